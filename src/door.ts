import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answered, Answers, type Asked, etagOf, keyOf } from './answers.ts';
import { refusedByContent } from './contents.ts';
import { mostBytes, refusedByHead, refusedByLines, tooLong } from './heads.ts';
import type { Handler } from './http.ts';
import { isOver, type Limits, limitsFrom } from './limits.ts';
import { graphqlPath } from './paths.ts';
import { faulty, refusal } from './refusals.ts';

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
export function doorTo(handler: Handler, bytes: number, limits: Limits = limitsFrom()): Door {
  const answers = new Answers(bytes);

  /** The answer to a request that has come whole: a remembered one, a refusal, or Yoga's, which is remembered if it may be. */
  async function answer(asked: Asked, request: () => Request): Promise<Answered> {
    const key = keyOf(asked);
    const found = answers.get(key) ?? refusedByContent(asked);
    if (found !== undefined) return unlessKnown(asked, found);
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
    return unlessKnown(asked, answered);
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
      const { origin, pathname, search } = new URL(request.url);
      const header = (name: string) => request.headers.get(name) ?? undefined;
      const method = request.method === 'HEAD' ? 'GET' : request.method;
      const asked: Asked = { method, url: pathname + search, path: pathname, header, body: nothing };
      let answered = refusedByHead(asked, limits);
      if (answered === undefined) {
        const body = request.body === null ? nothing : await bodyOfRequest(request, mostBytes(asked, limits));
        const whole = { ...asked, body };
        answered =
          tooLong(asked, limits, body.length) ??
          (await answer(whole, () => requestOf(handler, origin, whole, [...request.headers], request.signal)));
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
        if (refused !== undefined) return turnAway(incoming, outgoing, refused);
        const body = hasBody(incoming) ? await bodyOf(incoming, mostBytes(asked, limits)) : nothing;
        const much = tooLong(asked, limits, body.length);
        if (much !== undefined) return turnAway(incoming, outgoing, much);
        const whole = { ...asked, body };
        const answered = await answer(whole, () => {
          const leaving = new AbortController();
          outgoing.once('close', () => leaving.abort());
          return requestOf(handler, `http://${headers.host ?? 'localhost'}`, whole, linesOf(incoming), leaving.signal);
        });
        write(incoming, outgoing, answered);
      } catch {
        // Who has left need not be told, and nobody is told of our insides.
        write(incoming, outgoing, failed);
      }
    },
  };
}

const nothing = new Uint8Array();

const failed = refusal(500, 'INTERNAL_SERVER_ERROR', faulty);

function write(incoming: IncomingMessage, outgoing: ServerResponse, answered: Answered): void {
  if (begin(outgoing, answered)) outgoing.end(incoming.method === 'HEAD' ? undefined : answered.body);
}

/** Sends the head of an answer, unless that has been done or nobody is there. */
function begin(outgoing: ServerResponse, { status, headers, body }: Answered): boolean {
  if (outgoing.destroyed || outgoing.headersSent) return false;
  if (status !== 304 && status !== 204) outgoing.setHeader('content-length', body.length);
  outgoing.writeHead(status, headers);
  return true;
}

/**
 * Refuses without waiting for the body. Node reads past a short one; for a long one the connection is closed. Who still
 * sends then would lose the answer with the connection, so what comes is read for a moment and forgotten.
 */
function turnAway(incoming: IncomingMessage, outgoing: ServerResponse, refused: Answered): void {
  const isShort = !hasBody(incoming) || Number(incoming.headers['content-length']) <= shortBody;
  if (isShort || incoming.method === 'HEAD') {
    write(incoming, outgoing, refused);
    return;
  }
  outgoing.shouldKeepAlive = false;
  if (!begin(outgoing, refused)) return;
  outgoing.write(refused.body);
  const end = () => {
    clearTimeout(timer);
    outgoing.end();
  };
  const timer = setTimeout(end, moment);
  incoming.once('end', end).once('close', end).resume();
}

const moment = 500;
const shortBody = 100_000;

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/** Path and query, read as URLs are: with backslashes for slashes, and without dots and fragments. */
function addressOf(target: string): string {
  if (!target.startsWith('/') || !/[^!-~]|[\\#]|\/\.|%2e/i.test(pathOf(target))) return target;
  const { pathname, search } = new URL(`http://localhost${target}`);
  return pathname + search;
}

function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

/** The body, or as much of it as shows that it is longer than it may be. */
async function bodyOf(incoming: IncomingMessage, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = () => resolve(withoutMark(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (!isOver(length, most)) return;
      incoming.off('data', take);
      end();
    };
    incoming.on('data', take);
    incoming.once('end', end);
    incoming.once('error', reject);
  });
}

/** The same of a `Request`. */
async function bodyOfRequest({ body }: Request, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (isOver(length, most)) break;
  }
  return withoutMark(Buffer.concat(chunks));
}

/** A byte order mark says nothing in UTF-8, but some write it. */
const withoutMark = (body: Uint8Array): Uint8Array =>
  body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? body.subarray(3) : body;

const linesOf = ({ headers }: IncomingMessage): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );

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
