import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answered, Answers, type Asked, etagOf, keyOf } from './answers.ts';
import type { Handler } from './http.ts';
import { note } from './noted.ts';

export interface Door {
  fetch: (request: Request) => Promise<Response>;
  listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** What of an answer's headers is the connection's business, and set anew each time. */
const ofTheConnection = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);

/**
 * The door that every HTTP request comes through: what was answered before is answered again from memory, and all else
 * goes to Yoga, which alone speaks the protocol. Both ways give the same bytes.
 */
export function doorTo(handler: Handler, bytes: number, onFault?: (error: unknown) => void): Door {
  const answers = new Answers(bytes);

  /** Asks Yoga; the answer is remembered if it may be. */
  async function answer(asked: Asked, key: string, request: () => Request): Promise<Answered> {
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
    return answered;
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
      const { pathname, search } = new URL(request.url);
      const body = request.body === null ? nothing : new Uint8Array(await request.clone().arrayBuffer());
      const header = (name: string) => request.headers.get(name) ?? undefined;
      const asked: Asked = { method: request.method, url: pathname + search, header, body };
      const key = keyOf(asked);
      const answered = unlessKnown(asked, answers.get(key) ?? (await answer(asked, key, () => request)));
      const empty =
        request.method === 'HEAD' || answered.status === 204 || answered.status === 304 || answered.body.length === 0;
      // A Uint8Array is a body; its type says which kind of memory, which Response's doesn't.
      return new Response(empty ? null : (answered.body as Uint8Array<ArrayBuffer>), answered);
    },

    async listener(incoming, outgoing) {
      try {
        const { method = 'GET', url = '/', headers } = incoming;
        const body = await bodyOf(incoming);
        const header = (name: string) => headers[name]?.toString();
        const asked: Asked = { method, url, header, body };
        const key = keyOf(asked);
        let found = answers.get(key);
        const remembered = found !== undefined;
        if (found === undefined) {
          const leaving = new AbortController();
          outgoing.once('close', () => leaving.abort());
          found = await answer(asked, key, () => requestOf(handler, incoming, body, leaving.signal));
        }
        note(outgoing, asked, found, remembered);
        write(outgoing, method, unlessKnown(asked, found));
      } catch (error) {
        // Who has left need not be told, and nobody who asks is told of our insides.
        if (!outgoing.destroyed) onFault?.(error);
        write(outgoing, 'GET', failed);
      }
    },
  };
}

const nothing = new Uint8Array();

const failed: Answered = {
  status: 500,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: Buffer.from(
    '{"errors":[{"message":"Something went wrong here; it is not your question.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}',
  ),
};

function write(outgoing: ServerResponse, method: string, { status, headers, body }: Answered): void {
  if (outgoing.destroyed || outgoing.headersSent) return;
  if (status !== 304 && status !== 204) outgoing.setHeader('content-length', body.length);
  outgoing.writeHead(status, headers);
  outgoing.end(method === 'HEAD' ? undefined : body);
}

async function bodyOf(incoming: IncomingMessage): Promise<Uint8Array> {
  const { method, headers } = incoming;
  const hasBody = headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
  if (!hasBody && method !== 'POST') return nothing;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    incoming.once('error', reject);
  });
}

/** The request as Yoga takes it, in Yoga's own kind, which costs less to make than the platform's. */
function requestOf({ fetchAPI }: Handler, incoming: IncomingMessage, body: Uint8Array, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  const canHaveBody = method !== 'GET' && method !== 'HEAD';
  const init = { method, headers: given, signal, ...(canHaveBody && { body }) };
  return new fetchAPI.Request(`http://${headers.host ?? 'localhost'}${url}`, init as RequestInit);
}
