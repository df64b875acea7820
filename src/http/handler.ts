import type { IncomingMessage, ServerResponse } from 'node:http';
import { faultMessage, type OnFault, reportFault } from '../execution/errors.ts';
import type { Limits } from '../execution/limits.ts';
import { withCors } from './cors.ts';
import { errorResponse } from './error-responses.ts';
import { fromFetch, toFetch } from './fetch.ts';
import type { HttpRequest, HttpResponse } from './messages.ts';
import { fromNode, rejectEarly, writeResponse } from './node.ts';
import { applyIfNoneMatch, ResponseCache, withEtag } from './response-cache.ts';
import { routeOf, routes, type ServerState, type Services } from './routes.ts';
import { TracedResponse } from './traced-response.ts';
import { validateHead, validateLength } from './validate-head.ts';
import { validateParameters } from './validate-parameters.ts';

/** A request as it arrives: its head, and functions that read the rest. */
export interface Incoming {
  /** The request without its body. */
  head: HttpRequest;
  /** The error response, if the transport found the request malformed. */
  malformed?: HttpResponse | undefined;
  /** Reads the body, but stops as soon as it exceeds `maxBytes`. */
  readBody: (maxBytes: number) => Promise<Uint8Array<ArrayBuffer>>;
  /** Gives a signal that aborts when the client disconnects. */
  signal: () => AbortSignal;
  serverState?: ServerState | undefined;
}

export interface Outcome {
  request: HttpRequest;
  response: HttpResponse;
  isCached?: boolean;
  /** True if the request was rejected before its body was read completely. */
  isEarly?: boolean;
}

export interface HttpHandlerOptions {
  services: Services;
  limits: Limits;
  /** The size of the response cache; 0 turns it off. */
  cacheBytes: number;
  onFault?: OnFault | undefined;
}

export interface HttpHandler {
  fetch: (request: Request) => Promise<Response>;
  listener: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
}

/** Creates the request pipeline for web `Request`s and for node:http. Both run the same steps and get the same bytes. */
export function createHttpHandler({ services, limits, cacheBytes, onFault }: HttpHandlerOptions): HttpHandler {
  const cache = new ResponseCache(cacheBytes);

  /** Runs the steps from a request to its response. */
  async function handle({ head, malformed, readBody, signal, serverState }: Incoming): Promise<Outcome> {
    const route = routeOf(head);
    const headError = malformed ?? validateHead(head, route, limits);
    if (headError) return { request: head, response: headError, isEarly: true };

    const body = await readBody(limits[route.bodyLimit]);
    const lengthError = validateLength(head, route, limits, body.length);
    if (lengthError) return { request: head, response: lengthError, isEarly: true };

    const request = { ...head, body: stripBom(body) };
    const cacheKey = route.cacheKey?.(request);
    const cachedResponse = cacheKey === undefined ? undefined : cache.get(cacheKey);
    if (cachedResponse) return { request, response: applyIfNoneMatch(request, cachedResponse), isCached: true };

    const parametersError = route === routes.graphql ? validateParameters(request) : undefined;
    const routeResponse = parametersError ?? (await route.respond(request, { services, serverState, signal }));
    const response = withEtag(request, route.isSameOrigin ? routeResponse : withCors(routeResponse));
    if (cacheKey !== undefined) cache.set(cacheKey, response);
    return { request, response: applyIfNoneMatch(request, response) };
  }

  return {
    async fetch(request) {
      const incoming = fromFetch(request);
      const { response } = await handle(incoming).catch((error: unknown) => {
        reportFault(error, onFault);
        return { response: faultResponse };
      });
      return toFetch(request, response);
    },

    async listener(message, outgoing) {
      try {
        const incoming = fromNode(message, outgoing);
        const { request, response, isCached = false, isEarly } = await handle(incoming);
        if (outgoing instanceof TracedResponse) outgoing.trace = { request, response, isCached };
        if (isEarly) rejectEarly(message, outgoing, response);
        else writeResponse(message, outgoing, response);
      } catch (error) {
        // When a client disconnects, reading its body often fails. That is not a fault of the server.
        if (!outgoing.destroyed) reportFault(error, onFault);
        writeResponse(message, outgoing, faultResponse);
      }
    },
  };
}

const faultResponse = errorResponse('INTERNAL_SERVER_ERROR', faultMessage);

/** Removes a byte order mark. Some clients write one, though UTF-8 needs none. */
const stripBom = (body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? body.subarray(3) : body;
