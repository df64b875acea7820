import type { ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { errorResponse } from '../http/error-responses.ts';
import { rateLimitKey } from './client-address.ts';

/** At most so many addresses are counted at once; those not seen for longest are dropped. */
const mostAddresses = 100_000;

/** Counts requests by address, and refuses those beyond the limit of a minute. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #counts: RateLimiterMemory;
  readonly #addresses: LRUCache<string, true>;

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
    this.#counts = new RateLimiterMemory({ points: perMinute, duration: 60 });
    // The library drops counts after a minute only, in which a network of addresses could fill the memory.
    this.#addresses = new LRUCache({ max: mostAddresses, dispose: (_, key) => void this.#counts.delete(key) });
  }

  /** Whether a request is within the limit; its response says what is left. A refused request has been answered. */
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
