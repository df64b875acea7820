// Recognizes films of the main series by their numbers: "JW 2", "the third film".

import { fold } from '../tables/index.ts';
import { cardinalOf, ordinalOf, romanNumber } from '../view/matching/numerals.ts';

/** The digits of a number word or a Roman numeral, but not of "I", which is a word of questions. */
const withDigits = (word: string): string =>
  String(cardinalOf(word) ?? (word === 'i' ? undefined : romanNumber(word)) ?? word);

/** The number of the film that a text names: 2 for "JW 2", 3 for "the third film", 0 when it names no film. */
export function filmNumber(text: string): number {
  const folded = fold(text)
    .replace(/^(the )?(very )?/, '')
    .replace(/^original\b/, 'first');
  const digits = folded.split(' ').map(withDigits).join(' ');
  const [, number] = /^(?:john wick |jw ?|wick )?(?:chapter |part |film |movie )?([1-6])$/.exec(digits) ?? [];
  if (number !== undefined && digits !== number) return Number(number);
  const ordinalPattern =
    /^(first|second|third|fourth|fifth|sixth) (?:(?:john wick|jw|wick)(?: film| movie| one)?|film|movie|chapter)$/;
  const [, ordinal = ''] = ordinalPattern.exec(folded) ?? [];
  return ordinalOf(ordinal) ?? 0;
}

/** The title of a film by its number. */
export const filmTitle = (number: number): string => (number === 1 ? 'John Wick' : `John Wick ${number}`);
