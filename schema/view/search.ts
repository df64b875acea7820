// Fuzzy search for entities by name: a trigram index proposes candidates, and a score ranks them.

import { and, eq, or, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import * as t from '../tables/index.ts';
import { isAbbreviation } from './matching/alignment.ts';
import { isYear } from './matching/word-classes.ts';
import { contentWords, leadOf, longerText, type NameWords, nameWords, wordScore } from './matching/word-score.ts';
import { compareRanks, type FoldedText, foldedText, kindOrder, matchScore, otherNumber } from './ranking.ts';
import { known } from './store.ts';
import { kindOf, type View } from './view.ts';
import { worksByRelease } from './works.ts';

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

/** How many abbreviations of a text are looked up by their initials. */
const maxAbbreviations = 3;

const quoted = (trigram: string): string => `"${trigram}"`;

/** The names with words that begin with the letters of a word, as an FTS5 query. */
const initialsQuery = (word: string): string =>
  `(${[...new Set(word)].map((letter) => quoted(`__${letter}`)).join(' AND ')})`;

/** The trigrams of a text as an FTS5 query. All are quoted, so the text can't contain query syntax. */
export function trigramQuery(text: FoldedText): string {
  const trigrams = new Set<string>();
  for (const fenced of [t.fenced(text.folded), t.fenced(text.numbered.join(' '))])
    for (let start = 0; start + 3 <= fenced.length; start += 1) trigrams.add(fenced.slice(start, start + 3));
  trigrams.delete('___');
  const abbreviations = contentWords(text).filter(isAbbreviation).slice(0, maxAbbreviations);
  return [...[...trigrams].map(quoted), ...abbreviations.map(initialsQuery)].join(' OR ');
}

interface Candidate {
  id: string;
  name: string;
  kind: string;
  until: string | null;
  gender: string | null;
}

const columns = {
  id: t.namings.entityId,
  name: t.namings.name,
  kind: t.namings.kind,
  until: t.facts.until,
  gender: t.characters.gender,
};

/** Names that begin with a text or with its letters as initials, for texts too short to have trigrams. */
function candidatesByPrefix({ store, day }: View, key: string): Promise<Candidate[]> {
  const inRange = sql`${t.namings.key} >= ${sql.placeholder('key')} and ${t.namings.key} < ${sql.placeholder('end')}`;
  const byInitials = sql`${t.namings.factId} in (select fact_id from names_fts where names_fts match ${sql.placeholder('initials')})`;
  return store.all<Candidate>(
    'search by prefix',
    () =>
      store.database
        .select(columns)
        .from(t.namings)
        .innerJoin(t.facts, eq(t.facts.id, t.namings.factId))
        .leftJoin(t.characters, eq(t.characters.entityId, t.namings.entityId))
        .where(and(or(inRange, byInitials), known))
        .orderBy(sql`length(${t.namings.key}), ${t.facts.position}`)
        .limit(maxCandidates),
    { key, end: `${key}\u{10ffff}`, initials: key.length < 2 ? quoted(`_${key}_`) : initialsQuery(key), day },
  );
}

/** Names that share trigrams with a text. */
function candidatesByTrigram({ store, day }: View, text: FoldedText): Promise<Candidate[]> {
  return store.all<Candidate>(
    'search by trigram',
    () =>
      store.database
        .select(columns)
        .from(sql`names_fts`)
        .innerJoin(t.namings, sql`${t.namings.factId} = names_fts.fact_id`)
        .innerJoin(t.facts, eq(t.facts.id, t.namings.factId))
        .leftJoin(t.characters, eq(t.characters.entityId, t.namings.entityId))
        .where(and(sql`names_fts match ${sql.placeholder('query')}`, known))
        .orderBy(sql`names_fts.rank`)
        .limit(maxCandidates),
    { query: trigramQuery(text), day },
  );
}

interface FoldedName {
  text: FoldedText;
  words: NameWords;
}

/**
 * A cache of folded names of the dataset; texts of clients are not cached. `maxSize` and not `max`, because lru-cache
 * allocates memory for `max` entries in advance.
 */
const foldedNames = new LRUCache<string, FoldedName>({ maxSize: 10_000, sizeCalculation: () => 1 });

function foldedName(name: string): FoldedName {
  const cached = foldedNames.get(name);
  if (cached !== undefined) return cached;
  const text = foldedText(name);
  const folded = { text, words: nameWords(text) };
  foldedNames.set(name, folded);
  return folded;
}

/** The year of the release of each work, for a text with a year; the statement runs once for a view. */
async function yearsFor(view: View, words: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!words.some(isYear)) return new Map();
  const works = await worksByRelease(view, 'Film', 'Series');
  return new Map(works.flatMap(({ id, date }) => (date === null ? [] : [[id, date.slice(0, 4)]])));
}

/**
 * Entities of some kinds whose names match a text. They are sorted by score; then primary names, other current names,
 * former names; then by kind; then by id. The text must have a letter or a digit, and at most `maxSearchLength` characters.
 */
export async function search(view: View, text: string, { kinds, limit }: SearchOptions): Promise<Hit[]> {
  const folded = foldedText(text);
  const { lookupKey } = folded;
  const term = { words: contentWords(folded), lead: leadOf(text) };
  const findCandidates = lookupKey.length < 3 ? candidatesByPrefix(view, lookupKey) : candidatesByTrigram(view, folded);
  const [candidates, years] = await Promise.all([findCandidates, yearsFor(view, term.words)]);
  const bestHits = new Map<string, Hit & { rank: number[] }>();
  for (const { id, name, kind, until, gender } of candidates) {
    const entityKind = kinds.find((each) => each === kindOf(id));
    if (entityKind === undefined) continue;
    const { text: nameText, words } = foldedName(name);
    const inOrder = matchScore(folded, nameText) ?? Number.POSITIVE_INFINITY;
    const described = { kind: entityKind, gender, year: years.get(id) ?? null };
    const score = Math.min(inOrder, wordScore(term, words, described) ?? Number.POSITIVE_INFINITY);
    if (score === Number.POSITIVE_INFINITY) continue;
    const nameRank = until !== null && until <= view.day ? 2 : kind === 'PRIMARY' ? 0 : 1;
    const rank = [score, nameRank, kindOrder.indexOf(entityKind)];
    const previous = bestHits.get(id);
    if (previous === undefined || compareRanks(rank, previous.rank) < 0) bestHits.set(id, { id, matched: name, rank });
  }
  const hits = [...bestHits.values()].toSorted((a, b) => compareRanks(a.rank, b.rank) || (a.id < b.id ? -1 : 1));
  const bestScore = hits[0]?.rank[0] ?? 0;
  // Another number is another film: it may follow the right one, but is no answer alone.
  if (bestScore >= otherNumber && bestScore < longerText) return [];
  return hits.slice(0, limit).map(({ id, matched }) => ({ id, matched }));
}
