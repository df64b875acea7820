// Error responses, as JSON with one coded error.

import type { Duplex } from 'node:stream';
import { type ErrorCode, errorCodes } from '../../schema/index.ts';
import { corsHeaders } from './cors.ts';
import { type HttpResponse, uncached } from './messages.ts';

interface ErrorResponseOptions {
  /** The media type; application/json unless given. */
  type?: string;
  /** The status, if it differs from the code's own status. */
  status?: number;
  headers?: Record<string, string>;
}

/** A response with one error. The message says what was wrong and what to send instead. The code gives the status. */
export function errorResponse(
  code: ErrorCode,
  message: string,
  { type = 'application/json', status = errorCodes[code].status, headers = {} }: ErrorResponseOptions = {},
): HttpResponse {
  const response = uncached(status, type, JSON.stringify({ errors: [{ message, extensions: { code } }] }));
  return { ...response, headers: { ...response.headers, ...corsHeaders, ...headers } };
}

export const badRequest = (message: string): HttpResponse => errorResponse('BAD_REQUEST', message);

/** Error responses by Node's error code: for bytes that Node can't parse, and for requests that arrive too slowly. */
const responsesByNodeCode: Record<string, HttpResponse> = {
  HPE_HEADER_OVERFLOW: errorResponse(
    'HEADERS_TOO_LARGE',
    'A request may have 16 KiB of header lines, and fewer than 1,000.',
  ),
  ERR_HTTP_REQUEST_TIMEOUT: errorResponse('REQUEST_TIMEOUT', 'The request took too long to arrive.'),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: errorResponse(
    'REQUEST_ENTITY_TOO_LARGE',
    'The chunk extensions of the body are too long.',
  ),
};
const notHttpResponse = badRequest('This is not an HTTP/1.1 request.');
const reasonPhrases: Record<number, string> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
};

/** A listener for `clientError`: if no request could be parsed, it sends an error response and closes the connection. */
export function handleClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  // `_httpMessage` is Node's own property: the current response on this connection. Once it has begun, nothing else may
  // be written.
  const hasBegun = '_httpMessage' in socket && (socket._httpMessage as { headersSent: boolean } | null)?.headersSent;
  if (!socket.writable || hasBegun || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { status, headers, body } = responsesByNodeCode[error.code ?? ''] ?? notHttpResponse;
  const lines = Object.entries({ ...headers, 'content-length': body.length, connection: 'close' });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${reasonPhrases[status]}\r\n${head}\r\n${Buffer.from(body)}`, () => socket.destroy());
}
