import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './paths.ts';

export interface Operation {
  name: string;
  description: string;
  text: string;
}

const folder = join(packageFolder, 'schema', 'operations');

/**
 * The project's own queries, in the order of their files. The first comment says what one asks; its variables have
 * defaults, so that each can be tried as it stands.
 */
export function operations(): Operation[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const description = /^# (.+)$/m.exec(text)?.[1] ?? '';
      const name = /\bquery (\w+)/.exec(text)?.[1] ?? file;
      return { name, description, text };
    });
}
