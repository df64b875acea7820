import type { Duplex } from 'node:stream';
import { type ErrorCode, errorCodes } from '../../schema/index.ts';
import { corsHeaders } from './cors.ts';
import { type HttpResponse, uncached } from './messages.ts';

interface ErrorResponseOptions {
  /** The media type; application/json unless given. */
  type?: string;
  /** The status, where it is not the code's own. */
  status?: number;
  headers?: Record<string, string>;
}

/** A response with one error, which says what was wrong and what would be right. Its code gives the status. */
export function errorResponse(
  code: ErrorCode,
  message: string,
  { type = 'application/json', status = errorCodes[code].status, headers = {} }: ErrorResponseOptions = {},
): HttpResponse {
  const response = uncached(status, type, JSON.stringify({ errors: [{ message, extensions: { code } }] }));
  return { ...response, headers: { ...response.headers, ...corsHeaders, ...headers } };
}

export const badRequest = (message: string): HttpResponse => errorResponse('BAD_REQUEST', message);

/** Responses for bytes that Node can't parse as a request, and for requests that take too long, by Node's code. */
const unreadable: Record<string, HttpResponse> = {
  HPE_HEADER_OVERFLOW: errorResponse(
    'HEADERS_TOO_LARGE',
    'A request may have 16 KiB of header lines, and fewer than 1,000.',
  ),
  ERR_HTTP_REQUEST_TIMEOUT: errorResponse('REQUEST_TIMEOUT', 'The request took too long to arrive.'),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: errorResponse('REQUEST_ENTITY_TOO_LARGE', 'The chunks of the body say too much.'),
};
const notHttp = badRequest('This is no request in HTTP/1.1.');
const reasonPhrases: Record<number, string> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
};

/** Answers on a connection on which no request could be parsed, and closes it: a listener for `clientError`. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  // Node's own property: the response under way on this connection. A response that has begun is not written into.
  const hasBegun = '_httpMessage' in socket && (socket._httpMessage as { headersSent: boolean } | null)?.headersSent;
  if (!socket.writable || hasBegun || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { status, headers, body } = unreadable[error.code ?? ''] ?? notHttp;
  const lines = Object.entries({ ...headers, 'content-length': body.length, connection: 'close' });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${reasonPhrases[status]}\r\n${head}\r\n${Buffer.from(body)}`, () => socket.destroy());
}
