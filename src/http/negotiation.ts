import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

export const json = 'application/json';
export const graphqlJson = 'application/graphql-response+json';
/** Each type also with the charset, as a range may name it. */
const offers = [json, `${json}; charset=utf-8`, graphqlJson, `${graphqlJson}; charset=utf-8`];

export type GraphqlMediaType = typeof json | typeof graphqlJson;

/** Clients send few different headers, and each takes longer to parse than to look up. */
const negotiated = new LRUCache<string, { type: GraphqlMediaType | null }>({ max: 100 });

/** The media type of a GraphQL response that the header Accept prefers; null when it excludes both. */
export function graphqlMediaType(accept = ''): GraphqlMediaType | null {
  // A header without a value excludes nothing.
  if (accept === '' || accept === '*/*' || accept === json) return json;
  let found = negotiated.get(accept);
  if (found === undefined) {
    // A quality that is not a number counts as none given.
    const ranges = accept.toLowerCase().replace(/;\s*q=(?!\d)[^,;]*/g, '');
    const best = new Negotiator({ headers: { accept: ranges } }).mediaType(offers);
    found = { type: best === undefined ? null : best.startsWith(graphqlJson) ? graphqlJson : json };
    negotiated.set(accept, found);
  }
  return found.type;
}

/** Whether a browser opens the address; programs ask for JSON. */
export const wantsHtml = (accept = ''): boolean => accept.includes('text/html');
