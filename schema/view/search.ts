// Fuzzy search for entities by name: a trigram index proposes candidates, and a score ranks them.

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

export const maxHits = 50;
export const maxSearchLength = 200;
const maxCandidates = 400;

/** The trigrams of a text as an FTS5 query. All are quoted, so the text can't contain query syntax. */
export function trigramQuery(text: string): string {
  const fenced = t.fenced(text);
  const trigrams = new Set<string>();
  for (let start = 0; start + 3 <= fenced.length; start += 1) trigrams.add(fenced.slice(start, start + 3));
  trigrams.delete('___');
  return [...trigrams].map((trigram) => `"${trigram}"`).join(' OR ');
}

interface Candidate {
  id: string;
  name: string;
  kind: string;
  until: string | null;
}

const columns = { id: t.namings.entityId, name: t.namings.name, kind: t.namings.kind, until: t.facts.until };

/** Names that begin with a text, for texts too short to have trigrams. */
function candidatesByPrefix({ store, day }: View, key: string): Promise<Candidate[]> {
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
        .limit(maxCandidates),
    { key, end: `${key}\u{10ffff}`, day },
  );
}

/** Names that share trigrams with a text. */
function candidatesByTrigram({ store, day }: View, text: string): Promise<Candidate[]> {
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
        .limit(maxCandidates),
    { query: trigramQuery(text), day },
  );
}

/**
 * A cache of folded names of the dataset; texts of clients are not cached. `maxSize` and not `max`, because lru-cache
 * allocates memory for `max` entries in advance.
 */
const foldedNames = new LRUCache<string, FoldedText>({ maxSize: 10_000, sizeCalculation: () => 1 });

function foldedName(name: string): FoldedText {
  const folded = foldedNames.get(name) ?? foldedText(name);
  foldedNames.set(name, folded);
  return folded;
}

/**
 * Entities of some kinds whose names match a text. They are sorted by score; then primary names, other current names,
 * former names; then by kind; then by id. The text must have a letter or a digit, and at most `maxSearchLength` characters.
 */
export async function search(view: View, text: string, { kinds, limit }: SearchOptions): Promise<Hit[]> {
  const term = foldedText(text);
  const { lookupKey } = term;
  const findCandidates = lookupKey.length < 3 ? candidatesByPrefix(view, lookupKey) : candidatesByTrigram(view, text);
  const bestHits = new Map<string, Hit & { rank: number[] }>();
  for (const { id, name, kind, until } of await findCandidates) {
    const entityKind = kindOf(id);
    if (!kinds.some((name) => name === entityKind)) continue;
    const score = matchScore(term, foldedName(name));
    if (score === null) continue;
    const nameRank = until !== null && until <= view.day ? 2 : kind === 'PRIMARY' ? 0 : 1;
    const rank = [score, nameRank, kindOrder.indexOf(entityKind)];
    const previous = bestHits.get(id);
    if (previous === undefined || compareRanks(rank, previous.rank) < 0) bestHits.set(id, { id, matched: name, rank });
  }
  return [...bestHits.values()]
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, matched }) => ({ id, matched }));
}
