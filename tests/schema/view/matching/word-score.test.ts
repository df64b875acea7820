import { describe, expect, test } from 'vitest';
import type { Described } from '../../../../schema/view/matching/word-classes.ts';
import { contentWords, leadOf, nameWords, wordScore } from '../../../../schema/view/matching/word-score.ts';
import { foldedText } from '../../../../schema/view/ranking.ts';

const person: Described = { kind: 'Person', gender: null, year: null };
const film: Described = { kind: 'Film', gender: null, year: '2017' };
const wanted: Described = { kind: 'Character', gender: 'MALE', year: null };

const score = (text: string, name: string, entity: Described = person) =>
  wordScore({ words: contentWords(foldedText(text)), lead: leadOf(text) }, nameWords(foldedText(name)), entity);
/** The tier of a score: 0 for the same words, 20 for a part of the name, 30 with typos, 40 for a longer text. */
const tier = (...compared: Parameters<typeof score>) => {
  const found = score(...compared);
  return found === null ? null : Math.floor(found / 10) * 10;
};

test('the same words match in any order, best in the order of the name', () => {
  expect(score('Keanu Reeves', 'Keanu Reeves')).toBe(2);
  expect(score('Reeves, Keanu', 'Keanu Reeves')).toBe(4);
  expect(tier('osaka continental battle', 'Battle of the Osaka Continental')).toBe(0);
});

test.each([
  ['david kelly', 'David Patrick Kelly'],
  ['osaka battle', 'Battle of the Osaka Continental'],
  ['daughter of a tracker', "The Tracker's second daughter"],
  ['J. Richard', 'Joel J. Richard'],
])('the words of "%s" are a part of "%s"', (text, name) => {
  expect(tier(text, name)).toBe(20);
});

test('numbers match in digits, in words and as Roman numerals, and only themselves', () => {
  expect(['chapter 3', 'chapter three', 'third chapter', 'chapter III'].map((text) => tier(text, 'Chapter 3'))).toEqual(
    [0, 0, 0, 0],
  );
  expect(tier('chapter 4', 'Chapter 3')).toBeNull();
  expect(tier('john wick 6', 'John Wick')).toBeNull();
});

test.each([
  ['NYC ballet', 'New York City Ballet'],
  ['N.Y.C. Ballet', 'New York City Ballet'],
  ['JW3', 'John Wick 3'],
  ['VOD', 'Video on demand'],
])('the initials in "%s" stand for words of "%s"', (text, name) => {
  expect(tier(text, name)).toBe(0);
});

test('two initials stand for a whole name only', () => {
  expect(tier('UK', 'United Kingdom')).toBe(0);
  expect(tier('KD', 'Asia Kate Dillon')).toBeNull();
});

describe('a word may fit the entity instead of its name:', () => {
  test('its kind', () => {
    expect(tier('common actor', 'Common', person)).toBe(20);
    expect(tier('common film', 'Common', person)).toBeNull();
  });

  test('the year of its release', () => {
    expect(tier('ballerina 2017', 'Ballerina', film)).toBe(20);
    expect(tier('ballerina 2018', 'Ballerina', film)).toBe(40);
  });

  test('an honorific of its gender', () => {
    expect(tier('Mr. Wick', 'John Wick', wanted)).toBe(20);
    expect(tier('Mrs. Wick', 'John Wick', wanted)).toBeNull();
    expect(tier('Mr. Wick', 'John Wick', film)).toBeNull();
  });

  test('the number one, for a work without a number', () => {
    expect(tier('ballerina chapter one', 'Ballerina', film)).toBe(20);
    expect(tier('ballerina one', 'Ballerina 2', film)).toBeNull();
  });
});

test.each([
  ['Basilique du Sacré-Cœur de Montmartre', 'Sacré-Cœur', 40],
  ['Keanu Charles Reeves', 'Keanu Reeves', 40],
  ['Rome, Italy', 'Rome', 40],
  ['Lionsgate UK', 'Lionsgate', 40],
  ['Charon the concierge', 'Charon', 40],
  ['Charlie and the Chocolate Factory', 'Charlie', null],
  ['Hotel Continental Prague, Czech Republic', 'Prague Continental', 40],
  ['Harry Potter', 'Harry', null],
  ['John Leguizamo and Helen Wick', 'John Wick', null],
])('in the longer text "%s" the name "%s" scores %s', (text, name, expected) => {
  expect(tier(text, name)).toBe(expected);
});

test('typos count for each word, and a short part of a name may have none', () => {
  expect(tier('stahelsky chad', 'Chad Stahelski')).toBe(30);
  expect(tier('Mr. Bean', 'Dean Winters', wanted)).toBeNull();
});
