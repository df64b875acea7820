import type { Duplex } from 'node:stream';
import type { Answered } from './response-cache.ts';

/** What comes with every answer: any page may ask, without credentials, and an answer is what its type says. */
export const always = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };

/** What may be done at /graphql, and at a page. */
export const methods = { graphql: 'GET, HEAD, POST, OPTIONS', page: 'GET, HEAD, OPTIONS' };

/** What is said of a fault of ours, and nothing more. */
export const faulty = 'Something went wrong here; it is not your question.';

/** An answer that says what was found and what would pass. */
export function refusal(
  status: number,
  code: string,
  message: string,
  { type = 'application/json', ...headers }: Record<string, string> = {},
): Answered {
  return {
    status,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...always, ...headers },
    body: Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code } }] })),
  };
}

export const badRequest = (message: string): Answered => refusal(400, 'BAD_REQUEST', message);

/** As much of what was sent as a message needs. */
export const cut = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/** What is answered to bytes that are no HTTP, and to whoever takes too long over them. */
const unread: Record<string, Answered> = {
  HPE_HEADER_OVERFLOW: refusal(
    431,
    'HEADERS_TOO_LARGE',
    'A request may have 16 KiB of header lines, and fewer than 1,000.',
  ),
  ERR_HTTP_REQUEST_TIMEOUT: refusal(408, 'REQUEST_TIMEOUT', 'The request took too long to arrive.'),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: refusal(413, 'REQUEST_ENTITY_TOO_LARGE', 'The chunks of the body say too much.'),
};
const noHttp = badRequest('This is no request in HTTP/1.1.');
const phrases: Record<number, string> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
};

/** Answers on a connection on which no request could be read, and closes it: a listener for a server's `clientError`. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  // Node's own property: the answer under way on this connection. One that has begun is not written into.
  const begun = '_httpMessage' in socket && (socket._httpMessage as { headersSent: boolean } | null)?.headersSent;
  if (!socket.writable || begun || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { status, headers, body } = unread[error.code ?? ''] ?? noHttp;
  const lines = Object.entries({ ...headers, 'content-length': body.length, connection: 'close' });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${phrases[status]}\r\n${head}\r\n${Buffer.from(body)}`, () => socket.destroy());
}
