import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import {
  applicationId,
  type Description,
  describe,
  type Identity,
  identityOf,
  manifestOf,
  readManifest,
  Store,
  schemaVersion,
  sha256,
} from '../../schema/index.ts';
import { DatasetError } from '../errors.ts';

export interface OpenDataset {
  store: Store;
  close: () => void;
  /** Whether it is open. It was checked when it was opened, and nothing can change it since. */
  isOpen: () => boolean;
}

/**
 * Opens the SQLite file for reading with better-sqlite3. Throws `DatasetError` unless it is a Wickgraph dataset, whole,
 * and described by its manifest. `onStatement` is called with each SQL statement that runs from then on.
 *
 * The file is read into memory once, so what was checked is what is served. A file that SQLite reads piece by piece
 * would give other data after it is overwritten, and a mapped one that is truncated ends the process (SIGBUS). Point
 * reads cost as much as from a mapped file, and a quarter of what SQLite's file locks cost. A larger file is mapped.
 */
export function openDataset(file: string, onStatement?: (sql: string) => void): OpenDataset {
  for (;;) {
    const manifest = readManifest(file);
    const found = read(file);
    const description = manifest?.find((each) => each.sha256 === found.identity.sha256);
    if (description) return opened(file, found, description, onStatement);
    // A seeding may have replaced both in between. The manifest describes the file at every moment (see `publish`), so
    // the file is at fault only if the manifest is still the same.
    if (isDeepStrictEqual(readManifest(file), manifest)) throw errorFor(file, found, manifest);
  }
}

/** A larger file is mapped and not read into memory: a gigabyte, two hundred times the real one. */
const mostInMemory = 1 << 30;

interface Found {
  /** The whole file; only its header when it is too large. */
  bytes: Buffer;
  isWhole: boolean;
  identity: Identity;
}

function read(file: string): Found {
  try {
    if (statSync(file).size > mostInMemory)
      return { bytes: headerOf(file), isWhole: false, identity: identityOf(file) };
    const bytes = readFileSync(file);
    return { bytes, isWhole: true, identity: { sha256: sha256(bytes), size: bytes.length } };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      const message = `There is no dataset at ${file}. Write it with "npm run seed", or say where it is.`;
      throw new DatasetError('DATASET_MISSING', message);
    }
    const reason = code === 'EISDIR' ? 'it is a folder' : String(code ?? error);
    const message = `The dataset at ${file} can't be read (${reason}). Let this user read it, or say where it is.`;
    throw new DatasetError('DATASET_UNREADABLE', message);
  }
}

function headerOf(file: string): Buffer {
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, header);
  closeSync(descriptor);
  return header;
}

const damaged = (file: string, reason: string) =>
  new DatasetError(
    'DATASET_DAMAGED',
    `The dataset at ${file} is damaged (${reason}). Write it anew with "npm run seed", or install the package again.`,
  );

/** What is wrong with a file that its manifest does not describe, found without opening it in SQLite. */
function errorFor(file: string, { bytes, identity }: Found, manifest: Description[] | undefined): DatasetError {
  if (bytes.length === 0) return damaged(file, 'it is empty');
  const isSqlite = bytes.length >= 100 && bytes.toString('latin1', 0, 16) === 'SQLite format 3\0';
  // A file with a manifest of ours was a dataset once, even if it is no SQLite file any more.
  if (isSqlite ? bytes.readInt32BE(68) !== applicationId : manifest === undefined) {
    return new DatasetError(
      'DATASET_FOREIGN',
      `${file} is not a Wickgraph dataset. Write one with "npm run seed", or say where it is.`,
    );
  }
  if (isSqlite && bytes.readInt32BE(60) !== schemaVersion) return otherTables(file, bytes.readInt32BE(60));
  if (manifest === undefined || manifest.length === 0) {
    const state = manifest === undefined ? 'there is no manifest' : 'the manifest is not readable';
    return new DatasetError(
      'DATASET_UNVERIFIED',
      `Nothing tells whether the dataset at ${file} is whole: ${state} at ${manifestOf(file)}. ` +
        'Copy it along with the file, or write both anew with "npm run seed".',
    );
  }
  const sizes = manifest.map(({ size }) => size);
  return damaged(
    file,
    sizes.includes(identity.size)
      ? 'its SHA-256 is not the one in its manifest'
      : `it has ${identity.size} bytes, and its manifest tells of ${sizes.join(' or ')}`,
  );
}

const otherTables = (file: string, version: number) =>
  new DatasetError(
    'DATASET_VERSION',
    `The dataset at ${file} was written for other tables (version ${version}; this program reads ${schemaVersion}). ` +
      'Write it anew with "npm run seed".',
  );

function opened(
  file: string,
  { bytes, isWhole, identity }: Found,
  description: Description,
  onStatement: ((sql: string) => void) | undefined,
): OpenDataset {
  if (description.schemaVersion !== schemaVersion) throw otherTables(file, description.schemaVersion);
  let database: Database.Database | undefined;
  let isChecked = false;
  const verbose = onStatement && ((sql: unknown) => isChecked && onStatement(String(sql)));
  try {
    const open = new Database(isWhole ? bytes : file, { readonly: true, ...(verbose && { verbose }) });
    database = open;
    if (!isWhole) open.pragma(`mmap_size = ${2 ** 40}`);
    open.pragma('query_only = on');
    open.pragma('temp_store = memory'); // reading must not depend on a disk with room
    const check = String(open.pragma('quick_check', { simple: true }));
    if (check !== 'ok') throw damaged(file, check.split('\n')[0] ?? 'unknown');
    if (!isDeepStrictEqual(describe(identity, open), description))
      throw damaged(file, 'it holds something else than its manifest tells');
    isChecked = true;
    return { store: new Store(drizzle({ client: open })), close: () => open.close(), isOpen: () => open.open };
  } catch (error) {
    database?.close();
    if (error instanceof Database.SqliteError) throw damaged(file, error.message);
    throw error;
  }
}
