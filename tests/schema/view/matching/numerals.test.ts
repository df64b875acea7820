import { expect, test } from 'vitest';
import { romanNumber, withDigits } from '../../../../schema/view/matching/numerals.ts';

test.each([
  ['chapter three', 'chapter 3'],
  ['chapter iii', 'chapter 3'],
  ['john wick v', 'john wick 5'],
  ['the third film', 'the 3 film'],
  ['the 2nd dog', 'the 2 dog'],
  ['jw3', 'jw 3'],
  ['87eleven', '87 11'],
  ['eighty seven eleven', '87 11'],
  ['the fire of nineteen fifty five', 'the fire of 1955'],
  ['twenty twenty five', '2025'],
])('"%s" reads "%s"', (text, digits) => {
  expect(withDigits(text.split(' ')).join(' ')).toBe(digits);
});

test.each(['zero', 'dan li', 'v is a letter', 'il seong', 'the 1970s', 'common'])(
  'there is no number in "%s"',
  (text) => {
    expect(withDigits(text.split(' ')).join(' ')).toBe(text);
  },
);

test('a Roman numeral is read from one to thirty-nine', () => {
  expect(['i', 'iv', 'ix', 'xiv', 'xxxix'].map(romanNumber)).toEqual([1, 4, 9, 14, 39]);
  expect(['iiii', 'vx', 'mix', 'li', ''].map(romanNumber)).toEqual(Array(5).fill(undefined));
});
