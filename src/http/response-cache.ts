// The response cache, ETags, and 304 Not Modified.

import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type HttpRequest, type HttpResponse, noBytes } from './messages.ts';

/** A response that takes more than this share of the cache is not cached: large ones are rarely requested again. */
const maxEntryShare = 1 / 16;
/** Memory for the headers and the bookkeeping of an entry. */
const overheadBytes = 500;

/**
 * A cache of whole responses, bounded in bytes. The dataset does not change while it is open, so entries never expire.
 * Responses with errors have `no-store` and are never cached.
 */
export class ResponseCache {
  readonly #responses: LRUCache<string, HttpResponse> | undefined;
  readonly #maxEntryBytes: number;

  constructor(maxBytes: number) {
    this.#maxEntryBytes = maxBytes * maxEntryShare;
    if (maxBytes > 0) {
      const sizeCalculation = ({ body }: HttpResponse, key: string) => body.length + 2 * key.length + overheadBytes;
      this.#responses = new LRUCache({ maxSize: maxBytes, sizeCalculation });
    }
  }

  get(key: string): HttpResponse | undefined {
    return this.#responses?.get(key);
  }

  set(key: string, response: HttpResponse): void {
    if (isCacheable(response) && response.body.length + 2 * key.length < this.#maxEntryBytes) {
      this.#responses?.set(key, response);
    }
  }
}

const isCacheable = ({ status, headers }: HttpResponse): boolean =>
  status === 200 && !headers['cache-control']?.includes('no-store') && !headers['set-cookie'];

/** Adds a strong ETag, a hash of the body, if browsers may cache the response. */
export function withEtag({ method }: HttpRequest, response: HttpResponse): HttpResponse {
  if (method === 'POST' || response.headers.etag || !isCacheable(response)) return response;
  const etag = `"${createHash('sha1').update(response.body).digest('base64url')}"`;
  return { ...response, headers: { ...response.headers, etag } };
}

/** Returns 304 Not Modified if the header If-None-Match has the response's ETag, else the response unchanged. */
export function applyIfNoneMatch({ header }: HttpRequest, response: HttpResponse): HttpResponse {
  const { etag } = response.headers;
  const ifNoneMatch = etag === undefined ? undefined : header('if-none-match');
  if (ifNoneMatch === undefined) return response;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim());
  const matches = tags.some((tag) => tag.replace(/^W\//, '') === etag || tag === '*');
  if (!matches) return response;
  const { 'content-type': _, 'content-encoding': __, ...headers } = response.headers;
  return { status: 304, headers, body: noBytes };
}
