import type Database from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Rows } from '../schema/tables/index.ts';
import * as tables from '../schema/tables/index.ts';
import type { Draft } from './drafts.ts';
import { contentHash } from './hash.ts';
import type { Ledger } from './ledger.ts';

type Insert = (row: Record<string, unknown>) => void;
type Value = string | number | null;

/**
 * One prepared insert for a table; fields are named as in the Drizzle table, and missing ones are null. It counts the
 * rows.
 */
function inserter(database: Database.Database, rows: Rows, table: SQLiteTable): Insert {
  const tableName = getTableName(table);
  rows[tableName] ??= 0;
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => `"${column.name}"`);
  const statement = database.prepare(
    `insert into "${tableName}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
  );
  return (row) => {
    statement.run(
      columns.map(([field, column]): Value => {
        const value = row[field];
        // A column maps to what the driver stores, and the tables have text and integer columns only.
        return value === undefined || value === null ? null : (column.mapToDriverValue(value) as Value);
      }),
    );
    rows[tableName] = (rows[tableName] ?? 0) + 1;
  };
}

/**
 * Fills the tables. Entities and facts come in the order of the seed, whatever they point to. `more` is what else goes
 * into the same file, a part at a time; the benchmark grows the universe so. Gives the rows of each table.
 */
export function insertAll(database: Database.Database, ledger: Ledger, version: string, more: Iterable<Ledger>): Rows {
  const rows: Rows = { names_fts: 0 };
  let position = insertLedger(database, rows, ledger, 0);
  for (const part of more) position = insertLedger(database, rows, part, position);
  insertDataset((table) => inserter(database, rows, table), ledger, version);
  return rows;
}

/** Inserts what a ledger says; its facts are counted on from a position. */
function insertLedger(database: Database.Database, rows: Rows, ledger: Ledger, position: number): number {
  const into = (table: SQLiteTable) => inserter(database, rows, table);
  insertEntities(into, ledger);
  const insertSource = into(tables.sources);
  for (const source of ledger.sources.values()) {
    const confidence = source.confidence.toUpperCase();
    insertSource({ ...source, since: source.day, publishedInferred: source.publishedInferred ?? false, confidence });
  }
  insertFacts(into, ledger, position);
  const insertName = database.prepare('insert into names_fts (fenced, fact_id) values (?, ?)');
  for (const { id, kind, columns } of ledger.facts.values()) {
    if (kind !== 'Naming') continue;
    insertName.run(tables.fenced(String(columns.name)), id);
    rows.names_fts = (rows.names_fts ?? 0) + 1;
  }
  return position + ledger.facts.size;
}

function insertEntities(into: (table: SQLiteTable) => Insert, { entities, facts }: Ledger): void {
  const since = firstDays(facts.values());
  const insertEntity = into(tables.entities);
  const insertRedirect = into(tables.redirects);
  const details: Partial<Record<tables.EntityKind, Insert>> = {
    Film: into(tables.works),
    Series: into(tables.works),
    Character: into(tables.characters),
    Organization: into(tables.organizations),
    Location: into(tables.locations),
  };
  for (const entity of entities.values()) {
    insertEntity({ ...entity, since: since.get(entity.id) });
    details[entity.kind]?.({ ...entity.columns, entityId: entity.id });
    for (const slug of entity.formerSlugs) insertRedirect({ id: `${entity.kind}:${slug}`, entityId: entity.id });
  }
}

function insertFacts(into: (table: SQLiteTable) => Insert, { facts }: Ledger, from: number): void {
  const insertFact = into(tables.facts);
  const insertCitation = into(tables.citations);
  const insertParticipant = into(tables.participants);
  const insertHold = into(tables.holds);
  const insertDetail = Object.fromEntries(
    Object.entries(tables.factTables).map(([kind, table]) => [kind, into(table)]),
  );
  [...facts.values()].forEach((fact, index) => {
    const until = fact.supersededById === null ? null : facts.get(fact.supersededById)?.since;
    insertFact({ ...fact, ...fact.at(), until, position: from + index });
    insertDetail[fact.kind]?.({ ...fact.columns, factId: fact.id });
    fact.citations.forEach((citation, position) => {
      insertCitation({ ...citation, factId: fact.id, position });
    });
    const seen = new Set<string>();
    for (const each of fact.participants) {
      const key = `${each.entityId} ${each.role}`;
      if (!seen.has(key)) insertParticipant({ ...each, factId: fact.id });
      seen.add(key);
    }
    for (const hold of fact.holds) insertHold({ ...hold, factId: fact.id });
  });
}

function insertDataset(into: (table: SQLiteTable) => Insert, ledger: Ledger, version: string): void {
  const changes = new Set([...ledger.facts.values()].map(({ since }) => since));
  const day = [...changes, ...[...ledger.sources.values()].map((source) => source.day)].toSorted().at(-1) ?? '';
  for (const { kind, columns } of ledger.facts.values()) {
    // On the day of a release nothing is told, and yet what is to come has come.
    if (kind === 'Release' && String(columns.date).length === 10 && String(columns.date) <= day)
      changes.add(String(columns.date));
  }
  const insertDay = into(tables.changeDays);
  for (const each of [...changes.add(day)].toSorted()) insertDay({ day: each });
  const insertDataset = into(tables.dataset);
  for (const [key, value] of Object.entries({ version, day, contentHash: contentHash(ledger) })) {
    insertDataset({ key, value });
  }
}

/** The first day on which some fact about each entity was known. */
function firstDays(facts: Iterable<Draft>): Map<string, string> {
  const first = new Map<string, string>();
  for (const { participants } of facts) {
    for (const { entityId, since } of participants) {
      const before = first.get(entityId);
      if (before === undefined || since < before) first.set(entityId, since);
    }
  }
  return first;
}
