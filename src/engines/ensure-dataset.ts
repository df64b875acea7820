import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { schemaVersion, standing } from '../../schema/index.ts';
import { packageFolder, version } from '../package-files.ts';

/**
 * Writes the dataset when it is missing, older than the facts, or not the one that its manifest tells of. A package
 * without facts has its file already.
 */
export async function keepFresh(file: string, always = false): Promise<void> {
  const hasFacts = existsSync(join(packageFolder, 'seed', 'films.yaml'));
  if (!hasFacts) {
    if (always)
      throw new Error(
        'The facts are not in this package; its SQLite file was written from them. Clone the project to change them.',
      );
    return;
  }
  // What reads facts is loaded only where there are some: the package has its file already.
  const { lastChanged, seed } = await import('../../seed/index.ts');
  if (!always && existsSync(file) && statSync(file).mtimeMs >= lastChanged()) {
    if (standing(file)?.schemaVersion === schemaVersion) return;
    console.error(`The dataset at ${file} is not the one that its manifest tells of.`);
  }
  const started = performance.now();
  const { facts } = seed({ file, version: version() });
  console.error(`Wrote ${facts.size} facts to ${file} in ${Math.round(performance.now() - started)} ms.`);
}
