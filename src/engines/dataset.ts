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
  /** Whether it is open. What it reads was found whole, and nothing can change it. */
  isWhole: () => boolean;
}

/**
 * Opens the SQLite file to read, and makes sure that it is ours, whole, and the one that its manifest tells of.
 * `onStatement` is told of every SQL statement that runs from then on.
 *
 * It is read once, into memory, so that what was checked is what is served, whatever becomes of the file: overwritten
 * in place, a file that SQLite reads as it goes answers with other data, and one that is mapped into memory ends the
 * process (SIGBUS) once it has been cut off. Point reads cost the same as from a mapped file, a quarter of what they
 * cost through SQLite's file locks. A file too large for that, two hundred times the real one, is mapped.
 */
export function openDataset(file: string, onStatement?: (sql: string) => void): OpenDataset {
  for (;;) {
    const told = readManifest(file);
    const found = read(file);
    const description = told?.find((each) => each.sha256 === found.identity.sha256);
    if (description) return opened(file, found, description, onStatement);
    // A new pair may have come in between: the file is one that the manifest tells of at every moment (see `publish`),
    // so that it is another file only if the manifest is still the same.
    if (isDeepStrictEqual(readManifest(file), told)) throw refusal(file, found, told);
  }
}

/** Above this a file is not read into memory: a gigabyte. */
const mostInMemory = 1 << 30;

interface Found {
  /** All of it; of one too large, what stands at its head. */
  bytes: Buffer;
  isWhole: boolean;
  identity: Identity;
}

function read(file: string): Found {
  try {
    if (statSync(file).size > mostInMemory) return { bytes: headOf(file), isWhole: false, identity: identityOf(file) };
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

function headOf(file: string): Buffer {
  const head = Buffer.alloc(100);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, head);
  closeSync(descriptor);
  return head;
}

const damaged = (file: string, reason: string) =>
  new DatasetError(
    'DATASET_DAMAGED',
    `The dataset at ${file} is damaged (${reason}). Write it anew with "npm run seed", or install the package again.`,
  );

/** Why a file that its manifest doesn't tell of is none to open. SQLite need not read it to find out. */
function refusal(file: string, { bytes, identity }: Found, told: Description[] | undefined): DatasetError {
  if (bytes.length === 0) return damaged(file, 'it is empty');
  const isSqlite = bytes.length >= 100 && bytes.toString('latin1', 0, 16) === 'SQLite format 3\0';
  // What has a manifest of ours was a dataset once, even if it is no SQLite file any more.
  if (isSqlite ? bytes.readInt32BE(68) !== applicationId : told === undefined) {
    return new DatasetError(
      'DATASET_FOREIGN',
      `${file} is not a Wickgraph dataset. Write one with "npm run seed", or say where it is.`,
    );
  }
  if (isSqlite && bytes.readInt32BE(60) !== schemaVersion) return otherTables(file, bytes.readInt32BE(60));
  if (told === undefined || told.length === 0) {
    const state = told === undefined ? 'there is no manifest' : 'the manifest is not readable';
    return new DatasetError(
      'DATASET_UNVERIFIED',
      `Nothing tells whether the dataset at ${file} is whole: ${state} at ${manifestOf(file)}. ` +
        'Copy it along with the file, or write both anew with "npm run seed".',
    );
  }
  const sizes = told.map(({ size }) => size);
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
    open.pragma('temp_store = memory'); // a full disk is no trouble to who only reads
    const check = String(open.pragma('quick_check', { simple: true }));
    if (check !== 'ok') throw damaged(file, check.split('\n')[0] ?? 'unknown');
    if (!isDeepStrictEqual(describe(identity, open), description))
      throw damaged(file, 'it holds something else than its manifest tells');
    isChecked = true;
    return { store: new Store(drizzle({ client: open })), close: () => open.close(), isWhole: () => open.open };
  } catch (error) {
    database?.close();
    if (error instanceof Database.SqliteError) throw damaged(file, error.message);
    throw error;
  }
}
