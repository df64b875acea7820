import { expect, test } from 'vitest';
import { ask, recorded } from './graph.ts';

test('Charon is in all four chapters and in Ballerina', async () => {
  expect(await ask('{ character(name: "Charon") { films { title releaseDate } } }')).toEqual({
    character: {
      films: [
        { title: 'John Wick', releaseDate: '2014-10-24' },
        { title: 'John Wick: Chapter 2', releaseDate: '2017-02-10' },
        { title: 'John Wick: Chapter 3 – Parabellum', releaseDate: '2019-05-17' },
        { title: 'John Wick: Chapter 4', releaseDate: '2023-03-24' },
        { title: 'Ballerina', releaseDate: '2025-06-06' },
      ],
    },
  });
});

test('asking every film for its cast costs one SQL statement a level', async () => {
  const { statements } = await recorded('{ films { nodes { cast { nodes { character { name } } } } } }');
  expect(statements).toHaveLength(3);
});
