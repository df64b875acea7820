import type { IncomingMessage, ServerResponse } from 'node:http';
import { exceeds } from '../execution/limits.ts';
import type { Incoming } from './handler.ts';
import { type HttpResponse, noBytes } from './messages.ts';
import { TracedResponse } from './traced-response.ts';
import { validateRawHeaders } from './validate-head.ts';

// Adapts node:http: reads its requests, and writes its responses.

/** Reads a request of node:http into the form that the handler takes. */
export function fromNode(message: IncomingMessage, outgoing: ServerResponse): Incoming {
  const { headers } = message;
  const url = normalizeUrl(message.url ?? '/');
  const { method = 'GET' } = message;
  return {
    head: {
      method: method === 'HEAD' ? 'GET' : method,
      url,
      path: pathOf(url),
      origin: `http://${headers.host ?? 'localhost'}`,
      header: (name) => headers[name]?.toString(),
      headers: () => headerEntries(message),
      body: noBytes,
    },
    malformed: validateRawHeaders(message),
    readBody: (maxBytes) => (hasBody(message) ? readMessage(message, maxBytes) : Promise.resolve(noBytes)),
    signal: () => {
      const controller = new AbortController();
      outgoing.once('close', () => controller.abort());
      return controller.signal;
    },
    serverState: outgoing instanceof TracedResponse ? outgoing.serverState : undefined,
  };
}

/** Sends a response, unless another response has begun or the client has disconnected. */
export function writeResponse(message: IncomingMessage, outgoing: ServerResponse, response: HttpResponse): void {
  if (writeHead(outgoing, response)) outgoing.end(message.method === 'HEAD' ? undefined : response.body);
}

function writeHead(outgoing: ServerResponse, response: HttpResponse): boolean {
  if (outgoing.destroyed || outgoing.headersSent) return false;
  outgoing.writeHead(response.status, rawHeaders(response));
  return true;
}

const rawHeadersByResponse = new WeakMap<HttpResponse, string[]>();

/** The headers as a flat array, which Node sends without checking each one. Made only once for a cached response. */
function rawHeaders(response: HttpResponse): string[] {
  let raw = rawHeadersByResponse.get(response);
  if (raw === undefined) {
    const { status, headers, body } = response;
    raw = Object.entries(headers).flat();
    if (status !== 304 && status !== 204) raw.push('content-length', String(body.length));
    rawHeadersByResponse.set(response, raw);
  }
  return raw;
}

/** The rest of a body up to this length is left to Node, which reads and drops it by itself. */
const maxShortBodyBytes = 100_000;
/** How long the rest of a longer body is read. */
const lingerMs = 500;

/**
 * Sends a response before the body has been read. If the body is long, this also closes the connection, but only after
 * `lingerMs`, in which the rest of the body is read and dropped. If the connection closed at once, a client that is still
 * sending would not receive the response.
 */
export function rejectEarly(message: IncomingMessage, outgoing: ServerResponse, response: HttpResponse): void {
  const isShort = !hasBody(message) || Number(message.headers['content-length']) <= maxShortBodyBytes;
  if (isShort || message.method === 'HEAD') {
    writeResponse(message, outgoing, response);
    return;
  }
  outgoing.shouldKeepAlive = false;
  if (!writeHead(outgoing, response)) return;
  outgoing.write(response.body);
  const end = () => {
    clearTimeout(timer);
    outgoing.end();
  };
  const timer = setTimeout(end, lingerMs);
  message.once('end', end).once('close', end).resume();
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/** Normalizes path and query as browsers do: backslashes become slashes; dot segments and the fragment are removed. */
function normalizeUrl(target: string): string {
  if (!target.startsWith('/') || !/[^!-~]|[\\#]|\/\.|%2e/i.test(pathOf(target))) return target;
  const { pathname, search } = new URL(`http://localhost${target}`);
  return pathname + search;
}

/** A URL without its query string. */
export function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

function readMessage(message: IncomingMessage, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer<ArrayBuffer>[] = [];
    let length = 0;
    const finish = () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    const take = (chunk: Buffer<ArrayBuffer>) => {
      chunks.push(chunk);
      length += chunk.length;
      if (!exceeds(length, maxBytes)) return;
      message.off('data', take);
      finish();
    };
    // Each event comes once, and `on` costs less than `once`.
    message.on('data', take).on('end', finish).on('error', reject);
  });
}

const headerEntries = ({ headers }: IncomingMessage): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
