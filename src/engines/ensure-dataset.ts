// Keeps the dataset up to date with the facts.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { schemaVersion } from '../../schema/index.ts';
import { currentDescription } from '../../schema/tables/manifest.ts';
import { packageFolder, packageVersion } from '../package-files.ts';

/**
 * Writes the dataset if it is missing, older than the facts, or not what its manifest says. `always` writes it in any case.
 * An installed package has no facts, so its dataset is left unchanged.
 */
export async function ensureDataset(file: string, always = false): Promise<void> {
  const hasFacts = existsSync(join(packageFolder, 'seed', 'films.yaml'));
  if (!hasFacts) {
    if (!always) return;
    throw new Error(
      'The facts are not in this package; its SQLite file was written from them. Clone the project to change them.',
    );
  }
  // Loaded here, because an installed package does not contain the seed.
  const { lastChanged, seed } = await import('../../seed/index.ts');
  if (!always && existsSync(file) && statSync(file).mtimeMs >= lastChanged()) {
    if (currentDescription(file)?.schemaVersion === schemaVersion) return;
    console.error(`The dataset at ${file} is not what its manifest says.`);
  }
  const startedAt = performance.now();
  const { facts } = seed({ file, version: packageVersion() });
  console.error(`Wrote ${facts.size} facts to ${file} in ${Math.round(performance.now() - startedAt)} ms.`);
}

/** Writes a dataset as SQL. */
export async function writeSql(dataset: string, file: string): Promise<void> {
  // Loaded here, because an installed package does not contain the seed.
  const { writeDump } = await import('../../seed/index.ts');
  const count = writeDump(dataset, file);
  console.error(`Wrote ${count} statements to ${file}.`);
}
