import Database from 'better-sqlite3';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { openStore } from '../../../src/engines/open-store.ts';
import { operations } from '../../../src/execution/operations.ts';
import type { Graph, RunStatement } from '../../../src/graph.ts';
import { graphOver } from '../../../src/graph-over.ts';
import { graphFrom } from '../../../src/store-graph.ts';
import { graph } from '../../harness/graph.ts';

const database = new Database(inject('dataset'), { readonly: true });
afterAll(() => database.close());

/** Runs a statement like a database behind a network: every answer comes later, and not in the order of the questions. */
const late =
  (file: Database.Database): RunStatement =>
  async (sql, parameters) => {
    const rows = file
      .prepare<unknown[], unknown[]>(sql)
      .raw()
      .all(...parameters);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
    return rows;
  };

const answer = async (asked: Graph, query: string) => JSON.stringify(await asked.query(query));

describe('the graph over a database that answers later', async () => {
  const far = await graphOver(late(database));

  test.each(operations())('$name is answered as from the file', async ({ text }) => {
    expect(await answer(far, text)).toBe(await answer(graph, text));
  });

  test('wrong queries get the same errors', async () => {
    const wrong = '{ a: characters(where: { film: "Balerina" }) { totalCount } b: film(name: "") { title } }';
    expect(await answer(far, wrong)).toBe(await answer(graph, wrong));
  });

  test('a statement that fails spoils its own request and no other', async () => {
    const run = late(database);
    const query = '{ characters { nodes { name castings { sentence } } } }';
    for (let failsAt = 1; failsAt <= 4; failsAt += 1) {
      let count = -2; // the first two statements open the store
      const faults: unknown[] = [];
      const failing = await graphOver(
        async (sql, parameters) => {
          count += 1;
          if (count === failsAt) throw new Error('The connection was lost.');
          return run(sql, parameters);
        },
        { cacheBytes: 0, onFault: (error) => faults.push(error) },
      );
      const { errors } = await failing.query(query);
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(errors?.[0]?.message).not.toContain('connection');
      expect(String(Object(faults[0]).cause)).toContain('The connection was lost.');
      expect(await answer(failing, query)).toBe(await answer(graph, query));
    }
  });
});

test('a statement that fails is not remembered by loaders that live as long as the graph', async () => {
  const run = late(database);
  let fails = false;
  const store = await openStore(async (sql, parameters) => {
    if (fails) throw new Error('The disk could not be read.');
    return run(sql, parameters);
  });
  const kept = graphFrom({ store, loaders: 'graph', cacheBytes: 0 });
  const query =
    '{ timeline { nodes { entity { name } } } films { nodes { title } } path(from: "Daisy", to: "Eve") { status } }';
  fails = true;
  expect((await kept.query(query)).errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  fails = false;
  expect(await answer(kept, query)).toBe(await answer(graph, query));
});

describe('what is no dataset is refused with a sentence', () => {
  const refusalOf = async (sql: string) => {
    const other = new Database(':memory:');
    other.exec(sql);
    return graphOver(late(other)).then(
      () => 'opened',
      (error: unknown) => ({ code: Object(error).code, message: Object(error).message }),
    );
  };

  test('an empty database, and a foreign one', async () => {
    const refusal = {
      code: 'DATASET_FOREIGN',
      message:
        'The database holds no Wickgraph dataset: it is empty or belongs to something else. ' +
        'Fill an empty one with the SQL that "npm run seed -- --sql dataset.sql" writes, or bind the right one.',
    };
    expect(await refusalOf('')).toEqual(refusal);
    expect(await refusalOf('create table posts (id integer)')).toEqual(refusal);
  });

  test('a dataset of another version', async () => {
    const tables = 'create table dataset (key text, value text); create table change_days (day text);';
    expect(await refusalOf(`${tables} insert into dataset values ('schemaVersion', '1')`)).toMatchObject({
      code: 'DATASET_VERSION',
      message: expect.stringMatching(/^The dataset in the database was written for other tables \(version 1; this/),
    });
  });
});
