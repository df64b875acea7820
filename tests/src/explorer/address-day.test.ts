import { expect, test } from 'vitest';
import { chapter3, mainOf, textOf, visit } from '../../harness/pages.ts';

// Addresses with a day: the page as the public knew the graph on that day, for links without spoilers.

test('a page of an earlier day shows that day, and its links and its data keep the day', async () => {
  const { status, html } = await visit('/film/ballerina@2023-04-30');
  expect(status).toBe(200);
  expect(html).toContain('Ballerina is to open in cinemas in the United States on 7 June 2024.');
  expect(html).not.toContain('2025-06-06');
  expect(textOf(html)).toContain('Hiding everything that became known after 30 April 2023, as the address says.');
  const entityPaths = [...mainOf(html).matchAll(/href="(\/(?:f|film|character|person|organization|source)\/[^"]+)"/g)];
  expect(entityPaths.length).toBeGreaterThan(20);
  for (const [, path] of entityPaths) expect(path).toMatch(/@2023-04-30$/);
  expect(html).toContain('"@id":"http://wickgraph.example/film/ballerina@2023-04-30"');
});

test('search engines are sent to the page of today', async () => {
  const { html } = await visit('/film/ballerina@2023-04-30');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<link rel="canonical" href="http://wickgraph.example/film/ballerina">');
  expect((await visit('/film/ballerina')).html).not.toContain('noindex');
});

test('a day on which nothing changed leads to the last change before it, and the last day to the bare address', async () => {
  for (const path of ['/film/ballerina', '/source/dt-ballerina-guide', '/f/Casting:lance-reddick--charon--john-wick']) {
    const { status, headers } = await visit(`${path}@2023-05-01`);
    expect([status, headers.get('location')]).toEqual([302, `${path}@2023-04-30`]);
    expect((await visit(`${path}@2023-04-30`)).status).toBe(200);
  }
});

test('the earlier of the address and the spoiler filter counts', async () => {
  const filtered = mainOf((await visit('/character/charon', { seen: chapter3 })).html);
  expect(mainOf((await visit('/character/charon@2023-04-30', { seen: chapter3 })).html)).toBe(filtered);
  const earlier = mainOf((await visit('/character/charon@2014-10-24')).html);
  expect(mainOf((await visit('/character/charon@2014-10-24', { seen: chapter3 })).html)).toBe(earlier);
  expect(earlier).not.toBe(filtered);
});

test('connections between things of an earlier day are those of that day', async () => {
  const { status, html } = await visit('/path?from=Character:charon@2014-10-24&to=Person:keanu-reeves@2014-10-24');
  expect(status).toBe(200);
  expect(mainOf(html)).toContain('/person/keanu-reeves@2014-10-24');
});

test('a day after the last leads to the page of today', async () => {
  const { status, headers } = await visit('/film/ballerina@2099-01-01');
  expect([status, headers.get('location')]).toEqual([302, '/film/ballerina']);
});

test.each(['/film/ballerina@2023-13-45', '/film/ballerina@', '/film/nobody@2023-04-30'])(
  '%s is missing',
  async (path) => {
    expect((await visit(path)).status).toBe(404);
  },
);
