import { createHash } from 'node:crypto';
import type { Ledger } from './ledger.ts';

/** SHA-256 of what the facts say, the same on every machine: neither lines nor the order of rows and files count. */
export function contentHash({ entities, sources, facts }: Ledger): string {
  const hash = createHash('sha256');
  for (const stated of [entities, sources, facts]) {
    for (const each of [...stated.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))) hash.update(canonical(each));
  }
  return hash.digest('hex');
}

/** JSON with its keys in order. It leaves out functions, which only say where things stand. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
