import { and, eq, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { BadUserInput } from '../errors.ts';
import * as t from '../tables/index.ts';
import { compareRanks, type FoldedText, foldedText, kindOrder, matchScore } from './ranking.ts';
import { known } from './store.ts';
import { kindOf, type View } from './view.ts';

export interface Hit {
  id: string;
  /** The name that fits the text. */
  matched: string;
}

export const mostHits = 50;
export const longestText = 200;
const candidates = 400;

/** The trigrams of a text as an FTS5 query in which everything is quoted; the text itself never gets there. */
export function trigramQuery(text: string): string {
  const fenced = t.fenced(text);
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= fenced.length; at += 1) trigrams.add(fenced.slice(at, at + 3));
  trigrams.delete('___');
  return [...trigrams].map((each) => `"${each}"`).join(' OR ');
}

interface Candidate {
  id: string;
  name: string;
  kind: string;
  until: string | null;
}

function candidatesFor(view: View, text: string, key: string): Candidate[] {
  const columns = { id: t.namings.entityId, name: t.namings.name, kind: t.namings.kind, until: t.facts.until };
  const { database } = view.store;
  if (key.length < 3) {
    return view.store.all<Candidate>(
      'search by prefix',
      () =>
        database
          .select(columns)
          .from(t.namings)
          .innerJoin(t.facts, eq(t.facts.id, t.namings.factId))
          .where(
            and(
              sql`${t.namings.key} >= ${sql.placeholder('key')} and ${t.namings.key} < ${sql.placeholder('end')}`,
              known,
            ),
          )
          .orderBy(sql`length(${t.namings.key}), ${t.facts.position}`)
          .limit(candidates),
      { key, end: `${key}\u{10ffff}`, day: view.day },
    );
  }
  return view.store.all<Candidate>(
    'search by trigram',
    () =>
      database
        .select(columns)
        .from(sql`names_fts`)
        .innerJoin(t.namings, sql`${t.namings.factId} = names_fts.fact_id`)
        .innerJoin(t.facts, eq(t.facts.id, t.namings.factId))
        .where(and(sql`names_fts match ${sql.placeholder('query')}`, known))
        .orderBy(sql`names_fts.rank`)
        .limit(candidates),
    { query: trigramQuery(text), day: view.day },
  );
}

/** The names of the dataset, folded; texts of clients are never kept. By a sum of sizes, as lru-cache preallocates for `max`. */
const foldedNames = new LRUCache<string, FoldedText>({ maxSize: 10_000, sizeCalculation: () => 1 });

function foldedName(name: string): FoldedText {
  const kept = foldedNames.get(name) ?? foldedText(name);
  foldedNames.set(name, kept);
  return kept;
}

/** Entities by name, typos forgiven: the best fit first, then names in force, then by the order of kinds. */
export function search(view: View, text: string, kinds: readonly t.EntityKind[], limit: number): Hit[] {
  if (text.length > longestText) {
    throw new BadUserInput(`A search may have ${longestText} characters; this one has ${text.length}.`);
  }
  const wanted = foldedText(text);
  if (wanted.key === '') throw new BadUserInput('There is nothing to search for. Write a name, or a part of one.');
  const best = new Map<string, Hit & { rank: number[] }>();
  for (const { id, name, kind, until } of candidatesFor(view, text, wanted.key)) {
    const entityKind = kindOf(id);
    if (!kinds.some((each) => each === entityKind)) continue;
    const score = matchScore(wanted, foldedName(name));
    if (score === null) continue;
    const state = until !== null && until <= view.day ? 2 : kind === 'PRIMARY' ? 0 : 1;
    const rank = [score, state, kindOrder.indexOf(entityKind)];
    const before = best.get(id);
    if (before === undefined || compareRanks(rank, before.rank) < 0) best.set(id, { id, matched: name, rank });
  }
  return [...best.values()]
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, matched }) => ({ id, matched }));
}
