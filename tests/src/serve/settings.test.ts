import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { limitTable } from '../../../src/execution/limits.ts';
import { openGraph } from '../../../src/graph.ts';
import { settingsFrom } from '../../../src/serve/settings.ts';
import { readme } from '../../harness/readme.ts';

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

test('the README tells of each limit, its value, and each variable that is read', () => {
  for (const [name, { most }] of Object.entries(limitTable)) {
    expect(readme).toContain(`| \`WICKGRAPH_${name}\` | ${most.toLocaleString('en')} |`);
  }
  const folder = fileURLToPath(new URL('../../../src/', import.meta.url));
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const read = sources.flatMap((file) => readFileSync(folder + file, 'utf8').match(/WICKGRAPH_[A-Z_]+[A-Z]/g) ?? []);
  expect(new Set(read).size).toBeGreaterThan(4);
  for (const name of read) expect(readme).toContain(`\`${name}\``);
});
