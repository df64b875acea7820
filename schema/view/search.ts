// Finds entities by name and forgives typos: an index of trigrams proposes candidates, and a score ranks them.

import { and, eq, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import * as t from '../tables/index.ts';
import { compareRanks, type FoldedText, foldedText, kindOrder, matchScore } from './ranking.ts';
import { known } from './store.ts';
import { kindOf, type View } from './view.ts';

export interface Hit {
  id: string;
  /** The name that matches the text. */
  matched: string;
}

export interface SearchOptions {
  kinds: readonly t.EntityKind[];
  limit: number;
}

export const mostHits = 50;
export const longestText = 200;
const mostCandidates = 400;

/** The trigrams of a text as an FTS5 query. All are quoted, so the text can't contain query syntax. */
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

const columns = { id: t.namings.entityId, name: t.namings.name, kind: t.namings.kind, until: t.facts.until };

/** Names that begin with a text, for texts too short to have trigrams. */
function candidatesByPrefix({ store, day }: View, key: string): Candidate[] {
  const inRange = sql`${t.namings.key} >= ${sql.placeholder('key')} and ${t.namings.key} < ${sql.placeholder('end')}`;
  return store.all<Candidate>(
    'search by prefix',
    () =>
      store.database
        .select(columns)
        .from(t.namings)
        .innerJoin(t.facts, eq(t.facts.id, t.namings.factId))
        .where(and(inRange, known))
        .orderBy(sql`length(${t.namings.key}), ${t.facts.position}`)
        .limit(mostCandidates),
    { key, end: `${key}\u{10ffff}`, day },
  );
}

/** Names that share trigrams with a text. */
function candidatesByTrigram({ store, day }: View, text: string): Candidate[] {
  return store.all<Candidate>(
    'search by trigram',
    () =>
      store.database
        .select(columns)
        .from(sql`names_fts`)
        .innerJoin(t.namings, sql`${t.namings.factId} = names_fts.fact_id`)
        .innerJoin(t.facts, eq(t.facts.id, t.namings.factId))
        .where(and(sql`names_fts match ${sql.placeholder('query')}`, known))
        .orderBy(sql`names_fts.rank`)
        .limit(mostCandidates),
    { query: trigramQuery(text), day },
  );
}

/** The names of the dataset, folded; texts of clients are never kept. By a sum of sizes, as lru-cache preallocates for `max`. */
const foldedNames = new LRUCache<string, FoldedText>({ maxSize: 10_000, sizeCalculation: () => 1 });

function foldedName(name: string): FoldedText {
  const folded = foldedNames.get(name) ?? foldedText(name);
  foldedNames.set(name, folded);
  return folded;
}

/**
 * Entities of some kinds by name: the best score first, then primary names before other current names before former
 * ones, then by kind, then by id. The text must hold a letter or a digit, and at most 200 characters.
 */
export function search(view: View, text: string, { kinds, limit }: SearchOptions): Hit[] {
  const wanted = foldedText(text);
  const { key } = wanted;
  const candidates = key.length < 3 ? candidatesByPrefix(view, key) : candidatesByTrigram(view, text);
  const best = new Map<string, Hit & { rank: number[] }>();
  for (const { id, name, kind, until } of candidates) {
    const entityKind = kindOf(id);
    if (!kinds.some((each) => each === entityKind)) continue;
    const score = matchScore(wanted, foldedName(name));
    if (score === null) continue;
    const currency = until !== null && until <= view.day ? 2 : kind === 'PRIMARY' ? 0 : 1;
    const rank = [score, currency, kindOrder.indexOf(entityKind)];
    const known = best.get(id);
    if (known === undefined || compareRanks(rank, known.rank) < 0) best.set(id, { id, matched: name, rank });
  }
  return [...best.values()]
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, matched }) => ({ id, matched }));
}
