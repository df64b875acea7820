// Alignment: pairs the words of a text with those of a name, in any order. Uses neither GraphQL nor SQLite.

import { isNumber, typosIn } from '../ranking.ts';
import { type Described, fits } from './word-classes.ts';

const minPrefix = 3;
const maxAbbreviation = 5;
export const costOfInitials = 3;

export const lettersIn = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);

/** Whether a word may be the initials of a name: letters only, at least two. */
export const isAbbreviation = (word: string): boolean => /^\p{L}{2,}$/u.test(word) && word.length <= maxAbbreviation;

/** The words of a name that a word of the text matches, and how it differs from them. */
interface Pair {
  from: number;
  count: number;
  cost: number;
  typos: number;
  /** Whether the word is only the beginning of the word in the name. */
  isPrefix: boolean;
}

const pairOf = (from: number, differs: Partial<Pair> = {}): Pair => ({
  from,
  count: 1,
  cost: 0,
  typos: 0,
  isPrefix: false,
  ...differs,
});

/** Folding drops the apostrophe, so a possessive and a plural look the same: "sofias". */
const isPossessive = (word: string, base: string): boolean => base.length >= 3 && word === `${base}s`;

/** The word of a name that is the same as a word of the text. */
function samePair(word: string, name: readonly string[], used: ReadonlySet<number>): Pair | undefined {
  const same = name.findIndex((each, index) => each === word && !used.has(index));
  if (same >= 0) return pairOf(same);
  const possessive = name.findIndex(
    (each, index) => !used.has(index) && (isPossessive(each, word) || isPossessive(word, each)),
  );
  return possessive >= 0 ? pairOf(possessive, { cost: 0.1 }) : undefined;
}

/** Where the words of a name begin with the letters of a word; -1 when they don't. */
function initialsIn(word: string, name: readonly string[], used: ReadonlySet<number>): number {
  for (let from = 0; from + word.length <= name.length; from += 1) {
    let letters = 0;
    while (letters < word.length && !used.has(from + letters) && name[from + letters]?.[0] === word[letters])
      letters += 1;
    if (letters === word.length) return from;
  }
  return -1;
}

/** The words of a name that a word of the text begins, abbreviates or misspells. */
function similarPair(word: string, name: readonly string[], used: ReadonlySet<number>): Pair | undefined {
  if (isNumber(word)) return undefined;
  let misspelt: Pair | undefined;
  for (const [from, meant] of name.entries()) {
    if (used.has(from)) continue;
    if (word.length >= minPrefix && meant.startsWith(word)) return pairOf(from, { isPrefix: true });
    if (word === meant + (name[from + 1] ?? '') && !used.has(from + 1)) return pairOf(from, { count: 2, cost: 0.1 });
    if (word.length === 1 && meant.startsWith(word)) return pairOf(from, { cost: costOfInitials });
    const typos = typosIn(word, meant);
    if (typos < (misspelt?.typos ?? Number.POSITIVE_INFINITY)) misspelt = pairOf(from, { typos });
  }
  if (!isAbbreviation(word)) return misspelt;
  const from = initialsIn(word, name, used);
  // Of two names with these initials the shorter is meant.
  const cost = costOfInitials + lettersIn(name) / 1000;
  return from < 0 ? misspelt : pairOf(from, { count: word.length, cost });
}

/** How the words of a text match those of a name. */
export interface Alignment {
  /** For each word of the text its pair; undefined when the name has none. */
  pairs: (Pair | undefined)[];
  /** The words of the text that fit the entity, but not its name. */
  fitting: string[];
  /** The words of the text that fit neither the name nor the entity. */
  extra: string[];
  /** The words of the name that the text leaves out. */
  missing: string[];
}

/** Pairs the words of a text and a name; null as soon as each has words that the other has not. */
export function align(words: readonly string[], name: readonly string[], entity: Described): Alignment | null {
  const used = new Set<number>();
  const use = (pair: Pair | undefined) => {
    if (pair) for (let index = pair.from; index < pair.from + pair.count; index += 1) used.add(index);
    return pair;
  };
  const pairs = words.map((word) => use(samePair(word, name, used)));
  const isNamed = used.size === name.length;
  const hasNumber = name.some(isNumber);
  const fitting: string[] = [];
  const extra: string[] = [];
  for (const [index, word] of words.entries()) {
    if (pairs[index] !== undefined) continue;
    if (fits(word, entity, { hasNumber })) {
      fitting.push(word);
      continue;
    }
    pairs[index] = use(similarPair(word, name, used));
    if (pairs[index] !== undefined) continue;
    if (!isNamed) return null;
    extra.push(word);
  }
  return { pairs, fitting, extra, missing: name.filter((_, index) => !used.has(index)) };
}
