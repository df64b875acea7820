// Fuzzy match: how well a name matches a search term, and how the hits are sorted. Uses neither GraphQL nor SQLite.

import { distance } from 'fastest-levenshtein';
import { type EntityKind, fold, foldedKey } from '../tables/index.ts';

/** The order of hits with the same name: by kind, characters first. */
export const kindOrder: readonly string[] = [
  'Character',
  'Film',
  'Series',
  'Person',
  'Organization',
  'Location',
  'Event',
  'Franchise',
] satisfies EntityKind[];

/** Compares two ranks by the first number in which they differ. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, number] of a.entries()) {
    const difference = number - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const sortedLetters = (word: string): string => [...word].toSorted().join('');

/**
 * The edit distance (Levenshtein) of two texts, except that two swapped letters count as one. Infinity if the lengths
 * differ by more than `maxDistance`, which saves the comparison.
 */
export function editDistance(a: string, b: string, maxDistance = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > maxDistance) return Number.POSITIVE_INFINITY;
  const count = distance(a, b);
  return count === 2 && a.length === b.length && sortedLetters(a) === sortedLetters(b) ? 1 : count;
}

/** A text prepared for comparison: folded once, then compared with many others. */
export interface FoldedText {
  folded: string;
  /** The folded text without a leading "the" and without spaces. */
  lookupKey: string;
  words: readonly string[];
}

export function foldedText(text: string): FoldedText {
  const folded = fold(text);
  return { folded, lookupKey: foldedKey(folded), words: folded.split(' ') };
}

/**
 * How well a name matches a search term; null when it doesn't. Lower is better: 0 is an exact match, 10 and above a
 * prefix, 20 and above whole words, 25 and above a prefix of words, 30 and above a fuzzy match: 30 plus the edit distance.
 */
export function matchScore(term: FoldedText, name: FoldedText): number | null {
  const { folded } = term;
  if (term.lookupKey === name.lookupKey) return 0;
  if (name.folded.startsWith(folded) || name.lookupKey.startsWith(term.lookupKey))
    return 10 + name.folded.length / 1000;
  const wordCount = term.words.length;
  const wordRuns = name.words.flatMap((_, start) =>
    start + wordCount <= name.words.length ? [name.words.slice(start, start + wordCount).join(' ')] : [],
  );
  if (wordRuns.includes(folded)) return 20 + name.folded.length / 1000;
  if (folded.length < 3) return null;
  if (wordRuns.some((run) => run.startsWith(folded))) return 25 + name.folded.length / 1000;
  const maxDistance = Math.max(1, Math.floor(folded.length / 3));
  const nameDistance = editDistance(folded, name.folded, maxDistance);
  const runDistance = Math.min(...wordRuns.map((run) => editDistance(folded, run, maxDistance)));
  const smallest = Math.min(nameDistance, runDistance + 0.5);
  return Math.floor(smallest) <= maxDistance ? 30 + smallest : null;
}
