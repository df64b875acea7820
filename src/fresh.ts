import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lastChanged, schemaVersion, seed, seedFolder, standing } from '../seed/index.ts';
import { version } from './paths.ts';

/**
 * Writes the dataset when it is missing, older than the facts, or not the one that its manifest tells of. A package
 * without facts has its file already.
 */
export function keepFresh(file: string, always = false): void {
  const hasFacts = existsSync(join(seedFolder, 'films.yaml'));
  if (!hasFacts) {
    if (always)
      throw new Error(
        'The facts are not in this package; its SQLite file was written from them. Clone the project to change them.',
      );
    return;
  }
  if (!always && isFresh(file)) return;
  const started = performance.now();
  const { facts } = seed({ file, version: version() });
  console.error(`Wrote ${facts.size} facts to ${file} in ${Math.round(performance.now() - started)} ms.`);
}

function isFresh(file: string): boolean {
  if (!existsSync(file) || statSync(file).mtimeMs < lastChanged()) return false;
  if (standing(file)?.schemaVersion === schemaVersion) return true;
  console.error(`The dataset at ${file} is not the one that its manifest tells of.`);
  return false;
}
