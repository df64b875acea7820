import type { IncomingMessage } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { clientAddresses, rateLimitKey } from '../../../src/serve/client-address.ts';
import { type Server, serve } from '../../../src/serve/server.ts';
import { settingsFrom } from '../../../src/serve/settings.ts';
import { graph } from '../../harness/graph.ts';

const open: Server[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));
async function limited(environment: Record<string, string>, workers = 1) {
  const server = await serve(graph, { port: 0, host: '127.0.0.1', settings: settingsFrom(environment), workers });
  open.push(server);
  return (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });
}
const question = '/graphql?query={dataset{day}}';
const statuses = async (asked: Promise<Response>[]) => (await Promise.all(asked)).map(({ status }) => status);

test('an address that asks more often than it may in a minute is refused, and told when to ask again', async () => {
  const ask = await limited({ WICKGRAPH_RATE_PER_MINUTE: '3' });
  const first = await ask(question);
  expect(first.headers.get('ratelimit-policy')).toBe('"minute";q=3;w=60');
  expect(first.headers.get('ratelimit')).toMatch(/^"minute";r=2;t=\d+$/);
  await ask(question);
  await ask('/films');
  const refused = await ask(question);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
  expect(refused.headers.get('ratelimit')).toMatch(/^"minute";r=0;t=\d+$/);
  expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: expect.stringMatching(/^One address may ask 3 times a minute, and yours has\. Ask again in \d+ s\.$/),
        extensions: { code: 'RATE_LIMITED' },
      },
    ],
  });
});

test('health, readiness and metrics are always answered, and count refusals', async () => {
  const ask = await limited({ WICKGRAPH_RATE_PER_MINUTE: '1' });
  expect(await statuses([ask(question)])).toEqual([200]);
  expect(await statuses([ask(question), ask('/health'), ask('/ready'), ask('/metrics')])).toEqual([429, 200, 200, 200]);
  expect(await (await ask('/metrics')).text()).toContain('wickgraph_refused_total{code="RATE_LIMITED"} 1');
});

test('there is no limit unless one is set, and each of several workers has its share', async () => {
  const free = await limited({});
  expect((await free(question)).headers.get('ratelimit')).toBeNull();
  const shared = await limited({ WICKGRAPH_RATE_PER_MINUTE: '4' }, 2);
  expect((await shared(question)).headers.get('ratelimit-policy')).toBe('"minute";q=2;w=60');
});

test('X-Forwarded-For is believed of a trusted proxy, and of nobody else', async () => {
  const forged = (address: number) => ({ 'x-forwarded-for': `203.0.113.${address}` });
  const direct = await limited({ WICKGRAPH_RATE_PER_MINUTE: '1' });
  await direct(question, forged(1));
  expect((await direct(question, forged(2))).status).toBe(429);
  const behind = await limited({ WICKGRAPH_RATE_PER_MINUTE: '1', WICKGRAPH_TRUSTED_PROXY: '10.0.0.0/8, 127.0.0.1' });
  expect(await statuses([behind(question, forged(1)), behind(question, forged(2))])).toEqual([200, 200]);
  expect((await behind(question, forged(1))).status).toBe(429);
});

describe('who asks', () => {
  const asks = (remoteAddress: string | undefined, forwarded?: string) =>
    // Of a request, no more than this is read.
    ({
      socket: { remoteAddress },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    }) as unknown as IncomingMessage;

  test.each([
    ['the last that no proxy of ours is', '10.0.0.1', '1.1.1.1, 198.51.100.9, 10.0.0.2', '198.51.100.9'],
    ['the first, when all are proxies of ours', '10.0.0.1', '10.0.0.3,10.0.0.2', '10.0.0.3'],
    ['the proxy, when it names nobody', '10.0.0.1', undefined, '10.0.0.1'],
    ['the proxy, when what it names is no address', '10.0.0.1', '198.51.100.9, <script>', '10.0.0.1'],
    ['the connection, when it is no proxy of ours', '198.51.100.1', '1.1.1.1', '198.51.100.1'],
    ['the IPv4 address within an IPv6 one', '::ffff:10.0.0.1', '::ffff:198.51.100.9', '198.51.100.9'],
    ['an IPv6 address in its short form', '2001:db8::1', '2001:DB8:0:0:ffff:0:0:7', '2001:db8::ffff:0:0:7'],
    ['nobody, when the connection has gone', undefined, '1.1.1.1', ''],
  ])('is %s', (_, connection, forwarded, expected) => {
    expect(clientAddresses(['10.0.0.0/8', '2001:db8::1'])(asks(connection, forwarded))).toBe(expected);
  });

  test('is counted by IPv4 address, and in IPv6 by the network of 64 bits', () => {
    expect(rateLimitKey('198.51.100.9')).toBe('198.51.100.9');
    expect(rateLimitKey('2001:db8:1:2::1')).toBe(rateLimitKey('2001:db8:1:2:ffff:ffff:ffff:ffff'));
    expect(rateLimitKey('2001:db8:1:2::1')).not.toBe(rateLimitKey('2001:db8:1:3::1'));
  });

  test('a proxy that is no address is refused at the start', async () => {
    await expect(limited({ WICKGRAPH_TRUSTED_PROXY: 'nginx' })).rejects.toThrow(
      'WICKGRAPH_TRUSTED_PROXY must be addresses and networks, such as 10.0.0.0/8; it is "nginx".',
    );
  });
});
