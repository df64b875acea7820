// Writes the dataset: the SQLite file with all facts, and its manifest.

import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { allTables, applicationId, ddl, nameIndexDdl, schemaVersion } from '../../schema/tables/index.ts';
import { type Description, describe, identityOf, type Rows } from '../../schema/tables/manifest.ts';
import type { Ledger } from '../ledger.ts';
import { insertAll } from './insert.ts';
import { publish, removeLeftovers, temporaryFor } from './publish.ts';

/** Thrown if the dataset can't be written. The message says what to do. The last good file is untouched. */
export class WriteError extends Error {
  constructor(file: string, reason: string, cause: unknown) {
    super(`The dataset can't be written to ${file}: ${reason} The old file is unchanged.`, { cause });
    this.name = 'WriteError';
  }
}

/**
 * Writes the facts as one SQLite file with a manifest, atomically: the file gets a temporary name, is checked and synced,
 * and then replaces the old file. A reader that has the old file open can go on reading it.
 * Throws `WriteError` if the file can't be written.
 *
 *     writeDataset(readFacts(), '1.0.0', 'wickgraph.sqlite');
 */
export function writeDataset(ledger: Ledger, version: string, file: string): void {
  const temporary = temporaryFor(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    removeLeftovers(file);
    const { facts, entities, sources } = ledger;
    const inserted = createFile(temporary, ledger, version);
    const rows = { ...inserted, facts: facts.size, entities: entities.size, sources: sources.size };
    publish(temporary, verify(temporary, rows), file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const reason = reasonFor(error);
    throw reason === undefined ? error : new WriteError(file, reason, error);
  }
}

function createFile(file: string, ledger: Ledger, version: string): Rows {
  const database = new Database(file);
  try {
    return fill(database, { ledger, version });
  } finally {
    database.close();
  }
}

/** Creates the tables in an empty file, fills them with `insertAll`, and returns the number of rows per table. */
export function fill(database: Database.Database, options: Parameters<typeof insertAll>[1]): Rows {
  database.pragma('journal_mode = memory'); // so that a killed run leaves no journal file; better-sqlite3 ignores `off`
  database.pragma('synchronous = off');
  database.pragma('foreign_keys = off'); // facts may refer to later facts; `verify` checks all references
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${schemaVersion}`);
  const statements = allTables.map(ddl);
  for (const [createTable = ''] of statements) database.exec(createTable);
  database.exec(nameIndexDdl);
  const rows = database.transaction(() => insertAll(database, options))();
  // An index is cheaper to build from a full table than row by row.
  for (const [, ...createIndexes] of statements) for (const createIndex of createIndexes) database.exec(createIndex);
  return rows;
}

/** Opens a finished file like a reader, checks its integrity, and describes it for the manifest. */
function verify(file: string, rows: Rows): Description {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const expectEqual = (property: string, found: unknown, expected: unknown) => {
      if (isDeepStrictEqual(found, expected)) return;
      throw new Error(
        `The file just written has ${property} ${JSON.stringify(found)}, not ${JSON.stringify(expected)}.`,
      );
    };
    const pragma = (name: string) => database.pragma(name, { simple: true });
    expectEqual('application_id', pragma('application_id'), applicationId);
    expectEqual('user_version', pragma('user_version'), schemaVersion);
    expectEqual('journal_mode', pragma('journal_mode'), 'delete'); // a file in WAL mode can't be opened in a read-only folder
    expectEqual('integrity_check', pragma('integrity_check'), 'ok');
    expectEqual('dangling references', database.pragma('foreign_key_check'), []);
    const description = describe(identityOf(file), database);
    expectEqual('row counts', description.rows, rows);
    return description;
  } finally {
    database.close();
  }
}

/** Why a file could not be written, and what to do; undefined if the error is not from the file system. */
function reasonFor(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const code = String(error.code);
  if (/^(ENOSPC|EDQUOT|SQLITE_FULL)/.test(code)) return 'the disk is full. Make room, and run it again.';
  if (/^(EFBIG|EIO|SQLITE_IOERR)/.test(code))
    return `the disk refused it (${error.message}). Make sure that there is room and that files may be this large, and run it again.`;
  if (/^(EACCES|EPERM|EROFS|SQLITE_CANTOPEN|SQLITE_READONLY)/.test(code))
    return 'it is not allowed. Allow this user to write to the folder, or write elsewhere with "wickgraph seed --dataset FILE".';
  if (/^(EISDIR|ENOTDIR|EEXIST|ENOTEMPTY)/.test(code))
    return 'another file or folder has this name, or the name of its folder. Move it away, or write elsewhere with "wickgraph seed --dataset FILE".';
  if (code.startsWith('SQLITE_BUSY')) return 'another run has held its lock for a minute. End that run, and try again.';
  return undefined;
}
