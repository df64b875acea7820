import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as tables from '../schema/tables/index.ts';
import { ddl } from './ddl.ts';
import type { Ledger } from './ledger.ts';

/** `wick` in ASCII: tells our files from any other SQLite file. */
export const applicationId = 0x7769636b;
/** Raised with every change of the tables; a file of another version is refused. */
export const schemaVersion = 1;

const plainTables: SQLiteTable[] = [
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
      database.pragma('journal_mode = off');
      database.pragma('synchronous = off');
      database.pragma('foreign_keys = off'); // facts point to later ones; all are checked at the end
      database.pragma(`application_id = ${applicationId}`);
      database.pragma(`user_version = ${schemaVersion}`);
      for (const table of plainTables) for (const statement of ddl(table)) database.exec(statement);
      database.exec(`create virtual table names_fts using fts5(fenced, fact_id unindexed, tokenize = 'trigram')`);
      database.transaction(() => insertAll(database, ledger, version))();
      database.exec('analyze');
      checkFile(database, ledger);
    } finally {
      database.close();
    }
    sync(temporary);
    renameSync(temporary, file);
    sync(dirname(file));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
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
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function checkFile(database: Database.Database, ledger: Ledger): void {
  const integrity = database.pragma('integrity_check', { simple: true });
  if (integrity !== 'ok') throw new Error(`The file just written fails SQLite's integrity check: ${integrity}`);
  const dangling = database.pragma('foreign_key_check') as { table: string }[];
  if (dangling[0]) throw new Error(`The file just written has dangling references in ${dangling[0].table}.`);
  const { count } = database.prepare('select count(*) as count from facts').get() as { count: number };
  if (count !== ledger.facts.size) throw new Error(`The file just written has ${count} of ${ledger.facts.size} facts.`);
}

type Value = string | number | null;

/** One prepared insert for a table; fields are named as in the Drizzle table, and missing ones are null. */
function inserter(database: Database.Database, table: SQLiteTable): (row: Record<string, unknown>) => void {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => `"${column.name}"`);
  const statement = database.prepare(
    `insert into "${getTableName(table)}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
  );
  return (row) => {
    statement.run(
      columns.map(([field, column]): Value => {
        const value = row[field];
        return value === undefined || value === null ? null : (column.mapToDriverValue(value) as Value);
      }),
    );
  };
}

function insertAll(database: Database.Database, ledger: Ledger, version: string): void {
  const into = (table: SQLiteTable) => inserter(database, table);
  const since = firstDays(ledger);
  const insertEntity = into(tables.entities);
  const insertRedirect = into(tables.redirects);
  const details: Partial<Record<tables.EntityKind, ReturnType<typeof inserter>>> = {
    Film: into(tables.works),
    Series: into(tables.works),
    Character: into(tables.characters),
    Organization: into(tables.organizations),
    Location: into(tables.locations),
  };
  for (const entity of ledger.entities.values()) {
    insertEntity({ ...entity, since: since.get(entity.id) });
    details[entity.kind]?.({ ...entity.columns, entityId: entity.id });
    for (const slug of entity.formerSlugs) insertRedirect({ id: `${entity.kind}:${slug}`, entityId: entity.id });
  }
  const insertSource = into(tables.sources);
  for (const source of ledger.sources.values()) {
    const confidence = source.confidence.toUpperCase();
    insertSource({ ...source, since: source.day, publishedInferred: source.publishedInferred ?? false, confidence });
  }
  const insertFact = into(tables.facts);
  const insertCitation = into(tables.citations);
  const insertParticipant = into(tables.participants);
  const insertHold = into(tables.holds);
  const insertDetail = Object.fromEntries(
    Object.entries(tables.factTables).map(([kind, table]) => [kind, into(table)]),
  );
  const insertName = database.prepare('insert into names_fts (fenced, fact_id) values (?, ?)');
  [...ledger.facts.values()].forEach((fact, position) => {
    const until = fact.supersededById === null ? null : (ledger.facts.get(fact.supersededById)?.since ?? null);
    insertFact({ ...fact, ...fact.place, until, position });
    insertDetail[fact.kind]?.({ ...fact.columns, factId: fact.id });
    fact.citations.forEach((citation, index) => {
      insertCitation({ ...citation, factId: fact.id, position: index });
    });
    const seen = new Set<string>();
    for (const each of fact.participants) {
      const key = `${each.entityId} ${each.role}`;
      if (!seen.has(key)) insertParticipant({ ...each, factId: fact.id });
      seen.add(key);
    }
    for (const hold of fact.holds) insertHold({ ...hold, factId: fact.id });
    if (fact.kind === 'Naming') insertName.run(tables.fenced(String(fact.columns.name)), fact.id);
  });
  const days = [...new Set([...ledger.facts.values()].map((fact) => fact.since))].toSorted();
  const day = [...days, ...[...ledger.sources.values()].map((source) => source.day)].toSorted().at(-1) ?? '';
  const insertDay = into(tables.changeDays);
  for (const each of new Set([...days, day])) insertDay({ day: each });
  const insertDataset = into(tables.dataset);
  for (const [key, value] of Object.entries({ version, day, contentHash: contentHash(ledger) })) {
    insertDataset({ key, value });
  }
}

/** The first day on which some fact about each entity was known. */
function firstDays(ledger: Ledger): Map<string, string> {
  const first = new Map<string, string>();
  for (const { participants } of ledger.facts.values()) {
    for (const { entityId, since } of participants) {
      const before = first.get(entityId);
      if (before === undefined || since < before) first.set(entityId, since);
    }
  }
  return first;
}

/** SHA-256 of what the facts say, the same on every machine: neither lines nor the order of files count. */
export function contentHash(ledger: Ledger): string {
  const hash = createHash('sha256');
  const sorted = <T extends { id: string }>(all: Iterable<T>) => [...all].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { place: _, ...entity } of sorted(ledger.entities.values())) hash.update(canonical(entity));
  for (const { place: _, ...source } of sorted(ledger.sources.values())) hash.update(canonical(source));
  for (const { place: _, ...fact } of sorted(ledger.facts.values())) hash.update(canonical(fact));
  return hash.digest('hex');
}

/** JSON with its keys in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
