import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type HttpRequest, type HttpResponse, noBytes } from './messages.ts';

/** Entries above this share of the cache are not kept: large responses are rarely asked for again. */
const largestShare = 1 / 16;
/** Headers and bookkeeping of an entry, in bytes. */
const overhead = 500;

/**
 * A cache of whole responses, bounded in bytes. The dataset does not change while it is open, so entries never expire.
 * Responses with errors have `no-store` and are never kept.
 */
export class ResponseCache {
  readonly #responses: LRUCache<string, HttpResponse> | undefined;
  readonly #largest: number;

  constructor(maxBytes: number) {
    this.#largest = maxBytes * largestShare;
    if (maxBytes > 0) {
      const sizeCalculation = ({ body }: HttpResponse, key: string) => body.length + 2 * key.length + overhead;
      this.#responses = new LRUCache({ maxSize: maxBytes, sizeCalculation });
    }
  }

  get(key: string): HttpResponse | undefined {
    return this.#responses?.get(key);
  }

  set(key: string, response: HttpResponse): void {
    if (isCacheable(response) && response.body.length + 2 * key.length < this.#largest) {
      this.#responses?.set(key, response);
    }
  }
}

const isCacheable = ({ status, headers }: HttpResponse): boolean =>
  status === 200 && !headers['cache-control']?.includes('no-store') && !headers['set-cookie'];

/** The response with a strong ETag, if browsers may keep it: another tag when one byte differs. */
export function withEtag({ method }: HttpRequest, response: HttpResponse): HttpResponse {
  if (method === 'POST' || response.headers.etag || !isCacheable(response)) return response;
  const etag = `"${createHash('sha1').update(response.body).digest('base64url')}"`;
  return { ...response, headers: { ...response.headers, etag } };
}

/** 304 Not Modified when If-None-Match matches; else the response as it is. */
export function unlessNotModified({ header }: HttpRequest, response: HttpResponse): HttpResponse {
  const { etag } = response.headers;
  const known = etag === undefined ? undefined : header('if-none-match');
  if (known === undefined) return response;
  const matches = known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*');
  if (!matches) return response;
  const { 'content-type': _, 'content-encoding': __, ...headers } = response.headers;
  return { status: 304, headers, body: noBytes };
}
