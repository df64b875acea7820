import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lastChanged, seed, seedFolder } from '../seed/index.ts';
import { version } from './paths.ts';

/** Writes the dataset when it is missing or older than the facts. A package without facts has its file already. */
export function keepFresh(file: string, always = false): void {
  const hasFacts = existsSync(join(seedFolder, 'films.yaml'));
  if (!hasFacts) {
    if (always)
      throw new Error(
        'The facts are not in this package; its SQLite file was written from them. Clone the project to change them.',
      );
    return;
  }
  if (!always && existsSync(file) && statSync(file).mtimeMs >= lastChanged()) return;
  const started = performance.now();
  const { facts } = seed({ file, version: version() });
  console.error(`Wrote ${facts.size} facts to ${file} in ${Math.round(performance.now() - started)} ms.`);
}
