// The manifest beside a dataset: the hash, size and contents of the file. A reader uses it to detect a damaged file. This
// module reads files, so schema/index.ts, which also runs where there are none, does not export it.

import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { allTables, type DatasetVersion } from './file-format.ts';
import type { DatedSlug } from './slugs.ts';

const tableNames = [...allTables.map(getTableName), 'names_fts'];

/** The number of rows in each table. */
export type Rows = Record<string, number>;

/** Identifies the bytes of a file. */
export interface Identity {
  sha256: string;
  /** In bytes. */
  size: number;
}

/** The identity, the version and the row counts of a dataset. */
export interface Description extends Identity, DatasetVersion {
  schemaVersion: number;
  rows: Rows;
}

/** Describes one dataset. During an atomic replace, and after one that was interrupted, it also describes the old file. */
export interface Manifest extends Description {
  replaces?: Description;
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const isDatedSlug = (value: unknown): boolean =>
  value !== null &&
  typeof value === 'object' &&
  ['entityId', 'slug', 'since'].every((field) => typeof Object(value)[field] === 'string');

/** Validates by hand, because this runs at every start, and loading a library would take longer than opening the file. */
function isDescription(value: unknown): value is Description {
  if (value === null || typeof value !== 'object') return false;
  const empty = {
    sha256: '',
    size: 0,
    schemaVersion: 0,
    version: '',
    contentHash: '',
    day: '',
    changeDays: [],
    slugs: [],
    rows: {},
  };
  const fields: Record<keyof Description, unknown> = { ...empty, ...value };
  return (
    [fields.sha256, fields.version, fields.day, fields.contentHash].every((text) => typeof text === 'string') &&
    /^[0-9a-f]{64}$/.test(String(fields.sha256)) &&
    Array.isArray(fields.slugs) &&
    fields.slugs.every(isDatedSlug) &&
    Array.isArray(fields.changeDays) &&
    fields.changeDays.every((day) => typeof day === 'string') &&
    [fields.size, fields.schemaVersion].every(isCount) &&
    fields.rows !== null &&
    typeof fields.rows === 'object' &&
    Object.values(fields.rows).every(isCount)
  );
}

/** The path of the manifest of a dataset. */
export const manifestOf = (file: string): string => `${file}.manifest.json`;

/** The descriptions in the manifest of a dataset: empty if it is malformed, undefined if there is no manifest. */
export function readManifest(file: string): Description[] | undefined {
  try {
    const { replaces, ...current }: Record<string, unknown> = JSON.parse(readFileSync(manifestOf(file), 'utf8'));
    const descriptions = replaces === undefined ? [current] : [current, replaces];
    return descriptions.every(isDescription) ? descriptions : [];
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : [];
  }
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The description of the dataset at a path; undefined if the manifest does not describe the file that is there. */
export function currentDescription(file: string): Description | undefined {
  try {
    const { sha256: hash } = identityOf(file);
    return readManifest(file)?.find((each) => each.sha256 === hash);
  } catch {
    return undefined; // There is no file, or it can't be read.
  }
}

/** The hash and the size of a file, which is read in chunks because it may be large. */
export function identityOf(file: string): Identity {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(1 << 20);
  const descriptor = openSync(file, 'r');
  let size = 0;
  try {
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      hash.update(chunk.subarray(0, read));
      size += read;
    }
  } finally {
    closeSync(descriptor);
  }
  return { sha256: hash.digest('hex'), size };
}

/** Describes a dataset: the identity of its file, and the versions and row counts in it. */
export function describe(identity: Identity, database: Database.Database): Description {
  const entries = database.prepare<[], { key: string; value: string }>('select key, value from dataset').all();
  const entry = (key: string) => entries.find((each) => each.key === key)?.value ?? '';
  return {
    ...identity,
    schemaVersion: Number(database.pragma('user_version', { simple: true })),
    version: entry('version'),
    day: entry('day'),
    contentHash: entry('contentHash'),
    slugs: database
      .prepare<[], DatedSlug>('select entity_id as entityId, slug, since from slugs order by entity_id, since')
      .all(),
    changeDays: database.prepare<[], string>('select day from change_days order by day').pluck().all(),
    rows: countRows(database),
  };
}

export function countRows(database: Database.Database): Rows {
  const counts = tableNames.map((name) => `select '${name}' as name, count(*) as total from "${name}"`);
  const rows = database.prepare<[], { name: string; total: number }>(counts.join(' union all ')).all();
  return Object.fromEntries(rows.map(({ name, total }) => [name, total]));
}
