import { describe, expect, test } from 'vitest';
import { type ChartEdge, matches, patternOf, wordsOf } from '../../../schema/ask/chart.ts';
import { tokensIn } from '../../../schema/ask/tokenizer.ts';

const name = (from: number, to: number, value: string, cost = 0): ChartEdge => ({
  from,
  to,
  label: 'Character',
  value,
  cost,
});
const slots = { name: ['Character'], other: ['Character'] };

/** How a question with some names in it fits a pattern: what fills the slots, the nearest first. */
function fits(question: string, names: ChartEdge[], pattern: string, ordered = false) {
  const words = wordsOf(question);
  const chart = { words, edges: [...names, ...tokensIn(words, false)] };
  return matches(chart, patternOf(pattern, ordered), slots).map((match) =>
    Object.fromEntries(Object.entries(match.slots).map(([slot, { value }]) => [slot, value])),
  );
}

describe('a pattern', () => {
  test('fits when every word is accounted for, in any order', () => {
    expect(fits('Charon films', [name(0, 1, 'charon')], 'film <name> / which in')).toEqual([{ name: 'charon' }]);
    expect(fits('which films is Charon in', [name(3, 4, 'charon')], 'film <name> / which in')).toHaveLength(1);
  });

  test('does not fit when one word is left over', () => {
    expect(fits('which good films is Charon in', [name(4, 5, 'charon')], 'film <name> / which in')).toEqual([]);
  });

  test('does not fit when something is missing', () => {
    expect(fits('which films', [], 'film <name> / which')).toEqual([]);
  });

  test('in order tells who kills from who is killed', () => {
    const winston = [name(1, 2, 'winston')];
    expect(fits('who killed Winston', [name(2, 3, 'winston')], 'who kill <name>', true)).toHaveLength(1);
    expect(fits('whom Winston killed', winston, 'who kill <name>', true)).toEqual([]);
    expect(fits('whom Winston killed', winston, 'who <name> kill', true)).toHaveLength(1);
  });

  test('takes the nearest of several readings of a name first', () => {
    const both = [name(1, 3, 'helen', 2), name(1, 3, 'john', 1)];
    expect(fits('films john wik', both, 'film <name>')).toEqual([{ name: 'john' }, { name: 'helen' }]);
  });

  test('costs no more for a long question: sixty words that may each mean several things', () => {
    const words = wordsOf('which film in '.repeat(20));
    const chart = { words, edges: tokensIn(words, false) };
    const states = matches(chart, patternOf('film <name> / which in series work member', false), slots);
    expect(states).toEqual([]);
  });
});

test('a pattern asks only for words of the lexicon; another is named', () => {
  expect(() => patternOf('how <from> know <to>', true)).toThrow(
    'The lexicon has no token "know", which the pattern "how <from> know <to>" asks for.',
  );
  expect(() => patternOf('film <name> / which jobs', false)).toThrow('no token "jobs"');
});

test('the words of a question part a name from its apostrophe', () => {
  expect(wordsOf("Who's O’Connor?").map(({ text }) => text)).toEqual(['who', 's', 'o', 'connor']);
});

test('a misspelt word is read only when asked to forgive, and costs something', () => {
  const words = wordsOf('moveis');
  expect(tokensIn(words, false)).toEqual([]);
  const [film] = tokensIn(words, true).filter(({ label }) => label === 'film');
  expect(film?.cost).toBeGreaterThan(1);
});
