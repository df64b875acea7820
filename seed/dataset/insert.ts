// Fills the tables of the SQLite file from a ledger.

import type Database from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as tables from '../../schema/tables/index.ts';
import type { Rows } from '../../schema/tables/manifest.ts';
import { confidenceLevels } from '../citations.ts';
import { type Draft, farFuture } from '../drafts.ts';
import { entityFiles } from '../files/index.ts';
import type { Ledger } from '../ledger.ts';
import { slugsOf } from '../slugs.ts';
import { insertCounts } from './counts.ts';
import { contentHash } from './hash.ts';

/**
 * Fills the tables in the order of the seed, and returns the number of rows per table. Facts may refer to later facts.
 * The ledgers in `moreLedgers` go into the same file, one at a time; the benchmark uses them to grow the universe.
 */
export function insertAll(
  database: Database.Database,
  { ledger, version, moreLedgers = [] }: { ledger: Ledger; version: string; moreLedgers?: Iterable<Ledger> },
): Rows {
  const inserter = new Inserter(database);
  let position = 0;
  const insert = (next: Ledger) => {
    insertEntities(inserter, next);
    insertSources(inserter, next);
    insertFacts(inserter, next, position);
    position += next.facts.size;
  };
  insert(ledger);
  for (const other of moreLedgers) insert(other);
  insertChangeDays(inserter, ledger);
  const insertEntry = inserter.into(tables.dataset);
  const entries = {
    version,
    // Also in the header of the file; databases like Cloudflare D1 don't show that.
    schemaVersion: String(tables.schemaVersion),
    day: lastDayOf(ledger),
    contentHash: contentHash(ledger),
  };
  for (const [key, value] of Object.entries(entries)) insertEntry({ key, value });
  inserter.rows.counts = insertCounts(database);
  return inserter.rows;
}

/** Inserts rows with one prepared statement per table, and counts them. */
class Inserter {
  readonly rows: Rows = Object.fromEntries(
    [...tables.allTables.map(getTableName), 'names_fts'].map((name) => [name, 0]),
  );
  readonly #database: Database.Database;
  readonly #statements = new Map<SQLiteTable, (row: object) => void>();
  readonly #insertName: Database.Statement<[string, string]>;

  constructor(database: Database.Database) {
    this.#database = database;
    this.#insertName = database.prepare('insert into names_fts (fenced, fact_id) values (?, ?)');
  }

  /** The function that inserts a row into a table. A row has the fields of the Drizzle table. */
  into<Table extends SQLiteTable>(table: Table): (row: Table['$inferInsert']) => void {
    const insert = this.#statements.get(table) ?? this.#prepare(table);
    this.#statements.set(table, insert);
    return insert;
  }

  #prepare(table: SQLiteTable): (row: object) => void {
    const tableName = getTableName(table);
    const columns = Object.entries(getTableColumns(table));
    const names = columns.map(([, column]) => `"${column.name}"`);
    const values = names.map(() => '?');
    const statement = this.#database.prepare<unknown[]>(
      `insert into "${tableName}" (${names.join(', ')}) values (${values.join(', ')})`,
    );
    return (row) => {
      const fields: Record<string, unknown> = { ...row };
      statement.run(
        columns.map(([field, column]) => (fields[field] == null ? null : column.mapToDriverValue(fields[field]))),
      );
      this.#count(tableName);
    };
  }

  /** Inserts a name into the full-text index. */
  insertName(name: string, factId: string): void {
    this.#insertName.run(tables.fenced(name), factId);
    this.#count('names_fts');
  }

  #count(table: string): void {
    this.rows[table] = (this.rows[table] ?? 0) + 1;
  }
}

function insertEntities(inserter: Inserter, ledger: Ledger): void {
  const { entities, facts } = ledger;
  const sinceDays = firstDaysOf(facts.values());
  const insertSlug = inserter.into(tables.slugs);
  const insertEntity = inserter.into(tables.entities);
  const insertRedirect = inserter.into(tables.redirects);
  for (const entity of entities.values()) {
    const { id, kind, slug, formerSlugs, columns } = entity;
    insertEntity({ id, kind, slug, since: sinceDays.get(id) ?? farFuture });
    const { detailTable } = entityFiles[kind];
    if (detailTable) inserter.into(detailTable)({ ...columns, entityId: id });
    for (const dated of slugsOf(ledger, entity)) insertSlug({ ...dated, entityId: id });
    for (const former of formerSlugs) insertRedirect({ id: `${kind}:${former}`, entityId: id });
  }
}

function insertSources(inserter: Inserter, { sources }: Ledger): void {
  const insertSource = inserter.into(tables.sources);
  for (const { day, publishedInferred = false, ...source } of sources.values()) {
    const confidence = confidenceLevels[source.confidence];
    insertSource({ ...source, since: day, publishedInferred, confidence });
  }
}

function insertFacts(inserter: Inserter, { facts, formerFactIds }: Ledger, firstPosition: number): void {
  const insertFactRedirect = inserter.into(tables.factRedirects);
  for (const [id, factId] of formerFactIds) insertFactRedirect({ id, factId });
  const insertFact = inserter.into(tables.facts);
  const insertCitation = inserter.into(tables.citations);
  const insertParticipant = inserter.into(tables.participants);
  const insertTieWork = inserter.into(tables.tieWorks);
  [...facts.values()].forEach((fact, index) => {
    const { id: factId, supersededById } = fact;
    const until = supersededById === null ? null : facts.get(supersededById)?.since;
    insertFact({ ...fact, ...fact.lineOf(), until, position: firstPosition + index });
    inserter.into(tables.factTables[fact.kind])({ ...fact.columns, factId });
    fact.citations.forEach((citation, position) => {
      insertCitation({ ...citation, factId, position });
    });
    const seen = new Set<string>();
    for (const { entityId, role, since } of fact.participants) {
      const key = `${entityId} ${role}`;
      if (!seen.has(key)) insertParticipant({ factId, entityId, role, since });
      seen.add(key);
    }
    for (const tieWork of fact.tieWorks) insertTieWork({ ...tieWork, factId });
    if (fact.kind === 'Naming') inserter.insertName(fact.columns.name, factId);
  });
}

/** Inserts the days on which the known facts changed. */
function insertChangeDays(inserter: Inserter, ledger: Ledger): void {
  const lastDay = lastDayOf(ledger);
  const days = new Set([...[...ledger.facts.values()].map(({ since }) => since), lastDay]);
  for (const { kind, columns } of ledger.facts.values()) {
    // A release date is a change day even without new facts, because from then on the film counts as released.
    if (kind === 'Release' && columns.date?.length === 10 && columns.date <= lastDay) days.add(columns.date);
  }
  const insertDay = inserter.into(tables.changeDays);
  for (const day of [...days].toSorted()) insertDay({ day });
}

/** The last day on which a fact became known or a source was published. */
function lastDayOf({ facts, sources }: Ledger): string {
  const days = [...[...facts.values()].map(({ since }) => since), ...[...sources.values()].map(({ day }) => day)];
  return days.toSorted().at(-1) ?? '';
}

/** For each entity, the day of the first fact about it. */
function firstDaysOf(facts: Iterable<Draft>): Map<string, string> {
  const firstDays = new Map<string, string>();
  for (const { participants } of facts) {
    for (const { entityId, since } of participants) {
      const earlier = firstDays.get(entityId);
      if (earlier === undefined || since < earlier) firstDays.set(entityId, since);
    }
  }
  return firstDays;
}
