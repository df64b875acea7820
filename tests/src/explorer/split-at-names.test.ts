import { expect, test } from 'vitest';
import { splitAtNames } from '../../../src/explorer/components/split-at-names.ts';

const man = { name: 'John Wick', kind: 'character' };
const film = { name: 'John Wick', kind: 'film' };
const second = { name: 'John Wick: Chapter 2', kind: 'film' };

test('a man and a film of the same name each get their place', () => {
  expect(splitAtNames('Keanu Reeves plays John Wick in John Wick.', [man, film])).toEqual([
    'Keanu Reeves plays ',
    man,
    ' in ',
    film,
    '.',
  ]);
});

test('the longer name comes before the shorter', () => {
  const pieces = splitAtNames('John Wick: Chapter 2 is set about 4 days after John Wick.', [film, second]);
  expect(pieces).toEqual([second, ' is set about 4 days after ', film, '.']);
});

test('a name inside a longer word is left alone', () => {
  expect(splitAtNames('Frankie is not Frank.', [{ name: 'Frank' }])).toEqual([
    'Frankie is not ',
    { name: 'Frank' },
    '.',
  ]);
});

test('a name is found as the sentence writes it', () => {
  const [tracker, dog] = [{ name: 'The Tracker' }, { name: "The Tracker's dog" }];
  expect(splitAtNames('The Tracker owns his dog.', [tracker, dog])).toEqual([
    tracker,
    ' owns his ',
    { name: 'dog' },
    '.',
  ]);
  expect(splitAtNames('John Wick spares the Tracker.', [tracker])).toEqual([
    'John Wick spares ',
    { name: 'the Tracker' },
    '.',
  ]);
});
