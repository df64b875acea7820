import type { IncomingMessage } from 'node:http';
import { isOver, type Limits } from '../execution/limits.ts';
import { graphqlPath } from '../package-files.ts';
import { badRequest, cut, methods, refusal } from './error-responses.ts';
import { accepts, graphqlJson, json, wantsPage } from './negotiation.ts';
import type { Answered, Asked } from './response-cache.ts';

const seenPath = '/seen';

/** What of a request is refused before its body is read; undefined when nothing is. Cheap checks come first. */
export function refusedByHead(asked: Asked, limits: Limits): Answered | undefined {
  const { method, url, path, header } = asked;
  if (isOver(url.length, limits.URL_BYTES)) {
    const message = `An address may have ${limits.URL_BYTES} bytes; this one has ${url.length}. Send a long query by POST.`;
    return refusal(414, 'URI_TOO_LONG', message);
  }
  if (!url.startsWith('/') || url.startsWith('//')) {
    return badRequest(`A request names a path on this server, such as ${graphqlPath}; "${cut(url)}" is none.`);
  }
  const host = header('host');
  if (host !== undefined && !isHost(host)) {
    return badRequest(`The header Host names the server once, such as wick.example:4000; "${cut(host)}" does not.`);
  }
  const expected = header('expect');
  if (expected !== undefined && expected.toLowerCase() !== '100-continue') {
    return refusal(417, 'EXPECTATION_FAILED', `Only 100-continue can be expected; "${cut(expected)}" can't.`);
  }
  const transfer = header('transfer-encoding');
  if (transfer !== undefined && transfer.toLowerCase() !== 'chunked') {
    return badRequest(`A body comes plain or chunked; "${cut(transfer)}" is neither.`);
  }
  if (path === graphqlPath) return refusedByGraphql(asked, limits);
  if (path === seenPath && method === 'POST') {
    return refusedByType(header, 'application/x-www-form-urlencoded') ?? tooLong(asked, limits);
  }
  if (method === 'POST') {
    return refusal(404, 'NOT_FOUND', `Nothing takes a POST at ${cut(path)}. GraphQL is at ${graphqlPath}.`);
  }
  return refusedByMethod(asked, methods.page) ?? refusedWithBody(asked);
}

function refusedByGraphql(asked: Asked, limits: Limits): Answered | undefined {
  const { method, header } = asked;
  if (method === 'POST') {
    return refusedByType(header, json) ?? tooLong(asked, limits) ?? refusedByAccept(header('accept'));
  }
  const refused = refusedByMethod(asked, methods.graphql) ?? refusedWithBody(asked);
  return refused || method === 'OPTIONS' || wantsPage(asked) ? refused : refusedByAccept(header('accept'));
}

function refusedByMethod({ method, path }: Asked, allow: string): Answered | undefined {
  if (method === 'GET' || method === 'OPTIONS') return undefined;
  return refusal(405, 'METHOD_NOT_ALLOWED', `${cut(path)} takes ${allow}; it does not take ${method}.`, { allow });
}

function refusedWithBody({ method, header }: Asked): Answered | undefined {
  if (header('transfer-encoding') === undefined && Number(header('content-length') ?? 0) === 0) return undefined;
  return badRequest(`${method} has no body here. To send one, POST it to ${graphqlPath}.`);
}

function refusedByType(header: Asked['header'], wanted: string): Answered | undefined {
  const encoding = header('content-encoding');
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    return unsupported(`The body must come uncompressed; its content-encoding is "${cut(encoding)}".`);
  }
  const given = header('content-type');
  if (given === wanted) return undefined;
  if (given === undefined) return unsupported(`The content-type must be ${wanted}; none is given.`);
  const [type = '', ...parameters] = given.toLowerCase().split(';');
  if (type.trim() !== wanted) return unsupported(`The content-type must be ${wanted}; it is "${cut(given)}".`);
  const charset = parameters.map((each) => /^\s*charset\s*=\s*"?([^"]*?)"?\s*$/.exec(each)?.[1]).find(Boolean);
  if (charset === undefined || charset === 'utf-8' || charset === 'utf8') return undefined;
  return unsupported(`The charset must be utf-8; it is "${cut(charset)}".`);
}

function refusedByAccept(accept = ''): Answered | undefined {
  if (accepts(accept)) return undefined;
  return refusal(406, 'NOT_ACCEPTABLE', `Answers are ${json} or ${graphqlJson}; "${cut(accept)}" accepts neither.`);
}

/** How many bytes the body may have. */
export const mostBytes = ({ path }: Asked, { BODY_BYTES, FORM_BYTES }: Limits): number =>
  path === graphqlPath ? BODY_BYTES : FORM_BYTES;

/** Refuses a body for its length: the one that is given, or the one that has come so far. */
export function tooLong(asked: Asked, limits: Limits, come?: number): Answered | undefined {
  const most = mostBytes(asked, limits);
  const length = come ?? Number(asked.header('content-length') ?? 0);
  if (!isOver(length, most)) return undefined;
  const found = come === undefined ? `this one has ${length}` : 'this one has more';
  return refusal(413, 'REQUEST_ENTITY_TOO_LARGE', `A body may have ${most} bytes; ${found}.`);
}

const unsupported = (message: string): Answered => refusal(415, 'UNSUPPORTED_MEDIA_TYPE', message);

/** Names of this server that were found to be well-formed; there are few, and whoever sends others gets no more room. */
const hosts = new Set<string>();
const mostHosts = 100;

function isHost(host: string): boolean {
  if (hosts.has(host)) return true;
  const isOne = /^(?:[\w.-]{1,255}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}`);
  if (isOne && hosts.size < mostHosts) hosts.add(host);
  return isOne;
}

/** Header lines of which Node keeps the first only. Who sends two means something by it, and nothing good. */
const onlyOnce = new Set(['host', 'content-type']);

/** Refuses a header that comes twice, and HTTP/1.1 without a host. */
export function refusedByLines({ rawHeaders, headers, httpVersionMinor }: IncomingMessage): Answered | undefined {
  if (headers.host === undefined && httpVersionMinor > 0) return badRequest('There is no header Host.');
  const found: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (name.length !== 4 && name.length !== 12) continue;
    const lower = name.toLowerCase();
    if (!onlyOnce.has(lower)) continue;
    if (found.includes(lower)) return badRequest(`The header ${lower} is given twice.`);
    found.push(lower);
  }
  return undefined;
}
