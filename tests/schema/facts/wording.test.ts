import { expect, test } from 'vitest';
import {
  dateInWords,
  durationInWords,
  enumInWords,
  inCountry,
  nameInSentence,
  say,
  theOrganization,
} from '../../../schema/facts/wording.ts';

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

test('countries and organizations take the article they need', () => {
  expect(['US', 'CZ', 'JP', 'INTL'].map(inCountry)).toEqual([
    'in the United States',
    'in Czechia',
    'in Japan',
    'outside the United States',
  ]);
  expect(['The High Table', 'Bowery', "Chancellor's cult"].map(theOrganization)).toEqual([
    'the High Table',
    'the Bowery',
    "Chancellor's cult",
  ]);
});

test('an enum value reads as words, and the name of an event stands in quotes', async () => {
  const name = async (id: string) => id.replace(/^.*:/, '');
  expect(enumInWords('NIGHT_CLERK')).toBe('night clerk');
  expect(await say`${nameInSentence('Event:duel', name)} and ${nameInSentence('Character:caine', name)}: ${2}`).toBe(
    '"duel" and caine: 2',
  );
});
