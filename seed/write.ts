import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import {
  allTables,
  applicationId,
  type Description,
  ddl,
  describe,
  identityOf,
  nameIndexDdl,
  type Rows,
  schemaVersion,
} from '../schema/tables/index.ts';
import { insertAll } from './insert.ts';
import type { Ledger } from './ledger.ts';
import { publish, removeLeftovers, temporaryFor } from './publish.ts';

/** The dataset can't be written where it should be. The message says what to do; what was there is as it was. */
export class WriteError extends Error {
  constructor(file: string, reason: string, cause: unknown) {
    super(`The dataset can't be written to ${file}: ${reason} What was there before is as it was.`, { cause });
    this.name = 'WriteError';
  }
}

/**
 * Writes the facts as one SQLite file with a manifest beside it, whole or not at all: to a temporary name, checked,
 * synced, then put in the place of the old one. A reader that has the old file open keeps it.
 * Throws `WriteError` when the disk won't have it.
 */
export function writeDataset(ledger: Ledger, version: string, file: string): void {
  const temporary = temporaryFor(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    removeLeftovers(file);
    const { facts, entities, sources } = ledger;
    const inserted = filled(temporary, ledger, version);
    const rows = { ...inserted, facts: facts.size, entities: entities.size, sources: sources.size };
    publish(temporary, proved(temporary, rows), file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const reason = reasonFor(error);
    throw reason === undefined ? error : new WriteError(file, reason, error);
  }
}

function filled(file: string, ledger: Ledger, version: string): Rows {
  const database = new Database(file);
  try {
    return fill(database, ledger, version);
  } finally {
    database.close();
  }
}

/** Makes the tables in an empty file and fills them; see `insertAll` for `more`. Gives the rows of each table. */
export function fill(database: Database.Database, ledger: Ledger, version: string, more: Iterable<Ledger> = []): Rows {
  database.pragma('journal_mode = memory'); // a killed run leaves no journal; SQLite here refuses to do without any
  database.pragma('synchronous = off');
  database.pragma('foreign_keys = off'); // facts point to later ones; all are checked at the end
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${schemaVersion}`);
  const statements = allTables.map(ddl);
  for (const [table = ''] of statements) database.exec(table);
  database.exec(nameIndexDdl);
  const rows = database.transaction(() => insertAll(database, ledger, version, more))();
  // Made from full tables, an index costs less than row by row.
  for (const [, ...indexes] of statements) for (const index of indexes) database.exec(index);
  return rows;
}

/** Opens a finished file as its readers will, and makes sure that everything is in it; what it holds, for its manifest. */
export function proved(file: string, rows: Rows): Description {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const must = (what: string, found: unknown, expected: unknown) => {
      if (isDeepStrictEqual(found, expected)) return;
      throw new Error(`The file just written has ${what} ${JSON.stringify(found)}, not ${JSON.stringify(expected)}.`);
    };
    const pragma = (name: string) => database.pragma(name, { simple: true });
    must('application_id', pragma('application_id'), applicationId);
    must('user_version', pragma('user_version'), schemaVersion);
    must('journal_mode', pragma('journal_mode'), 'delete'); // a file in WAL mode won't open in a read-only folder
    must('integrity_check', pragma('integrity_check'), 'ok');
    must('dangling references', database.pragma('foreign_key_check'), []);
    const description = describe(identityOf(file), database);
    must('row counts', description.rows, rows);
    return description;
  } finally {
    database.close();
  }
}

/** What to do about a disk that won't take the file; undefined when it is not the disk. */
function reasonFor(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const code = String(error.code);
  if (/^(ENOSPC|EDQUOT|SQLITE_FULL)/.test(code)) return 'the disk is full. Make room, and run it again.';
  if (/^(EFBIG|EIO|SQLITE_IOERR)/.test(code))
    return `the disk did not take it (${error.message}). See that there is room and that files may be as large, and run it again.`;
  if (/^(EACCES|EPERM|EROFS|SQLITE_CANTOPEN|SQLITE_READONLY)/.test(code))
    return 'it is not allowed. Allow this user to write to the folder, or write elsewhere with "wickgraph seed --dataset FILE".';
  if (/^(EISDIR|ENOTDIR|EEXIST|ENOTEMPTY)/.test(code))
    return 'something else has its name. Move that away, or write elsewhere with "wickgraph seed --dataset FILE".';
  if (code.startsWith('SQLITE_BUSY')) return 'another run has been at it for a minute. End that one, and run it again.';
  return undefined;
}
