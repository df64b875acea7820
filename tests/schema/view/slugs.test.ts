import { describe, expect, test } from 'vitest';
import { Slugs } from '../../../schema/tables/slugs.ts';
import { ask, graph } from '../../harness/graph.ts';

describe('slugs that are known since a day', () => {
  const slugs = new Slugs([
    { entityId: 'Character:eve-macarro', slug: 'eve-macarro', since: '2024-09-26' },
    { entityId: 'Character:eve-macarro', slug: 'rooney', since: '2019-05-17' },
  ]);

  test('a day has its slug, and the first day the first one', () => {
    const on = (day: string) => slugs.idOn('Character:eve-macarro', day);
    expect([on('2026-01-01'), on('2024-09-26'), on('2024-09-25'), on('2019-05-17'), on('2014-01-01')]).toEqual([
      'Character:eve-macarro',
      'Character:eve-macarro',
      'Character:rooney',
      'Character:rooney',
      'Character:rooney',
    ]);
    expect(slugs.idOn('Character:charon', '2014-10-24')).toBe('Character:charon');
  });

  test('an earlier slug goes on leading to its entity, and a later one means nothing yet', () => {
    expect(slugs.keyOn('Character:rooney', '2026-01-01')).toBe('Character:eve-macarro');
    expect(slugs.keyOn('Character:eve-macarro', '2019-05-17')).toBeNull();
    expect(slugs.keyOn('Character:charon', '2014-10-24')).toBe('Character:charon');
  });
});

test('Rooney is Rooney before she is Eve Macarro: in ids, slugs, addresses and the ids of her facts', async () => {
  expect(
    await ask(`{
      asOf(film: "John Wick: Chapter 3") {
        character(name: "Rooney") { id slug url castings { id } namings { id } }
        bySlug: character(name: "rooney") { id }
        byLaterSlug: character(name: "eve-macarro") { id }
        byLaterId: node(id: "Character:eve-macarro") { id }
      }
      node(id: "Character:rooney@2019-05-17") { id ... on Character { name } }
      now: character(name: "rooney") { id }
    }`),
  ).toEqual({
    asOf: {
      character: {
        id: 'Character:rooney@2019-05-17',
        slug: 'rooney',
        url: '/character/rooney@2019-05-17',
        castings: [{ id: 'Casting:unity-phelan--rooney--john-wick-chapter-3-parabellum@2019-05-17' }],
        namings: expect.arrayContaining([{ id: 'Naming:character-rooney--rooney@2019-05-17' }]),
      },
      bySlug: { id: 'Character:rooney@2019-05-17' },
      byLaterSlug: null,
      byLaterId: null,
    },
    node: { id: 'Character:rooney@2019-05-17', name: 'Rooney' },
    now: { id: 'Character:eve-macarro' },
  });
});

test('old ids of entities and facts lead to those of today', async () => {
  expect(
    await ask(`{
      event: node(id: "Event:javier-killed") { id }
      fact: fact(id: "Casting:unity-phelan--eve-macarro--john-wick-chapter-3-parabellum") { id }
      unknown: fact(id: "Casting:nobody--nobody--nothing") { id }
    }`),
  ).toEqual({
    event: { id: 'Event:family-murdered' },
    fact: { id: 'Casting:unity-phelan--rooney--john-wick-chapter-3-parabellum' },
    unknown: null,
  });
});

test('pages through a view that has another slug go on where the last one ended', async () => {
  const list = (args: string) =>
    `{ asOf(date: "2020") { characters(${args}) { nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  const all = (await ask(list('first: 100'))).asOf.characters.nodes;
  const found: unknown[] = [];
  let after = '';
  for (;;) {
    const { nodes, pageInfo } = (await ask(list(`first: 7 ${after}`))).asOf.characters;
    found.push(...nodes);
    expect(pageInfo.endCursor).not.toMatch(/macarro|winston-scott|azwar/);
    if (!pageInfo.hasNextPage) break;
    after = `after: "${pageInfo.endCursor}"`;
  }
  expect(found).toEqual(all);
});

test('a question as of an earlier day is answered with the ids of that day', async () => {
  const { asOf } = await ask(`{ asOf(date: "2020") { ask(question: "who plays Rooney?") { sentences variables } } }`);
  expect(asOf.ask.sentences).toEqual([
    'Rooney is played by Unity Phelan.',
    'Unity Phelan plays Rooney in John Wick: Chapter 3 – Parabellum.',
  ]);
  expect(asOf.ask.variables).toContain('Character:rooney');
  expect(asOf.ask.variables).not.toContain('macarro');
});

test('the page of an earlier slug leads to the page of today', async () => {
  const visit = (path: string) =>
    graph.fetch(
      new Request(`http://wickgraph.example${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' }),
    );
  expect((await visit('/character/rooney@2019-05-17')).status).toBe(200);
  expect((await visit('/character/eve-macarro@2019-05-17')).status).toBe(404);
});
