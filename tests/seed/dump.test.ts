import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { expect, inject, test } from 'vitest';
import { allTables } from '../../schema/tables/index.ts';
import { dumpStatements, writeDump } from '../../seed/dataset/dump.ts';
import { folderFor } from '../harness/dataset-files.ts';

const rowsOf = (database: Database.Database) =>
  Object.fromEntries(
    [...allTables.map(getTableName), 'names_fts'].map((table) => [
      table,
      database.prepare(`select rowid, * from "${table}" order by rowid`).raw().all(),
    ]),
  );

test('the dump makes the same tables, rows and indexes in an empty database', () => {
  const file = join(folderFor(), 'dataset.sql');
  const count = writeDump(inject('dataset'), file);
  const copy = new Database(':memory:');
  copy.pragma('foreign_keys = on'); // as in Cloudflare D1
  copy.exec(`begin;\n${readFileSync(file, 'utf8')}commit;`);
  const original = new Database(inject('dataset'), { readonly: true });
  expect(rowsOf(copy)).toEqual(rowsOf(original));
  const schemaOf = (database: Database.Database) =>
    database.prepare('select type, name, tbl_name, sql from sqlite_schema order by type, name').all();
  expect(schemaOf(copy)).toEqual(schemaOf(original));
  expect(count).toBeGreaterThan(100);
});

test('no statement is longer than 100,000 bytes, the most that D1 takes', () => {
  const lengths = dumpStatements(inject('dataset')).map((sql) => Buffer.byteLength(sql));
  expect(Math.max(...lengths)).toBeLessThan(100_000);
});
