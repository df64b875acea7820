// Films of the main series by their numbers: "JW 2", "the third film".

import { fold } from '../tables/index.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The number by which fans call a film of the main series: "JW 2", "the third film"; 0 for another text. */
export function filmNumber(text: string): number {
  const plain = fold(text)
    .replace(/^(the )?(very )?/, '')
    .replace(/^original\b/, 'first');
  const digits = plain.replace(/\b(one|two|three|four|five|six)\b/, (each) => String(numbers.indexOf(each) + 1));
  const [, numbered] = /^(?:john wick |jw ?|wick )?(?:chapter |part |film |movie )?([1-6])$/.exec(digits) ?? [];
  if (numbered !== undefined && digits !== numbered) return Number(numbered);
  const counted =
    /^(first|second|third|fourth|fifth|sixth) (?:(?:john wick|jw|wick)(?: film| movie| one)?|film|movie|chapter)$/;
  const [, ordinal] = counted.exec(plain) ?? [];
  return ordinal === undefined ? 0 : ordinals.indexOf(ordinal) + 1;
}

/** The title that a film with a number goes by. */
export const filmTitle = (number: number): string => (number === 1 ? 'John Wick' : `John Wick ${number}`);
