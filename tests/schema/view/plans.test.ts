import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { operations } from '../../../src/execution/operations.ts';
import { openGraph } from '../../../src/open-graph.ts';

/** Every statement that the project's operations and pages run, with its values, in order. */
const run: string[] = [];
const graph = openGraph({ file: inject('dataset'), cacheBytes: 0, onStatement: (sql) => run.push(sql) });
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

async function runAll(): Promise<void> {
  for (const { text } of operations()) await graph.query(text);
  for (const page of pages) await (await graph.fetch(new Request(`http://wickgraph.example${page}`))).text();
}
beforeAll(runAll);
afterAll(() => {
  graph.close();
  database.close();
});

/** A statement without its values, which SQLite shortens when they are long. */
const shape = (sql: string) => sql.replace(/'(?:[^']|'')*'?(\/\*.*?\*\/)?/g, '?');
const plan = (sql: string) =>
  database
    .prepare<[], { detail: string }>(`explain query plan ${shape(sql).replaceAll('?', "'[]'")}`)
    .all()
    .map(({ detail }) => detail);
/**
 * The scans of tables in a plan. Scans of the keys, of the one row of values (input) and of subqueries are small. A list
 * without a name in its filter reads all entities of its kind (e).
 */
const scansIn = (sql: string) =>
  plan(sql).filter(
    (each) =>
      /^SCAN /.test(each) &&
      !/json_each|VIRTUAL TABLE|CONSTANT ROW|^SCAN (\(|part|requested|input|listed|e$)/.test(each),
  );

test('a statement that reads by keys uses an index and scans no table', () => {
  const byKeys = [...new Map(run.map((sql) => [shape(sql), sql])).values()].filter((sql) =>
    /json_each|match|"key" >=/i.test(sql),
  );
  expect(byKeys.length).toBeGreaterThan(50);
  expect(byKeys.flatMap((sql) => scansIn(sql).map((scan) => `${scan}: ${shape(sql).slice(0, 100)}`))).toEqual([]);
});

test('what a statement reads whole, such as an order or a count, is read once for a view and kept', async () => {
  const first = run.filter((sql) => scansIn(sql).length > 0);
  run.length = 0;
  await runAll();
  expect(first.length).toBeGreaterThan(3);
  // The latest view and the view as of the latest day are two.
  for (const each of first) expect(first.filter((other) => other === each).length).toBeLessThanOrEqual(2);
  expect(run.filter((sql) => scansIn(sql).length > 0)).toEqual([]);
});
