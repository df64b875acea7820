// How well a name fits a text, and in which order hits come. Values in, values out: no GraphQL, no SQLite.

import { distance } from 'fastest-levenshtein';
import { type EntityKind, fold, foldedKey } from '../tables/index.ts';

/** The order of kinds where things of several kinds bear one name. */
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
  for (const [index, each] of a.entries()) {
    const difference = each - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const sortedLetters = (word: string): string => [...word].toSorted().join('');

/**
 * How many letters differ; two that changed places count as one. Infinity when the lengths alone differ by more than
 * `most`, which saves the comparison.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  const count = distance(a, b);
  return count === 2 && a.length === b.length && sortedLetters(a) === sortedLetters(b) ? 1 : count;
}

/** A text prepared for comparison, so that it is folded once and not for each comparison. */
export interface FoldedText {
  folded: string;
  key: string;
  words: readonly string[];
}

export function foldedText(text: string): FoldedText {
  const folded = fold(text);
  return { folded, key: foldedKey(folded), words: folded.split(' ') };
}

/**
 * How well a name fits a text; null when it doesn't. 0 is the same name, from 10 a beginning, from 20 whole words, from
 * 25 beginnings of words, and from 30 a text with typos, plus the number of wrong letters.
 */
export function matchScore(text: FoldedText, name: FoldedText): number | null {
  const wanted = text.folded;
  if (text.key === name.key) return 0;
  if (name.folded.startsWith(wanted) || name.key.startsWith(text.key)) return 10 + name.folded.length / 1000;
  const width = text.words.length;
  const stretches = name.words.flatMap((_, from) =>
    from + width <= name.words.length ? [name.words.slice(from, from + width).join(' ')] : [],
  );
  if (stretches.includes(wanted)) return 20 + name.folded.length / 1000;
  if (wanted.length < 3) return null;
  if (stretches.some((stretch) => stretch.startsWith(wanted))) return 25 + name.folded.length / 1000;
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const whole = editDistance(wanted, name.folded, most);
  const part = Math.min(...stretches.map((stretch) => editDistance(wanted, stretch, most)));
  const best = Math.min(whole, part + 0.5);
  return Math.floor(best) <= most ? 30 + best : null;
}
