import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { applicationId, Store, schemaVersion } from '../schema/index.ts';
import { DatasetError } from './errors.ts';

export interface OpenDataset {
  store: Store;
  close: () => void;
  /** Whether it is open and can still be read. */
  isWhole: () => boolean;
}

/**
 * Opens the SQLite file to read, and makes sure that it is ours and whole.
 * `onStatement` is told of every SQL statement that runs.
 */
export function openDataset(file: string, onStatement?: (sql: string) => void): OpenDataset {
  if (!existsSync(file)) {
    throw new DatasetError(
      'DATASET_MISSING',
      `There is no dataset at ${file}. Write it with "npm run seed", or say where it is.`,
    );
  }
  const verbose = onStatement && ((sql: unknown) => onStatement(String(sql)));
  const damaged = (reason: string) =>
    new DatasetError(
      'DATASET_DAMAGED',
      `The dataset at ${file} is damaged (${reason}). Write it anew with "npm run seed", or install the package again.`,
    );
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true, ...(verbose && { verbose }) });
    check(database, file, damaged);
    const open = database;
    return {
      store: new Store(drizzle({ client: open })),
      close: () => open.close(),
      isWhole: () => open.open && open.prepare('select 1 from facts limit 1').get() !== undefined,
    };
  } catch (error) {
    database?.close();
    if (error instanceof Database.SqliteError) throw damaged(error.message);
    throw error;
  }
}

function check(database: Database.Database, file: string, damaged: (reason: string) => DatasetError): void {
  const id = database.pragma('application_id', { simple: true });
  if (id !== applicationId) {
    throw new DatasetError(
      'DATASET_FOREIGN',
      `${file} is not a Wickgraph dataset. Write one with "npm run seed", or say where it is.`,
    );
  }
  const version = database.pragma('user_version', { simple: true });
  if (version !== schemaVersion) {
    throw new DatasetError(
      'DATASET_VERSION',
      `The dataset at ${file} has version ${version}, and this program reads version ${schemaVersion}. Write it anew with "npm run seed".`,
    );
  }
  database.pragma('query_only = on');
  const integrity = database.pragma('quick_check', { simple: true });
  if (integrity !== 'ok') throw damaged(String(integrity).split('\n')[0] ?? 'unknown');
  const facts = database.prepare('select count(*) as total from facts').get() as { total: number };
  if (facts.total === 0) throw damaged('it holds no facts');
}
