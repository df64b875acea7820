import type { ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { countedAs } from './client-address.ts';

/** So many addresses are counted at once; those not seen for longest are forgotten. */
const mostCounted = 100_000;

/** Counts requests by address, and refuses those above the limit of a minute. */
export class Rate {
  readonly #limit: number;
  readonly #counts: RateLimiterMemory;
  readonly #seen: LRUCache<string, true>;

  constructor(perMinute: number) {
    this.#limit = perMinute;
    this.#counts = new RateLimiterMemory({ points: perMinute, duration: 60 });
    // The library forgets after a minute only, in which a network of addresses could fill the memory.
    this.#seen = new LRUCache({ max: mostCounted, dispose: (_, key) => void this.#counts.delete(key) });
  }

  /** Whether a request is within the limit, which its answer tells of either way. One that is not has been answered. */
  async admits(address: string, outgoing: ServerResponse): Promise<boolean> {
    const key = countedAs(address);
    if (!this.#seen.get(key)) this.#seen.set(key, true);
    let count: RateLimiterRes;
    let admitted = true;
    try {
      count = await this.#counts.consume(key);
    } catch (refusal) {
      // The library throws the count of who is above the limit.
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      count = refusal;
      admitted = false;
    }
    const seconds = Math.max(1, Math.ceil(count.msBeforeNext / 1000));
    outgoing.setHeader('ratelimit-policy', `"minute";q=${this.#limit};w=60`);
    outgoing.setHeader('ratelimit', `"minute";r=${count.remainingPoints};t=${seconds}`);
    if (!admitted) this.#refuse(outgoing, seconds);
    return admitted;
  }

  #refuse(outgoing: ServerResponse, seconds: number): void {
    const message = `One address may ask ${this.#limit} times a minute, and yours has. Ask again in ${seconds} s.`;
    const body = Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] }));
    outgoing.writeHead(429, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'retry-after, ratelimit, ratelimit-policy',
      'retry-after': String(seconds),
    });
    outgoing.end(body);
  }
}
