// The file format of a dataset: the SQLite application id, the tables, and their version.

import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { nameIndexDdl } from './ddl.ts';
import * as entities from './entities.ts';
import * as facts from './facts.ts';
import type { DatedSlug } from './slugs.ts';

/** SQLite's application_id of every dataset: `wick` in ASCII. */
export const applicationId = 0x7769636b;

/** What a dataset says about itself, in its tables `dataset` and `change_days`. */
export interface DatasetVersion {
  /** The version of the package that wrote it. */
  version: string;
  /** SHA-256 of what the facts say. */
  contentHash: string;
  /** The last day on which something became known. */
  day: string;
  /** All days on which something became known, oldest first. */
  changeDays: readonly string[];
  /** The slugs of entities whose slug has changed. */
  slugs: readonly DatedSlug[];
}

/** All tables except the index of names, in the order of their creation. */
export const allTables: SQLiteTable[] = [
  entities.entities,
  entities.redirects,
  entities.slugs,
  entities.works,
  entities.characters,
  entities.organizations,
  entities.locations,
  entities.sources,
  facts.facts,
  facts.factRedirects,
  facts.citations,
  facts.participants,
  facts.tieWorks,
  ...Object.values(facts.factTables),
  entities.dataset,
  entities.changeDays,
  entities.counts,
];

/** 32-bit FNV-1a without its lowest bit: a positive integer that fits SQLite's user_version. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state >>> 1 || 1;
}

/**
 * The version of the given tables: a hash of their names, columns, types and enum values. Keys, checks and indexes don't
 * count: they change no query result, and reading them from Drizzle would add 4 ms to every start.
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

/** SQLite's user_version of every dataset. The program refuses to open a file with another version. */
export const schemaVersion = versionOf(allTables);
