import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOver } from '../execution/limits.ts';
import type { Answered } from './response-cache.ts';

// Requests and answers as node:http has them.

/** Sends an answer, unless that has been done or nobody is there. */
export function write(incoming: IncomingMessage, outgoing: ServerResponse, answered: Answered): void {
  if (begin(outgoing, answered)) outgoing.end(incoming.method === 'HEAD' ? undefined : answered.body);
}

/** Sends the head of an answer, unless that has been done or nobody is there. */
function begin(outgoing: ServerResponse, answered: Answered): boolean {
  if (outgoing.destroyed || outgoing.headersSent) return false;
  outgoing.writeHead(answered.status, linesFor(answered));
  return true;
}

const kept = new WeakMap<Answered, string[]>();

/** The header lines of an answer, as Node takes them without looking at each: made once for as long as it is remembered. */
function linesFor(answered: Answered): string[] {
  let lines = kept.get(answered);
  if (lines === undefined) {
    const { status, headers, body } = answered;
    lines = Object.entries(headers).flat();
    if (status !== 304 && status !== 204) lines.push('content-length', String(body.length));
    kept.set(answered, lines);
  }
  return lines;
}

/**
 * Refuses without waiting for the body. Node reads past a short one; for a long one the connection is closed. Who still
 * sends then would lose the answer with the connection, so what comes is read for a moment and forgotten.
 */
export function turnAway(incoming: IncomingMessage, outgoing: ServerResponse, refused: Answered): void {
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

export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/** Path and query, read as URLs are: with backslashes for slashes, and without dots and fragments. */
export function addressOf(target: string): string {
  if (!target.startsWith('/') || !/[^!-~]|[\\#]|\/\.|%2e/i.test(pathOf(target))) return target;
  const { pathname, search } = new URL(`http://localhost${target}`);
  return pathname + search;
}

export function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

/** The body, or as much of it as shows that it is longer than it may be. */
export async function bodyOf(incoming: IncomingMessage, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
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
export async function bodyOfRequest({ body }: Request, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (isOver(length, most)) break;
  }
  return Buffer.concat(chunks);
}

/** A byte order mark says nothing in UTF-8, but some write it. */
export const withoutMark = (body: Uint8Array): Uint8Array =>
  body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? body.subarray(3) : body;

/** The headers of a request, one value each. */
export const linesOf = ({ headers }: IncomingMessage): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
