import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('the article that the graph grew from, and what is known of it', async () => {
  expect(
    await ask(`{ source(name: "Everything you need to know about the John Wick spinoff, Ballerina") {
      id slug kind publisher author published publishedInferred url webAddress since work { title }
    } }`),
  ).toEqual({
    source: {
      id: 'Source:dt-ballerina-guide',
      slug: 'dt-ballerina-guide',
      kind: 'ARTICLE',
      publisher: 'Digital Trends',
      author: 'Dan Girolamo',
      published: '2023-04',
      publishedInferred: true,
      url: '/source/dt-ballerina-guide',
      webAddress: 'https://www.digitaltrends.com/movies/ballerina-john-wick-spinoff-everything-you-need-to-know/',
      since: '2023-04-30',
      work: null,
    },
  });
});

test('a released work is the best source for what it shows', async () => {
  expect(
    await ask(`{
      sources(where: { kind: [WORK] }) { nodes { title since work { __typename title } } }
      fact(id: "Relationship:marquis-de-gramont--kills--charon") {
        sentence since sinceWork { title } citations { source { title kind } locator confidence }
      }
    }`),
  ).toEqual({
    sources: {
      nodes: [
        { title: 'Ballerina', since: '2025-06-05', work: { __typename: 'Film', title: 'Ballerina' } },
        { title: 'John Wick', since: '2014-10-24', work: { __typename: 'Film', title: 'John Wick' } },
        {
          title: 'John Wick: Chapter 2',
          since: '2017-02-10',
          work: { __typename: 'Film', title: 'John Wick: Chapter 2' },
        },
        {
          title: 'John Wick: Chapter 3 – Parabellum',
          since: '2019-05-17',
          work: { __typename: 'Film', title: 'John Wick: Chapter 3 – Parabellum' },
        },
        {
          title: 'John Wick: Chapter 4',
          since: '2023-03-24',
          work: { __typename: 'Film', title: 'John Wick: Chapter 4' },
        },
        { title: 'The Continental', since: '2023-10-06', work: { __typename: 'Series', title: 'The Continental' } },
      ],
    },
    fact: {
      sentence: 'Marquis Vincent Bisset de Gramont kills Charon.',
      since: '2023-03-24',
      sinceWork: { title: 'John Wick: Chapter 4' },
      citations: [
        { source: { title: 'John Wick: Chapter 4', kind: 'WORK' }, locator: null, confidence: 'HIGH' },
        { source: { title: 'John Wick: Chapter 4', kind: 'NEWS' }, locator: 'plot', confidence: 'HIGH' },
        { source: { title: 'John Wick: Chapter 4 (2023)', kind: 'REFERENCE' }, locator: 'summary', confidence: 'HIGH' },
      ],
    },
  });
});

test('sources by kind', async () => {
  expect(
    await ask(`{
      sources { totalCount }
      articles: sources(where: { kind: [ARTICLE] }) { nodes { title published } }
      interviews: sources(where: { kind: [INTERVIEW] }) { totalCount }
      news: sources(where: { kind: [NEWS] }) { totalCount }
      reference: sources(where: { kind: [REFERENCE] }) { totalCount }
      spoken: sources(where: { kind: [INTERVIEW, ARTICLE] }) { totalCount }
    }`),
  ).toEqual({
    sources: { totalCount: 281 },
    articles: {
      nodes: [
        { title: 'Everything you need to know about John Wick: Chapter 4', published: '2023-03' },
        { title: 'Everything you need to know about the John Wick spinoff, Ballerina', published: '2023-04' },
        {
          title: 'John Wick: Chapter 4 final trailer shows Keanu Reeves killing for his freedom',
          published: '2023-02-16',
        },
        { title: 'Keanu Reeves returns with a vengeance in John Wick: Chapter 4 trailer', published: '2022-11-10' },
      ],
    },
    interviews: { totalCount: 20 },
    news: { totalCount: 214 },
    reference: { totalCount: 37 },
    spoken: { totalCount: 24 },
  });
});

test('an earlier view cites no source that came later', async () => {
  const query = 'film(name: "Ballerina") { citations { source { title } locator confidence } }';
  expect(
    await ask(`{ asOf(date: "2023-04-30") { ${query} article: source(name: "dt-ballerina-guide") { kind } } }`),
  ).toEqual({
    asOf: {
      film: {
        citations: [
          {
            source: { title: 'Reports of the day' },
            locator: 'sale of the script reported',
            confidence: 'HIGH',
          },
          {
            source: { title: 'Everything you need to know about the John Wick spinoff, Ballerina' },
            locator: 'plot and release sections',
            confidence: 'HIGH',
          },
        ],
      },
      article: { kind: 'ARTICLE' },
    },
  });
  expect(await ask('{ asOf(date: "2023-04-29") { source(name: "dt-ballerina-guide") { kind } } }')).toEqual({
    asOf: { source: null },
  });
});

test('no page that bears a date is cited for what became known after it', async () => {
  const told = '{ id since citations { source { title published since } } }';
  const { film, character } = await ask(`{
    film(name: "Ballerina") { cast { nodes ${told} } releases ${told} fates ${told} }
    character(name: "John Wick") { fates ${told} }
  }`);
  type Cited = { source: { title: string; published: string | null; since: string } };
  const facts: { id: string; since: string; citations: Cited[] }[] = [
    ...film.cast.nodes,
    ...film.releases,
    ...film.fates,
    ...character.fates,
  ];
  const tooOld = facts.flatMap(({ id, since, citations }) =>
    citations
      .filter(({ source }) => source.published !== null && source.since < since)
      .map(({ source }) => `${id}, known since ${since}, cites "${source.title}" of ${source.since}`),
  );
  expect(tooOld).toEqual([]);
});
