// Content negotiation: which media type a client wants.

import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

export const json = 'application/json';
export const graphqlJson = 'application/graphql-response+json';
/** Each type is also offered with its charset, because the header Accept may name one. */
const offers = [json, `${json}; charset=utf-8`, graphqlJson, `${graphqlJson}; charset=utf-8`];

export type GraphqlMediaType = typeof json | typeof graphqlJson;

/** Results by the header Accept. Clients send few different ones, and parsing takes longer than a look-up. */
const cache = new LRUCache<string, { type: GraphqlMediaType | null }>({ max: 100 });

/** The media type of a GraphQL response that the header Accept prefers; null when it excludes both. */
export function graphqlMediaType(accept = ''): GraphqlMediaType | null {
  // An empty header excludes nothing.
  if (accept === '' || accept === '*/*' || accept === json) return json;
  let result = cache.get(accept);
  if (result === undefined) {
    // Drops a quality (`q=`) that is not a number.
    const ranges = accept.toLowerCase().replace(/;\s*q=(?!\d)[^,;]*/g, '');
    const best = new Negotiator({ headers: { accept: ranges } }).mediaType(offers);
    result = { type: best === undefined ? null : best.startsWith(graphqlJson) ? graphqlJson : json };
    cache.set(accept, result);
  }
  return result.type;
}

/** Whether the client asks for HTML. Browsers do; programs ask for JSON. */
export const wantsHtml = (accept = ''): boolean => accept.includes('text/html');
