import { expect, test } from 'vitest';
import { ask, refused } from '../../harness/graph.ts';

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

test('Charon has two actors, one series and a death', async () => {
  expect(
    await ask(`{ character(name: "charon") {
      species gender occupation url
      actors { name } series { title }
      fates { work { title } status detail }
    } }`),
  ).toEqual({
    character: {
      species: 'HUMAN',
      gender: 'MALE',
      occupation: 'Concierge',
      url: '/character/charon',
      actors: [{ name: 'Lance Reddick' }, { name: 'Ayomide Adegun' }],
      series: [{ title: 'The Continental' }],
      fates: [
        { work: { title: 'The Continental' }, status: 'ALIVE', detail: null },
        { work: { title: 'John Wick' }, status: 'ALIVE', detail: null },
        { work: { title: 'John Wick: Chapter 2' }, status: 'ALIVE', detail: null },
        { work: { title: 'John Wick: Chapter 3 – Parabellum' }, status: 'ALIVE', detail: null },
        { work: { title: 'Ballerina' }, status: 'ALIVE', detail: null },
        {
          work: { title: 'John Wick: Chapter 4' },
          status: 'DIES',
          detail: 'Shot by the Marquis near the start.',
        },
      ],
    },
  });
});

test('a dog that nobody plays is in the film; somebody who is only mourned or mentioned is not', async () => {
  expect(
    await ask(`{
      daisy: character(name: "Daisy") { species actors { name } films { title } fates { status detail } }
      second: character(name: "dog") { name films { title } }
      helen: character(name: "Helen") { films { title } fates { status } }
      viggo: character(name: "Viggo Tarasov") { films { title } fates { work { title } status } }
      seong: character(name: "Il Seong") { films { title } works { title } }
    }`),
  ).toEqual({
    daisy: {
      species: 'DOG',
      actors: [],
      films: [{ title: 'John Wick' }],
      fates: [{ status: 'DIES', detail: 'Killed in the break-in.' }],
    },
    second: {
      name: "John Wick's second dog",
      films: [
        { title: 'John Wick' },
        { title: 'John Wick: Chapter 2' },
        { title: 'John Wick: Chapter 3 – Parabellum' },
        { title: 'John Wick: Chapter 4' },
      ],
    },
    helen: {
      films: [
        { title: 'John Wick' },
        { title: 'John Wick: Chapter 2' },
        { title: 'John Wick: Chapter 3 – Parabellum' },
        { title: 'John Wick: Chapter 4' },
      ],
      fates: [{ status: 'DIES' }, { status: 'DECEASED' }, { status: 'DECEASED' }, { status: 'DECEASED' }],
    },
    viggo: {
      films: [{ title: 'John Wick' }],
      fates: [
        { work: { title: 'John Wick' }, status: 'DIES' },
        { work: { title: 'John Wick: Chapter 2' }, status: 'DECEASED' },
      ],
    },
    seong: { films: [], works: [] },
  });
});

test('the heroine of Ballerina was Rooney, then Eve, then Eve Macarro; every name still finds her', async () => {
  const names = 'name aliases formerNames';
  expect(
    await ask(`{
      in2020: asOf(date: "2020") { character(name: "Rooney") { ${names} } later: character(name: "Eve") { name } }
      inMarch2024: asOf(date: "2024-03-01") { character(name: "rooney") { ${names} } }
      today: character(name: "Eve") { id ${names} }
      rooney: character(name: "Rooney") { name }
      ballerina: character(name: "the ballerina") { name }
      slug: character(name: "eve-macarro") { name }
      byFormerId: character(name: "Character:rooney") { id }
    }`),
  ).toEqual({
    in2020: { character: { name: 'Rooney', aliases: ['The Ballerina'], formerNames: [] }, later: null },
    inMarch2024: { character: { name: 'Eve', aliases: ['Rooney', 'The Ballerina'], formerNames: [] } },
    today: {
      id: 'Character:eve-macarro',
      name: 'Eve Macarro',
      aliases: ['The Ballerina', 'Eve'],
      formerNames: ['Rooney'],
    },
    rooney: { name: 'Eve Macarro' },
    ballerina: { name: 'Eve Macarro' },
    slug: { name: 'Eve Macarro' },
    byFormerId: { id: 'Character:eve-macarro' },
  });
});

test.each([
  ['jardani jovonovich', 'John Wick'],
  ['BABA YAGA', 'John Wick'],
  ['bowery king', 'The Bowery King'],
  ["santino d'antonio", "Santino D'Antonio"],
  ['Santino D’Antonio', "Santino D'Antonio"],
  ['ms perkins', 'Ms. Perkins'],
  ['koji shimazu', 'Shimazu Koji'],
  ['the marquis', 'Marquis Vincent Bisset de Gramont'],
  ['mr nobody', 'The Tracker'],
])('"%s" is %s: case, accents, punctuation and a leading "the" do not count', async (given, name) => {
  expect(await ask('query ($given: String!) { character(name: $given) { name } }', { given })).toEqual({
    character: { name },
  });
});

test('two men are called the Elder, so the name is ambiguous, except in a view that knows only one', async () => {
  expect(await ask('{ asOf(film: "Parabellum") { character(name: "The Elder") { id distinction } } }')).toEqual({
    asOf: { character: { id: 'Character:the-elder@2019-05-17', distinction: null } },
  });
  expect(await refused('{ character(name: "The Elder") { id } }')).toEqual([
    {
      code: 'AMBIGUOUS_NAME',
      message:
        '"The Elder" is the name of 2 things: The Elder (third film) (Character:the-elder), ' +
        'The Elder (fourth film) (Character:elder-chapter-4). Ask by id.',
    },
  ]);
});
