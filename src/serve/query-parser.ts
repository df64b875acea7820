import { type HttpRequest, type HttpResponse, textOf } from '../http/messages.ts';
import { graphqlPath } from '../http/routes.ts';
import type { Trace } from '../http/traced-response.ts';
import type { LoggedQuery } from './access-record.ts';

// Parses the GraphQL of requests for the access log.

const longestQuery = 1_000;
const longestBody = 100_000;
/** Parsed queries that are kept, at some 2 kB each; beyond that all are dropped. */
const mostParsed = 2_000;

/** Parses the queries of requests for the log; once for each cached response. */
export class QueryParser {
  #byResponse = new WeakMap<HttpResponse, LoggedQuery>();
  #count = 0;

  parse({ request, response }: Trace): LoggedQuery {
    let query = this.#byResponse.get(response);
    if (query === undefined) {
      query = parseQuery(request);
      this.#count += 1;
      if (this.#count > mostParsed) {
        this.#byResponse = new WeakMap();
        this.#count = 0;
      }
      this.#byResponse.set(response, query);
    }
    return query;
  }
}

const noQuery: LoggedQuery = {};

/** The query of a request; empty for a request without one, or whose query can't be parsed. */
function parseQuery({ method, url, body }: HttpRequest): LoggedQuery {
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
  const mark = url.indexOf('?');
  return mark < 0 ? {} : Object.fromEntries(new URLSearchParams(url.slice(mark)));
}

function parametersInBody(body: Uint8Array): Parameters {
  if (body.length === 0 || body.length > longestBody) return {};
  try {
    const given: unknown = JSON.parse(textOf(body));
    return given !== null && typeof given === 'object' ? given : {};
  } catch {
    return {};
  }
}

/** A text that takes at most so many bytes in a line of JSON; "…" stands for what is cut off. */
export function truncate(text: string, most = longestQuery): string {
  if (text.length * 6 <= most || bytesInJson(text) <= most) return text;
  // Each character takes one to six bytes.
  let [fits, tooLong] = [0, most];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (bytesInJson(`${text.slice(0, middle)}…`) <= most) fits = middle;
    else tooLong = middle;
  }
  return `${text.slice(0, fits).toWellFormed()}…`;
}

const bytesInJson = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2;
