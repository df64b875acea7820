import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as tables from '../schema/tables/index.ts';
import { applicationId, schemaVersion } from '../schema/tables/index.ts';
import { ddl } from './ddl.ts';
import { insertAll } from './insert.ts';
import type { Ledger } from './ledger.ts';

const allTables: SQLiteTable[] = [
  tables.entities,
  tables.redirects,
  tables.works,
  tables.characters,
  tables.organizations,
  tables.locations,
  tables.sources,
  tables.facts,
  tables.citations,
  tables.participants,
  tables.holds,
  ...Object.values(tables.factTables),
  tables.dataset,
  tables.changeDays,
];

/**
 * Writes the facts as one SQLite file, whole or not at all: to a temporary name beside it, checked, synced, then
 * renamed over the old one. A reader that has the old file open keeps it.
 */
export function writeDataset(ledger: Ledger, version: string, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  removeLeftovers(file);
  const temporary = `${file}.${process.pid}-${Date.now()}.tmp`;
  try {
    const database = new Database(temporary);
    try {
      fill(database, ledger, version);
      checkFile(database, ledger);
    } finally {
      database.close();
    }
    sync(temporary, 'r+');
    renameSync(temporary, file);
    if (process.platform !== 'win32') sync(dirname(file), 'r'); // Windows can't sync a folder
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Makes the tables in an empty file and fills them; see `insertAll` for `more`. */
export function fill(database: Database.Database, ledger: Ledger, version: string, more: Iterable<Ledger> = []): void {
  database.pragma('journal_mode = off');
  database.pragma('synchronous = off');
  database.pragma('foreign_keys = off'); // facts point to later ones; all are checked at the end
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${schemaVersion}`);
  const statements = allTables.map(ddl);
  for (const [table = ''] of statements) database.exec(table);
  database.exec(`create virtual table names_fts using fts5(fenced, fact_id unindexed, tokenize = 'trigram')`);
  database.transaction(() => insertAll(database, ledger, version, more))();
  // Made from full tables, an index costs less than row by row.
  for (const [, ...indexes] of statements) for (const index of indexes) database.exec(index);
  database.exec('analyze');
}

/** Temporary files of runs that were killed. One that is still being written is left alone. */
function removeLeftovers(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    const owner = name.startsWith(`${basename(file)}.`) ? /\.(\d+)-\d+\.tmp(-journal)?$/.exec(name)?.[1] : undefined;
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(dirname(file), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // somebody else's
  }
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function checkFile(database: Database.Database, ledger: Ledger): void {
  const integrity = database.pragma('integrity_check', { simple: true });
  if (integrity !== 'ok') throw new Error(`The file just written fails SQLite's integrity check: ${integrity}`);
  const dangling = database.prepare<[], { table: string }>('pragma foreign_key_check').get();
  if (dangling) throw new Error(`The file just written has dangling references in ${dangling.table}.`);
  const count = database.prepare<[], number>('select count(*) from facts').pluck().get();
  if (count !== ledger.facts.size) throw new Error(`The file just written has ${count} of ${ledger.facts.size} facts.`);
}
