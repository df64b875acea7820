import { describe, expect, test } from 'vitest';
import { foldedText, matchScore, otherNumber, typosIn } from '../../../schema/view/ranking.ts';

const score = (text: string, name: string) => matchScore(foldedText(text), foldedText(name));

describe('the typos in a word', () => {
  test.each([
    ['charron', 'charon', 1],
    ['chraon', 'charon', 1],
    ['hallstadt', 'hallstatt', 1],
    ['mcshain', 'mcshane', 2],
  ])('"%s" for "%s"', (word, meant, typos) => {
    expect(typosIn(word, meant)).toBe(typos);
  });

  test.each([
    ['neo', 'nero', 'is too short'],
    ['vienna', 'gianna', 'has two, which six letters may not have'],
    ['gandalf', 'randall', 'begins with another letter, and has two'],
    ['3', '2', 'is another number'],
    ['1955', '1956', 'is another number'],
  ])('"%s" is not "%s": it %s', (word, meant) => {
    expect(typosIn(word, meant)).toBe(Number.POSITIVE_INFINITY);
  });
});

test('words are compared one by one, so a long text may not have another word', () => {
  expect(score('angelica huston', 'Anjelica Huston')).toBe(31);
  expect(score('Akira Shimazu', 'Koji Shimazu')).toBeNull();
  expect(score("Winston's hotel", 'Winston Scott')).toBeNull();
  expect(score('Blade Runner', 'Blake Ronner')).toBe(32);
});

test('a name with another number scores as one, whether it is in digits, in words or Roman', () => {
  expect(score('john wick 4', 'John Wick 2')).toBe(otherNumber);
  expect(score('john wick three', 'John Wick 2')).toBe(otherNumber);
  expect(score('john wick iv', 'John Wick 4')).toBe(30);
});

test('two typos in a short part of a name are too many', () => {
  expect(score('simpsons', 'Shawn Simmons')).toBeNull();
  expect(score('mcshain', 'McShane')).toBe(32);
});
