import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { operations } from '../../../src/execution/operations.ts';
import { openGraph } from '../../../src/graph.ts';

/** Every statement that the project's questions and pages take, with its values as they were, in the order asked. */
const asked: string[] = [];
const graph = openGraph({ file: inject('dataset'), remember: 0, onStatement: (sql) => asked.push(sql) });
const database = new Database(inject('dataset'), { readonly: true });
const pages = [
  '/',
  '/character/charon',
  '/film/ballerina',
  '/series/the-continental',
  '/person/keanu-reeves',
  '/organization/high-table',
  '/location/osaka',
  '/event/duel',
  '/franchise/john-wick',
  '/f/Casting:lance-reddick--charon--ballerina',
  '/characters',
  '/sources',
  '/timeline',
  '/path?from=Charon&to=Eve',
  '/ask?q=who+killed+charron',
];

async function askAll(): Promise<void> {
  for (const { text } of operations()) await graph.query(text);
  for (const page of pages) await (await graph.fetch(new Request(`http://wickgraph.example${page}`))).text();
}
beforeAll(askAll);
afterAll(() => {
  graph.close();
  database.close();
});

/** A statement without its values, which SQLite shortens where they are long. */
const shape = (sql: string) => sql.replace(/'(?:[^']|'')*'?(\/\*.*?\*\/)?/g, '?');
const plan = (sql: string) =>
  database
    .prepare<[], { detail: string }>(`explain query plan ${shape(sql).replaceAll('?', "'[]'")}`)
    .all()
    .map(({ detail }) => detail);
/** Scans of a table; keys that were given, and what a statement makes itself, are small. */
const scansIn = (sql: string) =>
  plan(sql).filter(
    (each) => /^SCAN /.test(each) && !/json_each|VIRTUAL TABLE|CONSTANT ROW|^SCAN (\(|part|requested)/.test(each),
  );

test('what is read by keys is found by an index: no table is scanned for a question', () => {
  const byKeys = [...new Map(asked.map((sql) => [shape(sql), sql])).values()].filter((sql) =>
    /json_each|match|"key" >=/i.test(sql),
  );
  expect(byKeys.length).toBeGreaterThan(50);
  expect(byKeys.flatMap((sql) => scansIn(sql).map((scan) => `${scan}: ${shape(sql).slice(0, 100)}`))).toEqual([]);
});

test('what is read whole, such as an order or a count, is read once for a view and kept', async () => {
  const first = asked.filter((sql) => scansIn(sql).length > 0);
  asked.length = 0;
  await askAll();
  expect(first.length).toBeGreaterThan(3);
  // A view of today and one as of today are two.
  for (const each of first) expect(first.filter((other) => other === each).length).toBeLessThanOrEqual(2);
  expect(asked.filter((sql) => scansIn(sql).length > 0)).toEqual([]);
});
