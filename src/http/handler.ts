import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Limits, limitsFrom } from '../execution/limits.ts';
import { graphqlPath } from '../package-files.ts';
import { faulty, refusal } from './error-responses.ts';
import {
  addressOf,
  bodyOf,
  bodyOfRequest,
  hasBody,
  linesOf,
  pathOf,
  turnAway,
  withoutMark,
  write,
} from './node-http.ts';
import { type Answered, Answers, type Asked, etagOf, keyOf } from './response-cache.ts';
import { noted } from './traced-response.ts';
import { refusedByContent } from './validate-body.ts';
import { mostBytes, refusedByHead, refusedByLines, tooLong } from './validate-head.ts';
import type { Handler } from './yoga.ts';

export interface Door {
  fetch: (request: Request) => Promise<Response>;
  listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** What of an answer's headers is the connection's business, and set anew each time. */
const ofTheConnection = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);

/**
 * The door that every HTTP request comes through: what is not well-formed is refused here, what was answered before is
 * answered again from memory, and all else goes to Yoga, which alone speaks the protocol. Memory and Yoga give the same bytes.
 */
export function doorTo(
  handler: Handler,
  bytes: number,
  limits: Limits = limitsFrom(),
  onFault?: (error: unknown) => void,
): Door {
  const answers = new Answers(bytes);

  /** The answer to a request that has come whole: a remembered one, a refusal, or Yoga's, which is remembered if it may be. */
  async function answer(asked: Asked, request: () => Request): Promise<{ answered: Answered; remembered: boolean }> {
    const key = keyOf(asked);
    const kept = answers.get(key);
    const found = kept ?? refusedByContent(asked);
    if (found !== undefined) return { answered: unlessKnown(asked, found), remembered: kept !== undefined };
    const response = await handler.fetch(request());
    const body = new Uint8Array(await response.arrayBuffer());
    const headers: Record<string, string> = {};
    response.headers.forEach((value, name) => {
      if (!ofTheConnection.has(name)) headers[name] = value;
    });
    const mayKeep =
      response.status === 200 && !/no-store/.test(headers['cache-control'] ?? '') && !headers['set-cookie'];
    if (mayKeep && asked.method !== 'POST') headers.etag ??= etagOf(body);
    const answered = { status: response.status, headers, body };
    if (mayKeep) answers.set(key, answered);
    return { answered: unlessKnown(asked, answered), remembered: false };
  }

  /** The same answer without its body, for whoever has it already. */
  const unlessKnown = (asked: Asked, answered: Answered): Answered => {
    const { etag } = answered.headers;
    const known = etag === undefined ? undefined : asked.header('if-none-match');
    if (
      known === undefined ||
      !known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*')
    )
      return answered;
    const { 'content-type': _, 'content-encoding': __, ...headers } = answered.headers;
    return { status: 304, headers, body: nothing };
  };

  return {
    async fetch(request) {
      const { origin, host, pathname, search } = new URL(request.url);
      const header = (name: string) => (name === 'host' ? host : (request.headers.get(name) ?? undefined));
      const method = request.method === 'HEAD' ? 'GET' : request.method;
      const asked: Asked = { method, url: pathname + search, path: pathname, header, body: nothing };
      let answered = refusedByHead(asked, limits);
      if (answered === undefined) {
        const body = request.body === null ? nothing : await bodyOfRequest(request, mostBytes(asked, limits));
        const whole = { ...asked, body: withoutMark(body) };
        answered =
          tooLong(asked, limits, body.length) ??
          (await answer(whole, () => requestOf(handler, origin, whole, [...request.headers], request.signal)).then(
            (told) => told.answered,
            (error: unknown) => {
              onFault?.(error);
              return failed;
            },
          ));
      }
      const empty =
        request.method === 'HEAD' || answered.status === 204 || answered.status === 304 || answered.body.length === 0;
      // A Uint8Array is a body; its type says which kind of memory, which Response's doesn't.
      return new Response(empty ? null : (answered.body as Uint8Array<ArrayBuffer>), answered);
    },

    async listener(incoming, outgoing) {
      try {
        const { headers } = incoming;
        const header = (name: string) => headers[name]?.toString();
        // What is asked of an address is asked of what it leads to, and HEAD is answered like GET, but for the body.
        const url = addressOf(incoming.url ?? '/');
        const method = incoming.method === undefined || incoming.method === 'HEAD' ? 'GET' : incoming.method;
        const asked: Asked = { method, url, path: pathOf(url), header, body: nothing };
        const refused = refusedByLines(incoming) ?? refusedByHead(asked, limits);
        if (refused !== undefined) return turnAway(incoming, outgoing, noted(outgoing, asked, refused));
        const body = hasBody(incoming) ? await bodyOf(incoming, mostBytes(asked, limits)) : nothing;
        const much = tooLong(asked, limits, body.length);
        if (much !== undefined) return turnAway(incoming, outgoing, noted(outgoing, asked, much));
        const whole = { ...asked, body: withoutMark(body) };
        const { answered, remembered } = await answer(whole, () => {
          const leaving = new AbortController();
          outgoing.once('close', () => leaving.abort());
          return requestOf(handler, `http://${headers.host ?? 'localhost'}`, whole, linesOf(incoming), leaving.signal);
        });
        write(incoming, outgoing, noted(outgoing, whole, answered, remembered));
      } catch (error) {
        // Who has left need not be told, and nobody who asks is told of our insides.
        if (!outgoing.destroyed) onFault?.(error);
        write(incoming, outgoing, failed);
      }
    },
  };
}

const nothing = new Uint8Array();

const failed = refusal(500, 'INTERNAL_SERVER_ERROR', faulty);

/** The request as Yoga takes it, in Yoga's own kind, which costs less to make than the platform's. */
function requestOf(
  { fetchAPI }: Handler,
  origin: string,
  { method, url, path, body }: Asked,
  lines: [string, string][],
  signal: AbortSignal,
): Request {
  // The door has read the type; Yoga knows it in one spelling.
  const headers = lines.map(([name, value]): [string, string] =>
    name === 'content-type' && path === graphqlPath ? [name, 'application/json'] : [name, value],
  );
  const canHaveBody = method !== 'GET' && method !== 'OPTIONS';
  return new fetchAPI.Request(origin + url, { method, headers, signal, ...(canHaveBody && { body }) } as RequestInit);
}
