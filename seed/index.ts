// The seed's entry point: reads and checks the facts, and writes the dataset.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFacts, checkWorksAreSources } from './check.ts';
import { writeDataset } from './dataset/write.ts';
import { seedFiles } from './files/index.ts';
import { Ledger } from './ledger.ts';
import { Problems, SeedError, UnreadRows } from './problems.ts';
import { checkFileNames, readRows } from './read.ts';
import { renameSuccessors } from './slugs.ts';

export { writeDump } from './dataset/dump.ts';
export { WriteError } from './dataset/write.ts';
export { SeedError } from './problems.ts';

export const seedFolder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Reads and checks the facts, and returns the ledger with all of them.
 * Throws `SeedError`, which lists every problem with its file and line.
 *
 *     const { facts } = readFacts();
 */
export function readFacts(folder = seedFolder): Ledger {
  const problems = new Problems();
  const unread = new UnreadRows();
  checkFileNames(folder, problems);
  const parsedFiles = seedFiles.map((file) => ({ file, rows: readRows(folder, file, { problems, unread }) }));
  const ledger = new Ledger(problems, unread);
  // All entities and sources are registered before any fact is added, so that every slug and day resolves.
  const registered = parsedFiles.map(({ file, rows }) => ({
    file,
    rows: rows.filter((row) => file.register(ledger, row)),
  }));
  checkWorksAreSources(ledger);
  for (const { file, rows } of registered) for (const row of rows) file.describe(ledger, row);
  for (const { file, rows } of registered) file.addFacts(ledger, rows);
  renameSuccessors(ledger);
  checkFacts(ledger);
  if (problems.list.length > 0) throw new SeedError(problems);
  return ledger;
}

/**
 * Writes the dataset, one SQLite file and its manifest, and returns the ledger.
 * Throws `SeedError` if the facts have problems, and `WriteError` if the file can't be written; the last good file then
 * stays in place.
 *
 *     seed({ file: 'wickgraph.sqlite', version: '1.0.0' });
 */
export function seed({
  file,
  version,
  folder = seedFolder,
}: {
  file: string;
  version: string;
  folder?: string;
}): Ledger {
  const ledger = readFacts(folder);
  writeDataset(ledger, version, file);
  return ledger;
}

/** When the facts, or the code that reads and writes them, last changed, in milliseconds since 1970. */
export function lastChanged(folder = seedFolder): number {
  const tables = join(folder, '..', 'schema', 'tables');
  const modifiedTimes = [folder, tables].flatMap((parent) =>
    readdirSync(parent, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ya?ml|ts)$/.test(name))
      .map((name) => statSync(join(parent, name)).mtimeMs),
  );
  return Math.max(...modifiedTimes);
}
