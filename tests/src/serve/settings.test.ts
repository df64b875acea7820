import { expect, inject, test } from 'vitest';
import { openGraph } from '../../../src/open-graph.ts';
import { settingsFrom } from '../../../src/serve/settings.ts';

test('all can be set from the environment, and what is unreadable is told with what it must be', () => {
  expect(settingsFrom({})).toMatchObject({ log: true, logAddress: false, metrics: true, trustedProxies: [] });
  expect(
    settingsFrom({ WICKGRAPH_LOG: 'off', WICKGRAPH_ORIGIN: 'https://wick.example/', WICKGRAPH_DEPTH: '20' }),
  ).toMatchObject({ log: false, origin: 'https://wick.example', limits: { DEPTH: 20 } });
  expect(() => settingsFrom({ WICKGRAPH_LOG: 'loud' })).toThrow('WICKGRAPH_LOG must be on or off; it is "loud".');
  for (const origin of ['wick.example', 'https://wick.example/pages', 'ftp://wick.example'])
    expect(() => settingsFrom({ WICKGRAPH_ORIGIN: origin })).toThrow(
      `WICKGRAPH_ORIGIN must be a scheme and a host, such as https://wick.example; it is "${origin}".`,
    );
  expect(() => settingsFrom({ WICKGRAPH_DEPTH: 'deep' })).toThrow(
    'WICKGRAPH_DEPTH must be a whole number, 0 or more; it is "deep".',
  );
});

test('behind a proxy, pages name the address at which people find them', async () => {
  const graph = openGraph({ file: inject('dataset'), origin: 'https://wick.example' });
  const text = async (path: string) => (await graph.fetch(new Request(`http://10.0.0.7:4000${path}`))).text();
  expect(await text('/character/charon')).toContain(
    '<link rel="canonical" href="https://wick.example/character/charon">',
  );
  expect(await text('/robots.txt')).toContain('Sitemap: https://wick.example/sitemap.xml');
  for (const path of ['/character/charon', '/sitemap.xml']) expect(await text(path)).not.toContain('10.0.0.7');
  graph.close();
});
