// Fuzzy match by words: compares a text and a name as sets of words (token set ratio). Uses neither GraphQL nor SQLite.

import { fold } from '../../tables/index.ts';
import { type FoldedText, isNumber, isTooShort } from '../ranking.ts';
import { type Alignment, align, costOfInitials, isAbbreviation, lettersIn } from './alignment.ts';
import { type Described, isStopWord, isYear, synonymOf } from './word-classes.ts';

/** Longer texts are compared in order only, which costs less. */
const maxWords = 16;
/** The share of letters above which a single word is the name in a text. */
const minShare = 0.7;
/** From this score on, the text has words that say nothing of what is found. */
export const longerText = 40;

/** The words of a text that count. Single letters in a row are one abbreviation: "N.Y.C." */
export function contentWords({ numbered }: FoldedText): string[] {
  const joined = numbered
    .join(' ')
    .replace(/(?<!\S)\p{L}(?: \p{L})+(?!\S)/gu, (letters) => letters.replaceAll(' ', ''));
  return joined
    .split(' ')
    .filter((word) => word !== '' && !isStopWord(word))
    .map(synonymOf);
}

/** The first part of a text that punctuation or "the" sets apart: "rome" in "Rome, Italy", "ares" in "Ares the mute". */
export function leadOf(text: string): string {
  const [lead = '', ...rest] = text.split(/[,:;()[\]|/–—]|\s-\s|\sthe\s/i);
  return rest.length === 0 ? '' : fold(lead).replace(/^the /, '');
}

/** A text to search for. */
export interface SearchTerm {
  words: readonly string[];
  lead: string;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

/**
 * Whether a name within a longer text is what the text means: "Summit Entertainment" in "Summit Entertainment LLC", but
 * not "Harry" in "Harry Potter". The name has several words together, or punctuation sets it apart, or little else is there.
 */
function isMeant(name: readonly string[], { lead }: SearchTerm, { pairs, extra }: Alignment): boolean {
  const strange = extra.filter((word) => !isYear(word));
  if (strange.some(isNumber)) return false;
  if (name.join(' ') === lead) return true;
  if (name.length === 1) return lettersIn(name) > minShare * lettersIn([...name, ...strange]);
  const places = [...pairs.keys()].filter((index) => pairs[index] !== undefined);
  const isInOrder = isAscending(places.map((index) => pairs[index]?.from ?? 0));
  const between = (places.at(-1) ?? 0) - (places[0] ?? 0) + 1 - places.length;
  return between === 0 || (isInOrder && between === 1);
}

/** A name to compare with, prepared once. */
export interface NameWords {
  words: readonly string[];
  /** The first letters of all its words: "vod" of "Video on demand". */
  initials: string;
}

export const nameWords = (name: FoldedText): NameWords => ({
  words: contentWords(name),
  initials: name.numbered.map((word) => word[0]).join(''),
});

/**
 * The score of a name that has all words of a text, or null. Lacking words of the name cost little, unless they are
 * numbers; typos cost most, and a short part of a name may have none.
 */
function scoreOfAll(term: SearchTerm, name: readonly string[], { pairs, fitting, missing }: Alignment): number | null {
  const found = pairs.filter((pair) => pair !== undefined);
  const isWhole = missing.length === 0 && !found.some(({ isPrefix }) => isPrefix);
  const isInOrder = isAscending(found.map(({ from }) => from));
  // "John Wick" has the number that it needs in "John Wick 2017".
  const lacksNumber = missing.some(isNumber) && !fitting.some(isYear);
  const cost = sumOf(found.map((pair) => pair.cost)) + (lacksNumber ? 0.5 : 0) + lettersIn(missing) / 1000;
  const typos = sumOf(found.map((pair) => pair.typos));
  if (typos === 0) {
    const isSame = isWhole && fitting.length === 0;
    return (isSame ? 2 : 26) + (isInOrder ? 0 : 2) + fitting.length / 5 + cost;
  }
  const isMisspeltShort = found.some(({ from, typos }) => typos > 0 && (name[from] ?? '').length < 5);
  if (!isWhole && (isMisspeltShort || isTooShort(lettersIn(term.words), typos))) return null;
  return 30 + typos + (isWhole ? 0 : 0.5) + (isInOrder ? 0 : 0.1) + cost;
}

/**
 * How well the words of a name match those of a text, in any order; null when they don't. Comparable with `matchScore`:
 * 2 and above the same words, 26 and above with words of the name left out or with words that fit the entity instead of
 * its name (its kind, its year, an honorific), 30 and above with typos, `longerText` and above a longer text that has the name.
 */
export function wordScore(term: SearchTerm, { words: name, initials }: NameWords, entity: Described): number | null {
  const { words } = term;
  if (words.length === 0 || words.length > maxWords || name.length === 0) return null;
  const [first = ''] = words;
  if (words.length === 1 && isAbbreviation(first) && first === initials)
    return 2 + costOfInitials + lettersIn(name) / 1000;
  const alignment = align(words, name, entity);
  if (alignment === null) return null;
  const { pairs, extra, missing } = alignment;
  // An initial alone is no name, and two initials are too little to know a longer name by.
  if (!words.some((word, index) => word.length > 1 && pairs[index] !== undefined)) return null;
  if (words.length === 1 && first.length === 2 && missing.length > 0) return null;
  if (extra.length === 0) return scoreOfAll(term, name, alignment);
  return isMeant(name, term, alignment) ? longerText + 8 * (lettersIn(extra) / lettersIn([...extra, ...name])) : null;
}
