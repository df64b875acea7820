// Validates the head of a request: method, URL and headers.

import type { IncomingMessage } from 'node:http';
import { exceeds, type Limits } from '../execution/limits.ts';
import { badRequest, errorResponse } from './error-responses.ts';
import { excerpt, type HttpRequest, type HttpResponse } from './messages.ts';
import { graphqlJson, graphqlMediaType, json } from './negotiation.ts';
import { graphqlPath, type Route, routes } from './routes.ts';

/** Validates a request before its body is read. Returns an error response, or undefined if the head is valid. */
export function validateHead(request: HttpRequest, route: Route, limits: Limits): HttpResponse | undefined {
  const { method, header } = request;
  const error = validateUrl(request, limits) ?? validateHeaders(header) ?? validateMethod(request, route);
  if (error) return error;
  if (method === 'POST' && route.bodyType !== undefined) {
    const bodyError = validateContentType(header, route.bodyType) ?? validateLength(request, route, limits);
    if (bodyError) return bodyError;
  } else if (header('transfer-encoding') !== undefined || Number(header('content-length') ?? 0) > 0) {
    return badRequest(`${method} has no body here. To send one, POST it to ${graphqlPath}.`);
  }
  return route === routes.graphql ? validateAccept(header('accept')) : undefined;
}

function validateUrl({ url }: HttpRequest, { URL_BYTES }: Limits): HttpResponse | undefined {
  if (exceeds(url.length, URL_BYTES)) {
    const message = `An address may have ${URL_BYTES} bytes; this one has ${url.length}. Send a long query by POST.`;
    return errorResponse('URI_TOO_LONG', message);
  }
  if (url.startsWith('/') && !url.startsWith('//')) return undefined;
  return badRequest(`A request names a path on this server, such as ${graphqlPath}; "${excerpt(url)}" is none.`);
}

function validateHeaders(header: HttpRequest['header']): HttpResponse | undefined {
  const host = header('host');
  if (host !== undefined && !isHost(host)) {
    return badRequest(`The header Host names the server once, such as wick.example:4000; "${excerpt(host)}" does not.`);
  }
  const expected = header('expect');
  if (expected !== undefined && expected.toLowerCase() !== '100-continue') {
    return errorResponse('EXPECTATION_FAILED', `Only 100-continue can be expected; "${excerpt(expected)}" can't.`);
  }
  const encoding = header('transfer-encoding');
  if (encoding === undefined || encoding.toLowerCase() === 'chunked') return undefined;
  return badRequest(`A body comes plain or chunked; "${excerpt(encoding)}" is neither.`);
}

function validateMethod({ method, path }: HttpRequest, { allow, bodyType }: Route): HttpResponse | undefined {
  if (method === 'GET' || method === 'OPTIONS' || (method === 'POST' && bodyType !== undefined)) return undefined;
  if (method === 'POST') {
    return errorResponse('NOT_FOUND', `Nothing takes a POST at ${excerpt(path)}. GraphQL is at ${graphqlPath}.`);
  }
  const message = `${excerpt(path)} takes ${allow}; it does not take ${method}.`;
  return errorResponse('METHOD_NOT_ALLOWED', message, { headers: { allow } });
}

function validateContentType(header: HttpRequest['header'], expected: string): HttpResponse | undefined {
  const encoding = header('content-encoding');
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    return unsupportedMediaType(`The body must come uncompressed; its content-encoding is "${excerpt(encoding)}".`);
  }
  const contentType = header('content-type');
  if (contentType === expected) return undefined;
  if (contentType === undefined) return unsupportedMediaType(`The content-type must be ${expected}; none is given.`);
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  if (type.trim() !== expected)
    return unsupportedMediaType(`The content-type must be ${expected}; it is "${excerpt(contentType)}".`);
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"]*?)"?\s*$/.exec(parameter)?.[1])
    .find(Boolean);
  if (charset === undefined || charset === 'utf-8' || charset === 'utf8') return undefined;
  return unsupportedMediaType(`The charset must be utf-8; it is "${excerpt(charset)}".`);
}

const unsupportedMediaType = (message: string): HttpResponse => errorResponse('UNSUPPORTED_MEDIA_TYPE', message);

function validateAccept(accept: string | undefined): HttpResponse | undefined {
  if (graphqlMediaType(accept) !== null) return undefined;
  const message = `Answers are ${json} or ${graphqlJson}; "${excerpt(accept ?? '')}" accepts neither.`;
  return errorResponse('NOT_ACCEPTABLE', message);
}

/** Returns an error response if the body is too long. Checks the bytes received, or Content-Length before any are. */
export function validateLength(
  { header }: HttpRequest,
  { bodyLimit }: Route,
  limits: Limits,
  receivedBytes?: number,
): HttpResponse | undefined {
  const maxBytes = limits[bodyLimit];
  const length = receivedBytes ?? Number(header('content-length') ?? 0);
  if (!exceeds(length, maxBytes)) return undefined;
  const found = receivedBytes === undefined ? `this one has ${length}` : 'this one has more';
  return errorResponse('REQUEST_ENTITY_TOO_LARGE', `A body may have ${maxBytes} bytes; ${found}.`);
}

/** Caches valid values of the header Host. A server has few names. */
const validHosts = new Set<string>();
const maxCachedHosts = 100;

function isHost(host: string): boolean {
  if (validHosts.has(host)) return true;
  const isValid = /^(?:[\w.-]{1,255}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}`);
  if (isValid && validHosts.size < maxCachedHosts) validHosts.add(host);
  return isValid;
}

/** Headers that may come only once. Node keeps the first; a second may be an attempt at request smuggling. */
const unrepeatableHeaders = new Set(['host', 'content-type']);

/** Returns an error response for a repeated header, which only the raw headers show, and for HTTP/1.1 without Host. */
export function validateRawHeaders({
  rawHeaders,
  headers,
  httpVersionMinor,
}: IncomingMessage): HttpResponse | undefined {
  if (headers.host === undefined && httpVersionMinor > 0) return badRequest('There is no header Host.');
  const seenNames: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (name.length !== 4 && name.length !== 12) continue;
    const lower = name.toLowerCase();
    if (!unrepeatableHeaders.has(lower)) continue;
    if (seenNames.includes(lower)) return badRequest(`The header ${lower} is given twice.`);
    seenNames.push(lower);
  }
  return undefined;
}
