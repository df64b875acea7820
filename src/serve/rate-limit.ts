// The rate limit per client address.

import type { ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { errorResponse } from '../http/error-responses.ts';
import { rateLimitKey } from './client-address.ts';

/** At most this many addresses are counted at once. The least recently seen are dropped. */
const maxAddresses = 100_000;

/** Counts the requests of each address, and refuses those beyond the limit per minute. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #counts: RateLimiterMemory;
  readonly #addresses: LRUCache<string, true>;

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
    this.#counts = new RateLimiterMemory({ points: perMinute, duration: 60 });
    // The library keeps each count for a minute. In that time a network of addresses could fill the memory.
    this.#addresses = new LRUCache({ max: maxAddresses, dispose: (_, key) => void this.#counts.delete(key) });
  }

  /** Counts a request, and sets its RateLimit headers. Returns false if the request was refused and answered with 429. */
  async admit(address: string, outgoing: ServerResponse): Promise<boolean> {
    const key = rateLimitKey(address);
    if (!this.#addresses.get(key)) this.#addresses.set(key, true);
    const { isAdmitted, count } = await this.#consume(key);
    const seconds = Math.max(1, Math.ceil(count.msBeforeNext / 1000));
    outgoing.setHeader('ratelimit-policy', `"minute";q=${this.#perMinute};w=60`);
    outgoing.setHeader('ratelimit', `"minute";r=${count.remainingPoints};t=${seconds}`);
    if (!isAdmitted) this.#refuse(outgoing, seconds);
    return isAdmitted;
  }

  async #consume(key: string): Promise<{ isAdmitted: boolean; count: RateLimiterRes }> {
    try {
      return { isAdmitted: true, count: await this.#counts.consume(key) };
    } catch (rejected) {
      // The library rejects with the count when it is beyond the limit.
      if (!(rejected instanceof RateLimiterRes)) throw rejected;
      return { isAdmitted: false, count: rejected };
    }
  }

  #refuse(outgoing: ServerResponse, seconds: number): void {
    const message = `One address may ask ${this.#perMinute} times a minute, and yours has. Ask again in ${seconds} s.`;
    const { status, headers, body } = errorResponse('RATE_LIMITED', message, {
      headers: {
        'access-control-expose-headers': 'retry-after, ratelimit, ratelimit-policy',
        'retry-after': String(seconds),
      },
    });
    outgoing.writeHead(status, { ...headers, 'content-length': body.length });
    outgoing.end(body);
  }
}
