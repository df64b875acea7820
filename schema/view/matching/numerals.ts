// Numerals: reads number words, ordinals and Roman numerals as digits. Uses neither GraphQL nor SQLite.

const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const numbered = (words: string, valueAt: (index: number) => number): [string, number][] =>
  words.split(' ').map((word, index) => [word, valueAt(index)]);

// Without "zero", which is a name in this universe.
const numberWords: ReadonlyMap<string, number> = new Map([
  ...numbered(cardinals, (index) => index + 1),
  ...numbered(tens, (index) => (index + 2) * 10),
]);
const ordinalWords: ReadonlyMap<string, number> = new Map(numbered(ordinals, (index) => index + 1));

/** The number that a folded word says as a cardinal: 3 for "three", 20 for "twenty"; undefined for other words. */
export const cardinalOf = (word: string): number | undefined => numberWords.get(word);

/** The number that a folded word says as an ordinal: 3 for "third" and "3rd"; undefined for other words. */
export const ordinalOf = (word: string): number | undefined =>
  ordinalWords.get(word) ?? (/^\d{1,3}(st|nd|rd|th)$/.test(word) ? Number.parseInt(word, 10) : undefined);

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The number of a folded Roman numeral up to 39. Undefined for the rest, because "Li" and "mix" are words. */
export function romanNumber(word: string): number | undefined {
  if (!/^x{0,3}(ix|iv|v?i{0,3})$/.test(word) || word === '') return undefined;
  const digits = [...word].map((letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** "jw3" is two words, and so is "87eleven"; "3rd" and "1970s" are one. */
const split = (word: string): string[] => (/^\d+(st|nd|rd|th|s)$/.test(word) ? [word] : (word.match(/\d+|\D+/g) ?? []));

/** The number that two number words say together: 87 for "eighty seven", 1955 for "nineteen fifty" and "five". */
function joined(before: number, after: number): number | undefined {
  const isRound = before % 10 === 0 && before >= 20;
  if (isRound && after < 10) return before + after;
  return (before === 19 || before === 20) && after >= 10 ? before * 100 + after : undefined;
}

/**
 * The words of a folded text with all numbers as digits: "chapter three", "chapter iii" and "chapter3" all become
 * "chapter", "3". A single letter at the beginning is no Roman numeral, because it is more likely a word or an initial.
 */
export function withDigits(words: readonly string[]): string[] {
  const folded: string[] = [];
  /** The number so far, while all its words are number words. */
  let spoken: number | undefined;
  for (const [index, word] of words.flatMap(split).entries()) {
    const cardinal = cardinalOf(word);
    const number = cardinal ?? ordinalOf(word);
    const both = spoken === undefined || number === undefined ? undefined : joined(spoken, number);
    if (both !== undefined) folded.pop();
    const roman = index > 0 || word.length > 1 ? romanNumber(word) : undefined;
    folded.push(String(both ?? number ?? roman ?? word));
    spoken = both ?? cardinal;
  }
  return folded;
}
