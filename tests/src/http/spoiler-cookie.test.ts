import { afterAll, expect, inject, test } from 'vitest';
import { seenIn } from '../../../src/explorer/seen.ts';
import { openGraph } from '../../../src/open-graph.ts';

// The cookie of the spoiler filter: the response cache and the page take one value from it, so that whatever one
// reader sends never changes a page of another.

const graphs = {
  withCache: openGraph({ file: inject('dataset') }),
  withoutCache: openGraph({ file: inject('dataset'), cacheBytes: 0 }),
};
afterAll(() => {
  for (const graph of Object.values(graphs)) graph.close();
});

const cookies = [
  'seen=john-wick',
  'seen=ballerina',
  'seen =ballerina; seen=john-wick',
  'seen=ballerina; seen=john-wick',
  'seen=john-wick; seen=ballerina',
  '\tseen\t=\tballerina',
  'seen\u00a0=ballerina; seen=john-wick',
  'seen=%E0%A4%A; seen=john-wick',
  'seen="john-wick"',
  'seen=john%2Dwick',
  'seen=; seen=john-wick',
  'SEEN=ballerina',
  'other=seen=ballerina; seen=john-wick',
  'seen=no-such-film',
  '__proto__=a; seen=__proto__',
];

test('a page is that of its own reader, whatever other readers sent before', async () => {
  const pageFor = async (graph: (typeof graphs)['withCache'], cookie: string) => {
    const request = new Request('http://wick.example/character/charon', { headers: { accept: 'text/html', cookie } });
    return (await graph.fetch(request)).text();
  };
  const expected = new Map<string, string>();
  for (const cookie of cookies) expected.set(cookie, await pageFor(graphs.withoutCache, cookie));
  expect(new Set(expected.values()).size).toBeGreaterThanOrEqual(3);
  for (const order of [cookies, cookies.toReversed()]) {
    for (const cookie of order) expect(await pageFor(graphs.withCache, cookie)).toBe(expected.get(cookie));
  }
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['seen=john-wick', 'john-wick'],
  ['a=1; seen=john-wick; b=2', 'john-wick'],
  ['seen=John Wick', undefined],
  [`seen=${'x'.repeat(101)}`, undefined],
  ['seen=<script>', undefined],
])('%j names %j', (header, slug) => {
  expect(seenIn(header)).toBe(slug);
});
