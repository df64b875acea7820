// What makes an SQLite file a dataset of ours: its application id, its tables, and the version of those.

import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { nameIndexDdl } from './ddl.ts';
import * as entities from './entities.ts';
import * as facts from './facts.ts';

/** `wick` in ASCII: SQLite's application_id of every dataset. */
export const applicationId = 0x7769636b;

/** All tables but the index of names, in the order of their creation. */
export const allTables: SQLiteTable[] = [
  entities.entities,
  entities.redirects,
  entities.works,
  entities.characters,
  entities.organizations,
  entities.locations,
  entities.sources,
  facts.facts,
  facts.citations,
  facts.participants,
  facts.holds,
  ...Object.values(facts.factTables),
  entities.dataset,
  entities.changeDays,
];

/** 32-bit FNV-1a without its lowest bit: a positive integer that fits SQLite's user_version. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return state >>> 1 || 1;
}

/**
 * A version for some tables, which changes with every table, column, type and enum value. Keys, checks and indexes don't
 * count: they change no answer, and to read them from Drizzle would cost every start 5 ms instead of 1 ms.
 */
export const versionOf = (tables: readonly SQLiteTable[]): number =>
  hash(
    JSON.stringify([
      nameIndexDdl,
      ...tables.map((table) => [
        getTableName(table),
        ...Object.values(getTableColumns(table)).map((column) => [
          column.name,
          column.getSQLType(),
          column.notNull,
          column.enumValues,
        ]),
      ]),
    ]),
  );

/** SQLite's user_version of every dataset: a program opens no file that was written for other tables. */
export const schemaVersion = versionOf(allTables);
