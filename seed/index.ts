import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAll } from './check.ts';
import { Ledger } from './ledger.ts';
import { Problems, SeedError } from './problems.ts';
import { readSeed, Unread } from './read.ts';
import { stateAll } from './statements.ts';
import { writeDataset } from './write.ts';

export { SeedError } from './problems.ts';
export { WriteError } from './write.ts';

export const seedFolder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Reads the facts and gives the ledger of them. Throws `SeedError`, which lists every problem with its file and line.
 */
export function readFacts(folder = seedFolder): Ledger {
  const problems = new Problems();
  const unread = new Unread();
  const rows = readSeed(folder, problems, unread);
  const ledger = new Ledger(problems, unread);
  stateAll(rows, ledger);
  checkAll(ledger);
  if (problems.list.length > 0) throw new SeedError(problems);
  return ledger;
}

/**
 * Builds the SQLite file from the facts, and its manifest. Throws `SeedError` when they don't hold and `WriteError` when
 * the disk won't have them; the last good file stays in place.
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

/** The last moment, in milliseconds, at which the facts or the code that reads them changed. */
export function lastChanged(folder = seedFolder): number {
  const tables = join(folder, '..', 'schema', 'tables');
  const changed = [folder, tables].flatMap((each) =>
    readdirSync(each, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ya?ml|ts)$/.test(name))
      .map((name) => statSync(join(each, name)).mtimeMs),
  );
  return Math.max(...changed);
}
