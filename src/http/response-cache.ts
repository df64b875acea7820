import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { graphqlPath } from '../package-files.ts';

/** An HTTP request as far as its answer depends on it. */
export interface Asked {
  method: string;
  /** Path and query. */
  url: string;
  path: string;
  /** The value of a header, by its name in lower case. */
  header: (name: string) => string | undefined;
  body: Uint8Array;
}

/** A whole HTTP answer: the same bytes whether it was remembered or not. */
export interface Answered {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** The headers on which an answer in GraphQL depends, and those on which a page does. */
const varying = { graphql: ['accept'], page: ['accept', 'accept-encoding', 'host'] };

/** Larger answers are asked for too seldom to be worth the room. */
const largestShare = 16;

/**
 * Answers remembered by all that they depend on, bounded in bytes. The dataset does not change while it is open, so that
 * an answer stays right; one with an error is never kept, as what failed once may not fail again.
 */
export class Answers {
  readonly #kept: LRUCache<string, Answered> | undefined;
  readonly #largest: number;

  constructor(bytes: number) {
    this.#largest = bytes / largestShare;
    if (bytes > 0) {
      const sizeCalculation = (answer: Answered, key: string) => answer.body.length + 2 * key.length + 500;
      this.#kept = new LRUCache({ maxSize: bytes, sizeCalculation });
    }
  }

  get(key: string): Answered | undefined {
    return this.#kept?.get(key);
  }

  set(key: string, answer: Answered): void {
    if (answer.body.length + 2 * key.length < this.#largest) this.#kept?.set(key, answer);
  }
}

/** What an answer is remembered by: all that it depends on, and nothing more. */
export function keyOf({ method, url, path, header, body }: Asked): string {
  const isPage = path !== graphqlPath;
  const headers = varying[isPage ? 'page' : 'graphql'].map((name) => header(name) ?? '').join('\n');
  const text = body.length === 0 ? '' : Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1');
  return `${method} ${url}\n${headers}\n${isPage ? seen(header('cookie')) : ''}\n${text}`;
}

/** The only cookie that any answer depends on: how far a reader of the pages has seen. */
const seen = (cookies: string | undefined): string =>
  cookies === undefined ? '' : (/(?:^|;\s*)seen=([^;]*)/.exec(cookies)?.[1] ?? '');

/** A strong ETag: another when one byte differs. */
export const etagOf = (body: Uint8Array): string => `"${createHash('sha1').update(body).digest('base64url')}"`;
