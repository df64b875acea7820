import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { operations } from '../../../src/execution/operations.ts';
import { openGraph } from '../../../src/open-graph.ts';
import { questions } from '../filters/questions.ts';

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

/**
 * What the filters of some questions read whole, and why. None of these begins with a name, so some table must be read. It is
 * that of a kind of fact or of entity, never that of all facts.
 */
const readWhole: Record<string, { tables: string[]; reason: string }> = {
  'released films that he did not direct': { tables: ['entities'], reason: 'all films but some' },
  'who appears in most films': { tables: ['entities'], reason: 'all characters, sorted' },
  'the longest film': { tables: ['entities'], reason: 'all films, sorted' },
  'the organization with most members': { tables: ['entities'], reason: 'all organizations, sorted' },
  'releases in 2023': { tables: ['works'], reason: 'the date of a work is worked out from its releases' },
  'characters nobody is recorded as playing': { tables: ['castings', 'entities'], reason: 'all characters but some' },
  'people who both acted and produced': { tables: ['castings', 'credits'], reason: 'whoever has any such fact' },
  'films with neither Winston nor Charon': { tables: ['statuses'], reason: 'a status is that of many works' },
  'who was a member of two organizations': { tables: ['memberships'], reason: 'all members are counted' },
  'who is in most organizations': { tables: ['memberships'], reason: 'all members are counted' },
  'films that earned more than 300 million dollars, the highest first': {
    tables: ['attributes'],
    reason: 'no index by value: a range is rarely asked for',
  },
  'films of less than two hours': { tables: ['attributes'], reason: 'no index by value: a range is rarely asked for' },
  'who is heard but not seen': { tables: ['castings'], reason: 'qualifiers are a list in a column' },
  'who owns a dog': { tables: ['characters'], reason: 'a species is that of many characters' },
};

const tableNames = new Set(
  database.prepare<[], string>("select name from sqlite_schema where type = 'table'").pluck().all(),
);

/** The tables of the file that a statement scans. */
function tablesScanned(sql: string): string[] {
  const named = new Map(
    [...sql.matchAll(/(?:from|join) "?(\w+)"? (e|t\d+)\b/g)].map(([, table, alias]) => [alias, table]),
  );
  return plan(sql).flatMap((each) => {
    const [, name = ''] = /^SCAN (\w+)/.exec(each) ?? [];
    const table = named.get(name) ?? name;
    return tableNames.has(table) ? table : [];
  });
}

test.each(questions)('a filter scans no table without a reason: %s', async (question, query) => {
  run.length = 0;
  expect((await graph.query(query)).errors).toBeUndefined();
  const lists = run.filter((sql) => /listed as/.test(sql));
  expect(lists.length).toBeGreaterThan(0);
  expect([...new Set(lists.flatMap(tablesScanned))].toSorted()).toEqual(readWhole[question]?.tables ?? []);
});

test('every filter that reads a table whole is a question', () => {
  const known = questions.map(([question]) => question);
  expect(Object.keys(readWhole).filter((question) => !known.includes(question))).toEqual([]);
});
