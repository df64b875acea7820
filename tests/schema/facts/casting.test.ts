import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

const castOfBallerina = 'film(name: "Ballerina") { cast { totalCount nodes { person { name } character { name } } } }';

test('the cast of Ballerina on the day of the article, three parts undisclosed', async () => {
  expect(await ask(`{ asOf(date: "2023-04-30") { ${castOfBallerina} } }`)).toEqual({
    asOf: {
      film: {
        cast: {
          totalCount: 8,
          nodes: [
            { person: { name: 'Ana de Armas' }, character: { name: 'Rooney' } },
            { person: { name: 'Keanu Reeves' }, character: { name: 'John Wick' } },
            { person: { name: 'Ian McShane' }, character: { name: 'Winston Scott' } },
            { person: { name: 'Lance Reddick' }, character: { name: 'Charon' } },
            { person: { name: 'Anjelica Huston' }, character: { name: 'The Director' } },
            { person: { name: 'Gabriel Byrne' }, character: null },
            { person: { name: 'Catalina Sandino Moreno' }, character: null },
            { person: { name: 'Norman Reedus' }, character: null },
          ],
        },
      },
    },
  });
});

test('the cast of Ballerina now', async () => {
  expect(await ask(`{ ${castOfBallerina} }`)).toEqual({
    film: {
      cast: {
        totalCount: 17,
        nodes: [
          { person: { name: 'Ana de Armas' }, character: { name: 'Eve Macarro' } },
          { person: { name: 'Keanu Reeves' }, character: { name: 'John Wick' } },
          { person: { name: 'Ian McShane' }, character: { name: 'Winston Scott' } },
          { person: { name: 'Lance Reddick' }, character: { name: 'Charon' } },
          { person: { name: 'Anjelica Huston' }, character: { name: 'The Director' } },
          { person: { name: 'Victoria Comte' }, character: { name: 'Eve Macarro' } },
          { person: { name: 'Gabriel Byrne' }, character: { name: 'The Chancellor' } },
          { person: { name: 'Catalina Sandino Moreno' }, character: { name: 'Lena' } },
          { person: { name: 'Norman Reedus' }, character: { name: 'Daniel Pine' } },
          { person: { name: 'Ava McCarthy' }, character: { name: 'Ella Pine' } },
          { person: { name: 'Sharon Duncan-Brewster' }, character: { name: 'Nogi' } },
          { person: { name: 'David Castañeda' }, character: { name: 'Javier Macarro' } },
          { person: { name: 'Choi Soo-young' }, character: { name: 'Katla Park' } },
          { person: { name: 'Robert Maaser' }, character: { name: 'Dex' } },
          { person: { name: 'Abraham Popoola' }, character: { name: 'Frank' } },
          { person: { name: 'Juliet Doherty' }, character: { name: 'Tatiana' } },
          { person: { name: 'Daniel Bernhardt' }, character: { name: 'Cult assassin' } },
        ],
      },
    },
  });
});

test('Norman Reedus was in the cast before his part was told, and the day it was told is known', async () => {
  const query = 'person(name: "Norman Reedus") { castings { sentence disclosed until } characters { name } }';
  expect(
    await ask(`{
      before: asOf(date: "2025-04-24") { ${query} }
      told: asOf(date: "2025-04-25") { ${query} }
      person(name: "Norman Reedus") {
        castings(history: true) { sentence since until supersededBy { id } }
      }
    }`),
  ).toEqual({
    before: {
      person: {
        castings: [
          {
            sentence: 'Norman Reedus is in the cast of Ballerina in an undisclosed part.',
            disclosed: false,
            until: null,
          },
        ],
        characters: [],
      },
    },
    told: {
      person: {
        castings: [{ sentence: 'Norman Reedus is to play Daniel Pine in Ballerina.', disclosed: true, until: null }],
        characters: [{ name: 'Daniel Pine' }],
      },
    },
    person: {
      castings: [
        {
          sentence: 'Norman Reedus plays Daniel Pine in Ballerina.',
          since: '2025-04-25',
          until: null,
          supersededBy: null,
        },
        {
          sentence: 'Until 25 April 2025, Norman Reedus was in the cast of Ballerina in an undisclosed part.',
          since: '2022-12-13',
          until: '2025-04-25',
          supersededBy: { id: 'Casting:norman-reedus--daniel-pine--ballerina' },
        },
      ],
    },
  });
});

test('who plays the young Winston: a younger version is a part of the same character', async () => {
  expect(
    await ask('{ series(name: "The Continental") { cast(first: 4) { nodes { sentence qualifiers billedAs } } } }'),
  ).toEqual({
    series: {
      cast: {
        nodes: [
          {
            sentence:
              'Colin Woodell plays a younger Winston Scott in The Continental, a part that another actor played before.',
            qualifiers: ['LEAD', 'YOUNGER_VERSION', 'RECAST'],
            billedAs: null,
          },
          {
            sentence:
              'Fflyn Edwards plays a younger Winston Scott in The Continental, a part that another actor played before.',
            qualifiers: ['YOUNGER_VERSION', 'RECAST'],
            billedAs: null,
          },
          {
            sentence:
              'Ayomide Adegun plays a younger Charon in The Continental, a part that another actor played before.',
            qualifiers: ['YOUNGER_VERSION', 'RECAST'],
            billedAs: null,
          },
          {
            sentence:
              'Peter Greene plays a younger Charlie in The Continental, a part that another actor played before.',
            qualifiers: ['YOUNGER_VERSION', 'RECAST'],
            billedAs: 'Uncle Charlie',
          },
        ],
      },
    },
  });
});

test('a part may be a voice, or only a picture', async () => {
  expect(
    await ask(`{
      film(name: "john-wick-animated-prequel") { cast { nodes { sentence } } }
      helen: character(name: "Helen") { castings { sentence } }
    }`),
  ).toEqual({
    film: {
      cast: { nodes: [{ sentence: 'Keanu Reeves is to voice John Wick in the untitled John Wick animated prequel.' }] },
    },
    helen: {
      castings: [
        { sentence: 'Bridget Moynahan plays Helen Wick in John Wick.' },
        { sentence: 'Bridget Moynahan plays Helen Wick in John Wick: Chapter 2.' },
        {
          sentence:
            'Bridget Moynahan is seen as Helen Wick in John Wick: Chapter 3 – Parabellum in archive footage or a picture.',
        },
        { sentence: 'Bridget Moynahan is seen as Helen Wick in John Wick: Chapter 4 in archive footage or a picture.' },
      ],
    },
  });
});
