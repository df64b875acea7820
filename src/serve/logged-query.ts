import { type HttpRequest, type HttpResponse, textOf } from '../http/messages.ts';
import { graphqlPath } from '../http/routes.ts';
import type { Trace } from '../http/traced-response.ts';
import type { LoggedQuery } from './access-record.ts';

// Extracts the query text and the operation name of a request, for the access log. The GraphQL itself is not parsed.

const maxQueryBytes = 1_000;
const maxBodyBytes = 100_000;
/** The size of the memo, at about 2 kB per entry. A full memo is emptied. */
const maxMemoEntries = 2_000;

/** Extracts the logged query of a request. Memoized by response, because the response cache reuses responses. */
export class LoggedQueries {
  #byResponse = new WeakMap<HttpResponse, LoggedQuery>();
  #entries = 0;

  of({ request, response }: Trace): LoggedQuery {
    let query = this.#byResponse.get(response);
    if (query === undefined) {
      query = loggedQueryOf(request);
      this.#entries += 1;
      if (this.#entries > maxMemoEntries) {
        this.#byResponse = new WeakMap();
        this.#entries = 0;
      }
      this.#byResponse.set(response, query);
    }
    return query;
  }
}

const noQuery: LoggedQuery = {};

/** The query of a request. Empty if the request has none, or if its body is not JSON. */
function loggedQueryOf({ method, url, body }: HttpRequest): LoggedQuery {
  if (!url.startsWith(graphqlPath)) return noQuery;
  const { query, operationName } = method === 'POST' ? parametersInBody(body) : parametersInUrl(url);
  if (typeof query !== 'string' || query === '') return noQuery;
  const name = typeof operationName === 'string' ? operationName : /\bquery\s+(\w+)/.exec(query)?.[1];
  const isName = name !== undefined && /^[A-Za-z_]\w{0,99}$/.test(name);
  return { ...(isName && { operation: name }), query: truncate(query) };
}

interface Parameters {
  query?: unknown;
  operationName?: unknown;
}

function parametersInUrl(url: string): Parameters {
  const start = url.indexOf('?');
  return start < 0 ? {} : Object.fromEntries(new URLSearchParams(url.slice(start)));
}

function parametersInBody(body: Uint8Array): Parameters {
  if (body.length === 0 || body.length > maxBodyBytes) return {};
  try {
    const parsed: unknown = JSON.parse(textOf(body));
    return parsed !== null && typeof parsed === 'object' ? parsed : {};
  } catch {
    return {};
  }
}

/** Truncates a text to at most `maxBytes` bytes as a JSON string. A truncated text ends with "…". */
export function truncate(text: string, maxBytes = maxQueryBytes): string {
  if (text.length * 6 <= maxBytes || bytesInJson(text) <= maxBytes) return text;
  // A binary search for the length: each character takes one to six bytes.
  let [fittingLength, tooLong] = [0, maxBytes];
  while (tooLong - fittingLength > 1) {
    const middle = (fittingLength + tooLong) >> 1;
    if (bytesInJson(`${text.slice(0, middle)}…`) <= maxBytes) fittingLength = middle;
    else tooLong = middle;
  }
  return `${text.slice(0, fittingLength).toWellFormed()}…`;
}

const bytesInJson = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2;
