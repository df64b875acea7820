// The READMEs, and the examples in them.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text of a README, by its path from the top folder. */
export const readmeAt = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

export const readme = readmeAt('README.md');

/** The examples in a language, in order. */
export const examples = (language: string, text = readme): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, example]) => example ?? '');
