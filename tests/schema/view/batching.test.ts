import { expect, inject, test } from 'vitest';
import { openGraph } from '../../../src/open-graph.ts';
import { recorded } from '../../harness/graph.ts';

test('the cast of every film costs one SQL statement a level', async () => {
  const { statements } = await recorded('{ films { nodes { cast { nodes { character { name } } } } } }');
  expect(statements).toHaveLength(3);
});

const deep: [what: string, statements: number, query: string][] = [
  [
    'round and round: films, cast, characters, their films, their cast',
    10,
    `query ($n: Int) { films(first: $n) { nodes { title cast(first: $n) { nodes { character {
      name films { title cast(first: $n) { nodes { person { name } } } }
    } } } } } }`,
  ],
  [
    'everyone who worked on it, in what',
    6,
    `query ($n: Int) { people(first: $n) { nodes {
      name born castings { character { name } work { title } } credits { job work { title } }
    } } }`,
  ],
  [
    'every tie of every character, with its sentence and its works',
    13,
    `query ($n: Int) { characters(first: $n) { nodes {
      name summary relationships { kind from { name } to { name } sentence works { title } } films { title }
      fates { status work { title } }
    } } }`,
  ],
  [
    'every event with who, where and when',
    8,
    `query ($n: Int) { events(first: $n) { nodes {
      name participations { participant { name } sentence } location { name within { name } }
      placements { sentence relativeTo { name } }
    } } }`,
  ],
  [
    'the sources of every part',
    7,
    `query ($n: Int) { films(first: $n) { nodes { cast(first: $n) { nodes {
      sentence citations { source { title } locator } participants { entity { name } }
    } } } } }`,
  ],
  [
    'who belongs to the Ruska Roma and its branches',
    7,
    `query ($n: Int) { organization(name: "Ruska Roma") { members(first: $n) { nodes {
      role character { name } organization { name } works { title }
    } } } }`,
  ],
  [
    'a past day',
    4,
    `query ($n: Int) { asOf(date: "2023-04-30") { films(first: $n) { nodes {
      title cast(first: $n) { nodes { character { name } person { name } } }
    } } } }`,
  ],
];

test.each(deep)('%s takes %i SQL statements, for one row', async (_, expected, query) => {
  expect((await recorded(query, { n: 1 })).statements).toHaveLength(expected);
});

test.each(deep)('%s takes no more than %i SQL statements for a hundred rows', async (_, expected, query) => {
  const { statements } = await recorded(query, { n: 100 });
  expect(statements.length).toBeLessThanOrEqual(expected);
});

test('four look-ups by name are one batch', async () => {
  const { data, statements } = await recorded(`{
    a: character(name: "Charon") { name } b: character(name: "winston") { name }
    c: film(name: "Ballerina") { title } d: person(name: "Keanu Reeves") { name }
  }`);
  expect(data).toEqual({
    a: { name: 'Charon' },
    b: { name: 'Winston Scott' },
    c: { title: 'Ballerina' },
    d: { name: 'Keanu Reeves' },
  });
  expect(statements).toHaveLength(2);
});

test('many names in a filter cost no more statements than one', async () => {
  const query = `query ($film: [String!], $actor: [String!]) {
    characters(where: { film: $film, actor: $actor, organization: "The Continental" }) { totalCount }
  }`;
  const one = await recorded(query, { film: ['John Wick'], actor: ['Keanu Reeves'] });
  const many = await recorded(query, {
    film: ['John Wick', 'John Wick 2', 'John Wick 3', 'John Wick 4', 'Ballerina'],
    actor: ['Keanu Reeves', 'Ian McShane', 'Lance Reddick', 'Halle Berry'],
  });
  expect(one.data).toEqual({ characters: { totalCount: 1 } });
  expect(many.data).toEqual({ characters: { totalCount: 4 } });
  expect(many.statements).toHaveLength(one.statements.length);
});

test('a wrong name in a field of each item of a list is searched for once', async () => {
  const statements: string[] = [];
  const fresh = openGraph({ file: inject('dataset'), onStatement: (sql) => statements.push(sql) });
  await fresh.query('{ people(first: 100) { nodes { castings(in: "Nobody at All") { id } } } }');
  fresh.close();
  expect(statements.filter((sql) => sql.includes('names_fts'))).toHaveLength(1);
  expect(statements.length).toBeLessThan(10);
});
