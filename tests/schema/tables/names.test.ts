import { expect, test } from 'vitest';
import { fold } from '../../../schema/tables/index.ts';

test.each(["'", '’', '‘', '‛', 'ʼ', 'ʻ', '`', '´', '′', '‵', '＇'])(
  '%s is an apostrophe, which names have or not',
  (apostrophe) => {
    expect(fold(`Gianna D${apostrophe}Antonio`)).toBe('gianna dantonio');
  },
);

test('accents, punctuation and invisible characters do not count', () => {
  expect(fold('Sacré-Cœur')).toBe('sacre coeur');
  expect(fold('Sofia Al–Azwar')).toBe('sofia al azwar');
  expect(fold('Halls\u00adtatt\u200b')).toBe('hallstatt');
});
