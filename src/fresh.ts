import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder, version } from './paths.ts';

/** Writes the dataset when it is missing or older than the facts. A package without facts has its file already. */
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
  const { lastChanged, seed } = await import('../seed/index.ts');
  if (!always && existsSync(file) && statSync(file).mtimeMs >= lastChanged()) return;
  const started = performance.now();
  const { facts } = seed({ file, version: version() });
  console.error(`Wrote ${facts.size} facts to ${file} in ${Math.round(performance.now() - started)} ms.`);
}
