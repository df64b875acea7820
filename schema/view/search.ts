// Finds entities by name and forgives typos: an index of trigrams proposes candidates, and a score ranks them.

import { and, eq, sql } from 'drizzle-orm';
import { distance } from 'fastest-levenshtein';
import * as t from '../tables/index.ts';
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
/** Of several entities with the same score, the kind that fans look for most comes first. */
const kindOrder: readonly string[] = [
  'Character',
  'Film',
  'Series',
  'Person',
  'Organization',
  'Location',
  'Event',
  'Franchise',
] satisfies t.EntityKind[];

/** The edit distance between two texts. Two letters that changed places count as one edit. */
function editDistance(a: string, b: string): number {
  const edits = distance(a, b);
  const letters = (word: string) => [...word].toSorted().join('');
  return edits === 2 && letters(a) === letters(b) ? 1 : edits;
}

/**
 * How well a name matches a text: 0 for an exact match, and more the worse it matches; null for no match.
 *
 * - 0: the same name
 * - 10 to 11: the name begins with the text
 * - 20 to 21: the text is a word of the name, or several
 * - 25 to 26: a word of the name begins with the text
 * - 30 and more: 30 plus the number of edits
 */
export function matchScore(text: string, name: string): number | null {
  const [wanted, found] = [t.fold(text), t.fold(name)];
  if (t.keyOf(text) === t.keyOf(name)) return 0;
  // The shorter the name, the better it matches.
  const length = found.length / 1000;
  if (found.startsWith(wanted) || t.keyOf(name).startsWith(t.keyOf(text))) return 10 + length;
  const words = found.split(' ');
  const wordCount = wanted.split(' ').length;
  const phrases = words.flatMap((_, from) =>
    from + wordCount <= words.length ? [words.slice(from, from + wordCount).join(' ')] : [],
  );
  if (phrases.includes(wanted)) return 20 + length;
  if (wanted.length < 3) return null;
  if (phrases.some((phrase) => phrase.startsWith(wanted))) return 25 + length;
  const inPhrase = Math.min(...phrases.map((phrase) => editDistance(wanted, phrase)));
  const edits = Math.min(editDistance(wanted, found), inPhrase + 0.5);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  return Math.floor(edits) <= allowed ? 30 + edits : null;
}

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

/**
 * Entities of some kinds by name: the best score first, then primary names before other current names before former
 * ones, then by kind, then by id. The text must hold a letter or a digit, and at most 200 characters.
 */
export function search(view: View, text: string, { kinds, limit }: SearchOptions): Hit[] {
  const key = t.keyOf(text);
  const candidates = key.length < 3 ? candidatesByPrefix(view, key) : candidatesByTrigram(view, text);
  const best = new Map<string, Hit & { rank: number[] }>();
  for (const { id, name, kind, until } of candidates) {
    const entityKind = kindOf(id);
    if (!kinds.some((each) => each === entityKind)) continue;
    const score = matchScore(text, name);
    if (score === null) continue;
    const currency = until !== null && until <= view.day ? 2 : kind === 'PRIMARY' ? 0 : 1;
    const rank = [score, currency, kindOrder.indexOf(entityKind)];
    const known = best.get(id);
    if (known === undefined || compare(rank, known.rank) < 0) best.set(id, { id, matched: name, rank });
  }
  return [...best.values()]
    .toSorted((a, b) => compare(a.rank, b.rank) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, matched }) => ({ id, matched }));
}

/** Compares two ranks by the first number that differs. */
export function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, each] of a.entries()) {
    const difference = each - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
