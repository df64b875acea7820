// The content hash: whether two datasets say the same.

import { createHash } from 'node:crypto';
import type { Ledger } from './ledger.ts';

/** SHA-256 of the entities, sources and facts. Their lines, and the order of rows and files, make no difference. */
export function contentHash({ entities, sources, facts }: Ledger): string {
  const hash = createHash('sha256');
  for (const drafts of [entities, sources, facts]) {
    for (const each of [...drafts.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))) hash.update(canonical(each));
  }
  return hash.digest('hex');
}

/** JSON with sorted keys. Functions, which only give lines, are left out; so is what is undefined. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
