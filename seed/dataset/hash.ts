// The content hash: equal for two datasets exactly if they contain the same facts.

import { createHash } from 'node:crypto';
import type { Ledger } from '../ledger.ts';

/** SHA-256 of the entities, sources and facts. Line numbers and the order of rows and files don't change the hash. */
export function contentHash({ entities, sources, facts }: Ledger): string {
  const hash = createHash('sha256');
  for (const drafts of [entities, sources, facts]) {
    for (const draft of [...drafts.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)))
      hash.update(canonicalJson(draft));
  }
  return hash.digest('hex');
}

/** Canonical JSON, with sorted keys. Functions and undefined values are left out. */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
