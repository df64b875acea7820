import type { IncomingMessage, ServerResponse } from 'node:http';
import { exceeds } from '../execution/limits.ts';
import type { Incoming } from './handler.ts';
import { type HttpResponse, noBytes } from './messages.ts';
import { TracedResponse } from './traced-response.ts';
import { validateRawHeaders } from './validate-head.ts';

// Requests and responses of node:http.

/** Reads a request of node:http. */
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
    readBody: async (most) => (hasBody(message) ? readMessage(message, most) : noBytes),
    signal: () => {
      const controller = new AbortController();
      outgoing.once('close', () => controller.abort());
      return controller.signal;
    },
    host: outgoing instanceof TracedResponse ? outgoing.host : undefined,
  };
}

/** Sends a response, unless one has begun or the client has left. */
export function writeResponse(message: IncomingMessage, outgoing: ServerResponse, response: HttpResponse): void {
  if (writeHead(outgoing, response)) outgoing.end(message.method === 'HEAD' ? undefined : response.body);
}

function writeHead(outgoing: ServerResponse, response: HttpResponse): boolean {
  if (outgoing.destroyed || outgoing.headersSent) return false;
  outgoing.writeHead(response.status, rawHeaders(response));
  return true;
}

const rawHeadersByResponse = new WeakMap<HttpResponse, string[]>();

/** The headers in the form that Node sends without checking each; made once for a cached response. */
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

/** Node reads past a body of this length by itself. */
const shortBody = 100_000;
/** How long the rest of a long body is read, in milliseconds. */
const lingerTime = 500;

/**
 * Sends a response without waiting for the body, and closes the connection after a long one. The rest of the body is
 * read for a moment and dropped: a client that is still sending would lose the response with the connection.
 */
export function rejectEarly(message: IncomingMessage, outgoing: ServerResponse, response: HttpResponse): void {
  const isShort = !hasBody(message) || Number(message.headers['content-length']) <= shortBody;
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
  const timer = setTimeout(end, lingerTime);
  message.once('end', end).once('close', end).resume();
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/** Path and query as browsers read them: backslashes are slashes; dot segments and the fragment are gone. */
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

function readMessage(message: IncomingMessage, most: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer<ArrayBuffer>[] = [];
    let length = 0;
    const finish = () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    const take = (chunk: Buffer<ArrayBuffer>) => {
      chunks.push(chunk);
      length += chunk.length;
      if (!exceeds(length, most)) return;
      message.off('data', take);
      finish();
    };
    message.on('data', take);
    message.once('end', finish);
    message.once('error', reject);
  });
}

const headerEntries = ({ headers }: IncomingMessage): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
