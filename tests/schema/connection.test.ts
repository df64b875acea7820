import { expect, test } from 'vitest';
import { ask } from '../harness/graph.ts';

const page = '{ totalCount nodes { title } pageInfo { hasNextPage hasPreviousPage } }';

test('films are paged forwards by the cursor of the last one', async () => {
  const { films } = await ask(
    '{ films(first: 2) { edges { cursor node { title } } pageInfo { startCursor endCursor } } }',
  );
  const [first, second] = films.edges;
  expect(films.edges.map(({ node }: { node: { title: string } }) => node.title)).toEqual([
    'John Wick',
    'John Wick: Chapter 2',
  ]);
  expect(films.pageInfo).toEqual({ startCursor: first.cursor, endCursor: second.cursor });
  const query = `query ($after: String) { films(first: 2, after: $after) ${page} }`;
  expect(await ask(query, { after: second.cursor })).toEqual({
    films: {
      totalCount: 5,
      nodes: [{ title: 'John Wick: Chapter 3 – Parabellum' }, { title: 'John Wick: Chapter 4' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    },
  });
});

test('and backwards: last counts from the end, or from before a cursor', async () => {
  const { films } = await ask(
    '{ films(last: 2) { nodes { title } pageInfo { startCursor hasNextPage hasPreviousPage } } }',
  );
  expect(films).toEqual({
    nodes: [{ title: 'John Wick: Chapter 4' }, { title: 'Ballerina' }],
    pageInfo: { startCursor: films.pageInfo.startCursor, hasNextPage: false, hasPreviousPage: true },
  });
  const query = `query ($before: String) { films(last: 2, before: $before) ${page} }`;
  expect(await ask(query, { before: films.pageInfo.startCursor })).toEqual({
    films: {
      totalCount: 5,
      nodes: [{ title: 'John Wick: Chapter 2' }, { title: 'John Wick: Chapter 3 – Parabellum' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    },
  });
});

test('a page may lie between two cursors, be empty, or lie past the end', async () => {
  const { films } = await ask('{ films { edges { cursor } } }');
  const cursors = films.edges.map(({ cursor }: { cursor: string }) => cursor);
  const query = `query ($first: String, $last: String) {
    between: films(after: $first, before: $last) ${page}
    none: films(first: 0) { totalCount nodes { title } pageInfo { hasNextPage startCursor endCursor } }
    past: films(after: $last) ${page}
  }`;
  expect(await ask(query, { first: cursors[0], last: cursors[4] })).toEqual({
    between: {
      totalCount: 5,
      nodes: [
        { title: 'John Wick: Chapter 2' },
        { title: 'John Wick: Chapter 3 – Parabellum' },
        { title: 'John Wick: Chapter 4' },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    },
    none: { totalCount: 5, nodes: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } },
    past: { totalCount: 5, nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } },
  });
});

test('all 156 people come in two pages, each once, by name', async () => {
  const query = `query ($after: String) {
    people(after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } }
  }`;
  const first = (await ask(query)).people;
  const second = (await ask(query, { after: first.pageInfo.endCursor })).people;
  const names = [...first.nodes, ...second.nodes].map(({ name }: { name: string }) => name);
  expect([first.nodes.length, second.nodes.length, first.totalCount]).toEqual([100, 56, 156]);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  expect(new Set(names).size).toBe(156);
  expect([names[0], names[1], names.at(-1)]).toEqual(['Abraham Popoola', 'Adam Shapiro', 'Zainab Jah']);
});

test('cast, credits and members are paged like everything else', async () => {
  const { film, organization } = await ask(`{
    film(name: "Ballerina") {
      cast(first: 2) { totalCount nodes { character { name } } pageInfo { endCursor hasNextPage } }
      credits(last: 1) { totalCount nodes { sentence } pageInfo { hasPreviousPage } }
    }
    organization(name: "Ruska Roma") { members(last: 1) { totalCount nodes { sentence } } }
  }`);
  expect(film).toEqual({
    cast: {
      totalCount: 17,
      nodes: [{ character: { name: 'Eve Macarro' } }, { character: { name: 'John Wick' } }],
      pageInfo: { endCursor: film.cast.pageInfo.endCursor, hasNextPage: true },
    },
    credits: {
      totalCount: 16,
      nodes: [{ sentence: 'Caleb Spillyards choreographed the fights of Ballerina.' }],
      pageInfo: { hasPreviousPage: true },
    },
  });
  expect(organization.members).toEqual({
    totalCount: 15,
    nodes: [{ sentence: 'John Wick is a member of the Ruska Roma of Berlin.' }],
  });
  const query =
    'query ($after: String) { film(name: "Ballerina") { cast(first: 1, after: $after) { nodes { sentence } } } }';
  expect(await ask(query, { after: film.cast.pageInfo.endCursor })).toEqual({
    film: { cast: { nodes: [{ sentence: 'Ian McShane plays Winston Scott in Ballerina.' }] } },
  });
});

test('a cursor holds in an earlier view as long as what it stands on was there', async () => {
  const { films } = await ask('{ films(first: 1) { pageInfo { endCursor } } }');
  const query = 'query ($after: String) { asOf(date: "2018") { films(after: $after) { nodes { title } totalCount } } }';
  expect(await ask(query, { after: films.pageInfo.endCursor })).toEqual({
    asOf: { films: { nodes: [{ title: 'John Wick: Chapter 2' }], totalCount: 2 } },
  });
});

test('an order not given is the order by release, for cursors too', async () => {
  const { works } = await ask('{ works(orderBy: null, first: 1) { pageInfo { endCursor } } }');
  const query = 'query ($after: String) { works(orderBy: RELEASE, first: 1, after: $after) { nodes { title } } }';
  expect(await ask(query, { after: works.pageInfo.endCursor })).toEqual({
    works: { nodes: [{ title: 'John Wick: Chapter 2' }] },
  });
});
