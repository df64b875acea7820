import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { allTables } from './file-format.ts';

const tableNames = [...allTables.map(getTableName), 'names_fts'];

/** How many rows each table has. */
export type Rows = Record<string, number>;

/** What a dataset is known by: its bytes, and what they hold. */
export interface Description {
  sha256: string;
  size: number;
  schemaVersion: number;
  version: string;
  day: string;
  contentHash: string;
  rows: Rows;
}

/**
 * A manifest tells of one file. Only while a file is being replaced, or when that was cut short, does it tell of both:
 * the new one and the one it replaces.
 */
export interface Manifest extends Description {
  replaces?: Description;
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

/** Whether a value is a description. It is read at every start, where a library to check it costs more than opening. */
function isDescription(value: unknown): value is Description {
  if (value === null || typeof value !== 'object') return false;
  const each = { sha256: '', size: 0, schemaVersion: 0, version: '', day: '', contentHash: '', rows: {}, ...value };
  return (
    [each.sha256, each.version, each.day, each.contentHash].every((text) => typeof text === 'string') &&
    /^[0-9a-f]{64}$/.test(each.sha256) &&
    [each.size, each.schemaVersion].every(isCount) &&
    each.rows !== null &&
    typeof each.rows === 'object' &&
    Object.values(each.rows).every(isCount)
  );
}

export const manifestOf = (file: string): string => `${file}.manifest.json`;

/** The files that the manifest beside a dataset tells of; none when it can't be read, undefined when it isn't there. */
export function readManifest(file: string): Description[] | undefined {
  try {
    const { replaces, ...current }: Record<string, unknown> = JSON.parse(readFileSync(manifestOf(file), 'utf8'));
    const told = replaces === undefined ? [current] : [current, replaces];
    return told.every(isDescription) ? told : [];
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : [];
  }
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The description of the file as it stands, if its manifest has one. */
export function standing(file: string): Description | undefined {
  try {
    const { sha256: hash } = identityOf(file);
    return readManifest(file)?.find((each) => each.sha256 === hash);
  } catch {
    return undefined; // there is none, or it can't be read
  }
}

/** What tells one file from any other. */
export type Identity = Pick<Description, 'sha256' | 'size'>;

/** The identity of a file of any size, read a piece at a time. */
export function identityOf(file: string): Identity {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(1 << 20);
  const descriptor = openSync(file, 'r');
  let size = 0;
  try {
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      hash.update(piece.subarray(0, read));
      size += read;
    }
  } finally {
    closeSync(descriptor);
  }
  return { sha256: hash.digest('hex'), size };
}

/** Describes a dataset by reading it: its bytes, and what SQLite finds in them. */
export function describe(identity: Identity, database: Database.Database): Description {
  const entries = database.prepare<[], { key: string; value: string }>('select key, value from dataset').all();
  const entry = (key: string) => entries.find((each) => each.key === key)?.value ?? '';
  return {
    ...identity,
    schemaVersion: Number(database.pragma('user_version', { simple: true })),
    version: entry('version'),
    day: entry('day'),
    contentHash: entry('contentHash'),
    rows: countRows(database),
  };
}

export function countRows(database: Database.Database): Rows {
  const counts = tableNames.map((name) => `select '${name}' as name, count(*) as total from "${name}"`);
  const rows = database.prepare<[], { name: string; total: number }>(counts.join(' union all ')).all();
  return Object.fromEntries(rows.map(({ name, total }) => [name, total]));
}
