// Opens and verifies the dataset with better-sqlite3.

import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { applicationId, Store, schemaVersion } from '../../schema/index.ts';
import {
  type Description,
  describe,
  type Identity,
  identityOf,
  manifestOf,
  readManifest,
  sha256,
} from '../../schema/tables/manifest.ts';
import { DatasetError } from '../errors.ts';

export interface OpenDataset {
  store: Store;
  close: () => void;
  /** Whether the dataset is open. It was verified when it was opened, and can't change while it is open. */
  isOpen: () => boolean;
}

/**
 * Opens the SQLite file read-only. Throws `DatasetError` unless it is an undamaged Wickgraph dataset that its manifest
 * describes. `onStatement` is called with each SQL statement from then on.
 *
 * The file is read into memory once, so the bytes that were verified are the bytes that are served. If SQLite read the
 * file piece by piece, overwriting the file would change the answers. If the file were memory-mapped, truncating it would
 * end the process (SIGBUS). A look-up in memory is as fast as in a mapped file, and four times as fast as with SQLite's
 * file locks. Only a file above `maxBytesInMemory` is mapped.
 */
export function openDataset(file: string, onStatement?: (sql: string) => void): OpenDataset {
  for (;;) {
    const manifest = readManifest(file);
    const content = read(file);
    const description = manifest?.find(({ sha256 }) => sha256 === content.identity.sha256);
    if (description) return openVerified(file, content, description, onStatement);
    // `npm run seed` may have replaced both files between the two reads; then both are read again. The manifest always
    // describes the current file (see `publish`), so if the manifest is unchanged, the file is wrong.
    if (isDeepStrictEqual(readManifest(file), manifest)) throw errorFor(file, content, manifest);
  }
}

/** A larger file is mapped and not read into memory. This is a gigabyte, two hundred times the real size. */
const maxBytesInMemory = 1 << 30;

interface FileContent {
  /** All bytes of the file, or only its header if it is too large. */
  bytes: Buffer;
  isInMemory: boolean;
  identity: Identity;
}

function read(file: string): FileContent {
  try {
    if (statSync(file).size > maxBytesInMemory)
      return { bytes: headerOf(file), isInMemory: false, identity: identityOf(file) };
    const bytes = readFileSync(file);
    return { bytes, isInMemory: true, identity: { sha256: sha256(bytes), size: bytes.length } };
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

const damagedError = (file: string, reason: string) =>
  new DatasetError(
    'DATASET_DAMAGED',
    `The dataset at ${file} is damaged (${reason}). Write it anew with "npm run seed", or install the package again.`,
  );

/** The error for a file that its manifest does not describe. The file is not opened in SQLite. */
function errorFor(file: string, { bytes, identity }: FileContent, manifest: Description[] | undefined): DatasetError {
  if (bytes.length === 0) return damagedError(file, 'it is empty');
  const isSqlite = bytes.length >= 100 && bytes.toString('latin1', 0, 16) === 'SQLite format 3\0';
  // A file with a Wickgraph manifest was a dataset once, even if it is not a SQLite file any more.
  if (isSqlite ? bytes.readInt32BE(68) !== applicationId : manifest === undefined) {
    return new DatasetError(
      'DATASET_FOREIGN',
      `${file} is not a Wickgraph dataset. Write one with "npm run seed", or say where it is.`,
    );
  }
  if (isSqlite && bytes.readInt32BE(60) !== schemaVersion) return versionError(file, bytes.readInt32BE(60));
  if (manifest === undefined || manifest.length === 0) {
    const state = manifest === undefined ? 'there is no manifest' : 'the manifest is not readable';
    return new DatasetError(
      'DATASET_UNVERIFIED',
      `Nothing tells whether the dataset at ${file} is whole: ${state} at ${manifestOf(file)}. ` +
        'Copy it along with the file, or write both anew with "npm run seed".',
    );
  }
  const sizes = manifest.map(({ size }) => size);
  return damagedError(
    file,
    sizes.includes(identity.size)
      ? 'its SHA-256 is not the one in its manifest'
      : `it has ${identity.size} bytes, and its manifest tells of ${sizes.join(' or ')}`,
  );
}

const versionError = (file: string, version: number) =>
  new DatasetError(
    'DATASET_VERSION',
    `The dataset at ${file} was written for other tables (version ${version}; this program reads ${schemaVersion}). ` +
      'Write it anew with "npm run seed".',
  );

function openVerified(
  file: string,
  { bytes, isInMemory, identity }: FileContent,
  description: Description,
  onStatement: ((sql: string) => void) | undefined,
): OpenDataset {
  if (description.schemaVersion !== schemaVersion) throw versionError(file, description.schemaVersion);
  let database: Database.Database | undefined;
  let isVerified = false;
  const verbose = onStatement && ((sql: unknown) => isVerified && onStatement(String(sql)));
  try {
    const client = new Database(isInMemory ? bytes : file, { readonly: true, ...(verbose && { verbose }) });
    database = client;
    if (!isInMemory) client.pragma(`mmap_size = ${2 ** 40}`);
    client.pragma('query_only = on');
    client.pragma('temp_store = memory'); // queries must work even if the disk is full
    const check = String(client.pragma('quick_check', { simple: true }));
    if (check !== 'ok') throw damagedError(file, check.split('\n')[0] ?? 'unknown');
    if (!isDeepStrictEqual(describe(identity, client), description))
      throw damagedError(file, 'it holds something else than its manifest tells');
    isVerified = true;
    return {
      store: new Store(drizzle({ client }), description),
      close: () => client.close(),
      isOpen: () => client.open,
    };
  } catch (error) {
    database?.close();
    if (error instanceof Database.SqliteError) throw damagedError(file, error.message);
    throw error;
  }
}
