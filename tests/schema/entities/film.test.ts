import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('five films are released; planned ones are only listed with where.status', async () => {
  expect(
    await ask(`{
      films { totalCount nodes { title releaseDate } }
      announced: films(where: { status: [ANNOUNCED] }) { nodes { title releaseDate released } }
      hoped: films(where: { status: [NOT_GREENLIT] }) { nodes { title } }
    }`),
  ).toEqual({
    films: {
      totalCount: 5,
      nodes: [
        { title: 'John Wick', releaseDate: '2014-10-24' },
        { title: 'John Wick: Chapter 2', releaseDate: '2017-02-10' },
        { title: 'John Wick: Chapter 3 – Parabellum', releaseDate: '2019-05-17' },
        { title: 'John Wick: Chapter 4', releaseDate: '2023-03-24' },
        { title: 'Ballerina', releaseDate: '2025-06-06' },
      ],
    },
    announced: {
      nodes: [
        { title: 'Caine', releaseDate: null, released: false },
        { title: 'Untitled John Wick animated prequel', releaseDate: null, released: false },
        { title: 'John Wick: Chapter 5', releaseDate: null, released: false },
      ],
    },
    hoped: { nodes: [{ title: 'Ballerina 2' }] },
  });
});

const aboutBallerina = `film(name: "Ballerina") {
  title fullTitle formerNames status released releaseDate rating boxOfficeUsd imdbId
  runtimeMinutes { least most } budgetUsd { least most }
  directors { name } writers { name } producers { name } distributors { name }
}`;

test('Ballerina as the article knew it: three writers, a date in 2024, and nothing later', async () => {
  expect(await ask(`{ asOf(date: "2023-04-30") { ${aboutBallerina} } }`)).toEqual({
    asOf: {
      film: {
        title: 'Ballerina',
        fullTitle: null,
        formerNames: [],
        status: 'SCHEDULED',
        released: false,
        releaseDate: '2024-06-07',
        rating: null,
        boxOfficeUsd: null,
        imdbId: null,
        runtimeMinutes: null,
        budgetUsd: null,
        directors: [{ name: 'Len Wiseman' }],
        writers: [{ name: 'Shay Hatten' }, { name: 'Len Wiseman' }, { name: 'Emerald Fennell' }],
        producers: [{ name: 'Basil Iwanyk' }, { name: 'Erica Lee' }, { name: 'Chad Stahelski' }],
        distributors: [{ name: 'Lionsgate' }],
      },
    },
  });
});

test('Ballerina as released: one writer, a longer title and a former marketing title', async () => {
  expect(await ask(`{ ${aboutBallerina} }`)).toEqual({
    film: {
      title: 'Ballerina',
      fullTitle: 'From the World of John Wick: Ballerina',
      formerNames: ['John Wick Presents: Ballerina'],
      status: 'RELEASED',
      released: true,
      releaseDate: '2025-06-06',
      rating: 'R',
      boxOfficeUsd: 137_200_000,
      imdbId: 'tt7181546',
      runtimeMinutes: { least: 125, most: 125 },
      budgetUsd: { least: 90_000_000, most: 90_000_000 },
      directors: [{ name: 'Len Wiseman' }],
      writers: [{ name: 'Shay Hatten' }],
      producers: [{ name: 'Basil Iwanyk' }, { name: 'Erica Lee' }, { name: 'Chad Stahelski' }],
      distributors: [{ name: 'Lionsgate' }],
    },
  });
});

test('the statuses of a film lead from an idea to its release, in order', async () => {
  const query = '{ film(name: "Ballerina") { statuses(history: true) { status since sentence } } }';
  expect(await ask(query)).toEqual({
    film: {
      statuses: [
        {
          status: 'IN_DEVELOPMENT',
          since: '2017-07-25',
          sentence: 'Until 8 November 2022, Ballerina was in development.',
        },
        { status: 'IN_PRODUCTION', since: '2022-11-08', sentence: 'Until 4 April 2023, Ballerina was in production.' },
        {
          status: 'SCHEDULED',
          since: '2023-04-04',
          sentence: 'Until 5 June 2025, Ballerina was scheduled for release.',
        },
        { status: 'RELEASED', since: '2025-06-05', sentence: 'Ballerina has been released.' },
      ],
    },
  });
});

test('a film is found by every title it had, however it is written', async () => {
  const titles = [
    'john-wick-chapter-4',
    'John Wick 4',
    'JOHN WICK - CHAPTER 4',
    'hagakure',
    'Film:john-wick-chapter-4',
  ];
  for (const title of titles) {
    expect(await ask('query ($title: String!) { film(name: $title) { title } }', { title })).toEqual({
      film: { title: 'John Wick: Chapter 4' },
    });
  }
  expect(
    await ask(`{
      third: film(name: "john wick chapter 3") { title formerNames aliases }
      first: film(name: "Scorn") { title }
      sold: film(name: "John Wick Presents: Ballerina") { title }
      nothing: film(name: "John Wick: Chapter 9") { title }
    }`),
  ).toEqual({
    third: {
      title: 'John Wick: Chapter 3 – Parabellum',
      formerNames: ['John Wick: Chapter 3'],
      aliases: ['John Wick 3', 'Parabellum'],
    },
    first: { title: 'John Wick' },
    sold: { title: 'Ballerina' },
    nothing: null,
  });
});

test('the first film had two directors, one without a credit', async () => {
  expect(
    await ask(`{ film(name: "John Wick") {
      directors { name }
      credits(jobs: [DIRECTOR, CO_DIRECTOR]) { nodes { sentence uncredited status } }
    } }`),
  ).toEqual({
    film: {
      directors: [{ name: 'Chad Stahelski' }, { name: 'David Leitch' }],
      credits: {
        nodes: [
          { sentence: 'Chad Stahelski directed John Wick.', uncredited: false, status: 'FINAL' },
          { sentence: 'David Leitch co-directed John Wick without a credit.', uncredited: true, status: 'FINAL' },
        ],
      },
    },
  });
});
