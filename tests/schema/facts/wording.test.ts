import { expect, test } from 'vitest';
import {
  dateInWords,
  durationInWords,
  enumInWords,
  inCountry,
  inForm,
  listInWords,
  nameInSentence,
  say,
} from '../../../schema/facts/wording.ts';
import { withArticle } from '../../../schema/with-article.ts';

test('a date reads as precisely as it is known', () => {
  expect(['2025-06-06', '2025-06', '2025'].map(dateInWords)).toEqual(['6 June 2025', 'June 2025', '2025']);
});

test('a duration reads as it stands before "after"', () => {
  const durations = ['P6M', 'P1Y', 'P1Y2M', 'P1DT1H30M', 'PT0S'];
  expect(durations.map(durationInWords)).toEqual([
    '6 months',
    '1 year',
    '1 year and 2 months',
    '1 day and 1 hour and 30 minutes',
    'right',
  ]);
});

test('countries take the article they need', () => {
  expect(['US', 'CZ', 'JP', 'INTL'].map(inCountry)).toEqual([
    'in the United States',
    'in Czechia',
    'in Japan',
    'outside the United States',
  ]);
});

test('an enum value reads as words', async () => {
  expect(enumInWords('NIGHT_CLERK')).toBe('night clerk');
  expect(await say`${Promise.resolve('one')} and ${2}`).toBe('one and 2');
});

test('a name takes the article that it needs inside a sentence', () => {
  const named = (id: string, name: string, article: 'PROPER' | 'COMMON' | null = null) =>
    nameInSentence(id, {
      name,
      article,
      distinction: null,
      plural: false,
      fullTitle: null,
      aliases: [],
      formerNames: [],
    });
  expect([
    named('Event:duel', 'The duel'),
    named('Character:caine', 'Caine'),
    named('Character:the-elder', 'The Elder'),
    named('Series:the-continental', 'The Continental'),
    named('Organization:ruska-roma', 'Ruska Roma', 'PROPER'),
    named('Location:gas-station', 'Filling station', 'COMMON'),
    named('Franchise:john-wick', 'John Wick'),
  ]).toEqual([
    '"The duel"',
    'Caine',
    'the Elder',
    'The Continental',
    'the Ruska Roma',
    'the filling station',
    'the John Wick franchise',
  ]);
});

test('a verb takes the tense and the number that it needs', () => {
  const forms = (words: string) => [
    inForm(words, { past: true, plural: false }),
    inForm(words, { past: false, plural: true }),
    inForm(words, { past: true, plural: true }),
  ];
  expect(forms('is a friend of')).toEqual(['was a friend of', 'are a friend of', 'were a friend of']);
  expect(forms('works for')).toEqual(['worked for', 'work for', 'worked for']);
  expect(forms('dies in')).toEqual(['died in', 'die in', 'died in']);
  expect(forms('holds a seat')).toEqual(['held a seat', 'hold a seat', 'held a seat']);
  expect(forms('created')).toEqual(['created', 'created', 'created']);
});

test('items and nouns read as words', () => {
  expect([[1], [1, 3], [1, 2, 3]].map(listInWords)).toEqual(['1', '1 and 3', '1, 2 and 3']);
  expect(['actor', 'Editor', 'detective'].map(withArticle)).toEqual(['an actor', 'an Editor', 'a detective']);
});
