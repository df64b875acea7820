// Recognizes films of the main series by their numbers: "JW 2", "the third film".

import { fold } from '../tables/index.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The number of the film that a text names: 2 for "JW 2", 3 for "the third film", 0 when it names no film. */
export function filmNumber(text: string): number {
  const folded = fold(text)
    .replace(/^(the )?(very )?/, '')
    .replace(/^original\b/, 'first');
  const withDigits = folded.replace(/\b(one|two|three|four|five|six)\b/, (word) => String(numbers.indexOf(word) + 1));
  const [, number] = /^(?:john wick |jw ?|wick )?(?:chapter |part |film |movie )?([1-6])$/.exec(withDigits) ?? [];
  if (number !== undefined && withDigits !== number) return Number(number);
  const ordinalPattern =
    /^(first|second|third|fourth|fifth|sixth) (?:(?:john wick|jw|wick)(?: film| movie| one)?|film|movie|chapter)$/;
  const [, ordinal] = ordinalPattern.exec(folded) ?? [];
  return ordinal === undefined ? 0 : ordinals.indexOf(ordinal) + 1;
}

/** The title of a film by its number. */
export const filmTitle = (number: number): string => (number === 1 ? 'John Wick' : `John Wick ${number}`);
