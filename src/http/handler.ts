import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorFrom, faultMessage, type OnFault } from '../execution/errors.ts';
import type { Limits } from '../execution/limits.ts';
import { corsHeaders } from './cors.ts';
import { errorResponse } from './error-responses.ts';
import { fromFetch, toFetch } from './fetch.ts';
import type { HttpRequest, HttpResponse } from './messages.ts';
import { fromNode, rejectEarly, writeResponse } from './node.ts';
import { ResponseCache, unlessNotModified, withEtag } from './response-cache.ts';
import { type Host, routeOf, routes, type Services } from './routes.ts';
import { TracedResponse } from './traced-response.ts';
import { validateHead, validateLength } from './validate-head.ts';
import { validateParameters } from './validate-parameters.ts';

/** A request as it arrives: its head, and the means to read the rest. */
export interface Incoming {
  /** Without its body. */
  head: HttpRequest;
  /** The response, where the transport finds the request malformed. */
  malformed?: HttpResponse | undefined;
  /** Reads the body, or as much of it as shows that it is longer than it may be. */
  readBody: (most: number) => Promise<Uint8Array<ArrayBuffer>>;
  /** Aborts when the client has left. */
  signal: () => AbortSignal;
  host?: Host | undefined;
}

export interface Outcome {
  request: HttpRequest;
  response: HttpResponse;
  isCached?: boolean;
  /** The request was refused before its body was read to the end. */
  isEarly?: boolean;
}

export interface HttpHandlerOptions {
  services: Services;
  limits: Limits;
  /** The size of the response cache; 0 for none. */
  cacheBytes: number;
  onFault?: OnFault | undefined;
}

export interface HttpHandler {
  fetch: (request: Request) => Promise<Response>;
  listener: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
}

/** Answers HTTP requests, as web `Request`s and over node:http: both take the same steps and get the same bytes. */
export function createHttpHandler({ services, limits, cacheBytes, onFault }: HttpHandlerOptions): HttpHandler {
  const cache = new ResponseCache(cacheBytes);

  /** The steps from a request to its response. */
  async function handle({ head, malformed, readBody, signal, host }: Incoming): Promise<Outcome> {
    const route = routeOf(head);
    const refused = malformed ?? validateHead(head, route, limits);
    if (refused) return { request: head, response: refused, isEarly: true };

    const body = await readBody(limits[route.bodyLimit]);
    const tooLong = validateLength(head, route, limits, body.length);
    if (tooLong) return { request: head, response: tooLong, isEarly: true };

    const request = { ...head, body: stripBom(body) };
    const key = route.cacheKey?.(request);
    const cached = key === undefined ? undefined : cache.get(key);
    if (cached) return { request, response: unlessNotModified(request, cached), isCached: true };

    const wrong = route === routes.graphql ? validateParameters(request) : undefined;
    const plain = wrong ?? (await route.respond(request, { services, host, signal }));
    const open = route.isSameOrigin ? plain : { ...plain, headers: { ...plain.headers, ...corsHeaders } };
    const response = withEtag(request, open);
    if (key !== undefined) cache.set(key, response);
    return { request, response: unlessNotModified(request, response) };
  }

  return {
    async fetch(request) {
      const incoming = fromFetch(request);
      const { response } = await handle(incoming).catch((error: unknown) => {
        errorFrom(error, onFault);
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
        // A client that has left often breaks the reading of its body; that is no fault of ours.
        if (!outgoing.destroyed) errorFrom(error, onFault);
        writeResponse(message, outgoing, faultResponse);
      }
    },
  };
}

const faultResponse = errorResponse('INTERNAL_SERVER_ERROR', faultMessage);

/** A byte order mark adds nothing in UTF-8, but some clients write it. */
const stripBom = (body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? body.subarray(3) : body;
