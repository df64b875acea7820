// Fuzzy match: how well a name matches a search term, and how the hits are sorted. Uses neither GraphQL nor SQLite.

import { distance } from 'fastest-levenshtein';
import { type EntityKind, fold, foldedKey } from '../tables/index.ts';
import { withDigits } from './matching/numerals.ts';

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

export const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** How many typos a word may have. Two different short words differ by one or two letters as well. */
const typosAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 10 ? 2 : 3);

/** The typos in a word; Infinity when it is another word. Two typos hide a word whose first letter is wrong as well. */
export function typosIn(word: string, meant: string): number {
  if (word === meant) return 0;
  const allowed = Math.min(typosAllowed(word.length), word[0] === meant[0] ? 3 : 1);
  if (Math.abs(word.length - meant.length) > allowed) return Number.POSITIVE_INFINITY;
  const typos = editDistance(word, meant);
  // A number with another digit is another number.
  return typos <= allowed && !/\d/.test(word + meant) ? typos : Number.POSITIVE_INFINITY;
}

/** A text prepared for comparison: folded once, then compared with many others. */
export interface FoldedText {
  folded: string;
  /** The folded text without a leading "the" and without spaces. */
  lookupKey: string;
  words: readonly string[];
  /** The words with all numbers as digits. */
  numbered: readonly string[];
}

export function foldedText(text: string): FoldedText {
  const folded = fold(text);
  const words = folded.split(' ');
  return { folded, lookupKey: foldedKey(folded), words, numbered: withDigits(words) };
}

/** From this score on, a name has another number than the search term: it may follow a better hit, but never leads. */
export const otherNumber = 38;

/**
 * The typos of words against as many words of a name, from index `start`, compared one by one; `otherNumber` - 30 for each
 * number that differs.
 */
function typosInRun(words: readonly string[], name: readonly string[], start: number): number {
  let typos = 0;
  for (const [index, word] of words.entries()) {
    const meant = name[start + index] ?? '';
    typos += word !== meant && isNumber(word) && isNumber(meant) ? otherNumber - 30 : typosIn(word, meant);
    if (typos === Number.POSITIVE_INFINITY) return typos;
  }
  return typos;
}

/** Whether some letters are too few to know a longer name by: two typos in a short part of a name make it any word. */
export const isTooShort = (letters: number, typos: number): boolean => typos > 1 && letters <= typos * 4;

/** The typos in a text that stands for a name, or for consecutive words of it, which cost half a typo more. */
function fewestTypos({ lookupKey, numbered }: FoldedText, name: FoldedText): number {
  // All letters at once, for words that are split or joined otherwise: "casa blanka". Three typos could be another word.
  const joined = typosIn(lookupKey, name.lookupKey);
  let fewest = joined > 2 && numbered.length + name.numbered.length > 2 ? Number.POSITIVE_INFINITY : joined;
  const isPart = numbered.length < name.numbered.length;
  for (let start = 0; start + numbered.length <= name.numbered.length; start += 1) {
    const typos = typosInRun(numbered, name.numbered, start);
    if (isPart && typos < otherNumber - 30 && isTooShort(lookupKey.length, typos)) continue;
    fewest = Math.min(fewest, typos + (isPart ? 0.5 : 0));
  }
  return fewest;
}

/**
 * How well a name matches a search term, word by word in order; null when it doesn't. Lower is better: 0 is an exact
 * match, 10 and above a prefix, 20 and above whole words, 25 and above a prefix of words, 30 and above a fuzzy match: 30
 * plus the edit distance, `otherNumber` and above a match except for a number.
 */
export function matchScore(term: FoldedText, name: FoldedText): number | null {
  const { folded } = term;
  if (term.lookupKey === name.lookupKey) return 0;
  if (name.folded.startsWith(folded) || name.lookupKey.startsWith(term.lookupKey))
    return 10 + name.folded.length / 1000;
  const inName = ` ${name.folded} `;
  if (inName.includes(` ${folded} `)) return 20 + name.folded.length / 1000;
  if (folded.length < 3) return null;
  if (inName.includes(` ${folded}`)) return 25 + name.folded.length / 1000;
  const typos = fewestTypos(term, name);
  return typos === Number.POSITIVE_INFINITY ? null : 30 + typos;
}
