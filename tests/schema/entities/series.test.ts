import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('The Continental is told in three nights by two directors', async () => {
  expect(
    await ask(`{ series(name: "the continental") {
      title fullTitle status releaseDate runtimeMinutes { least most }
      directors { name } distributors { name } companies { name } franchises { name }
      episodes { number title date director { name } }
      placements { sentence }
    } }`),
  ).toEqual({
    series: {
      title: 'The Continental',
      fullTitle: 'The Continental: From the World of John Wick',
      status: 'RELEASED',
      releaseDate: '2023-09-22',
      runtimeMinutes: { least: 79, most: 97 },
      directors: [{ name: 'Albert Hughes' }, { name: 'Charlotte Brändström' }],
      distributors: [{ name: 'Peacock' }],
      companies: [{ name: 'Thunder Road' }, { name: 'Lionsgate Television' }],
      franchises: [{ name: 'John Wick' }],
      episodes: [
        { number: 1, title: 'Brothers in Arms', date: '2023-09-22', director: { name: 'Albert Hughes' } },
        { number: 2, title: 'Loyalty to the Master', date: '2023-09-29', director: { name: 'Charlotte Brändström' } },
        { number: 3, title: 'Theater of Pain', date: '2023-10-06', director: { name: 'Albert Hughes' } },
      ],
      placements: [{ sentence: 'The Continental is set about 40 years before John Wick.' }],
    },
  });
});

test('between two episodes the series is airing, and not released yet', async () => {
  expect(
    await ask(`{ asOf(date: "2023-09-25") {
      allSeries { totalCount }
      airing: allSeries(where: { status: [AIRING] }) { nodes { title } }
      series(name: "The Continental") {
        released status summary
        episodes { number }
        releases { date status note }
        events { name }
      }
    } }`),
  ).toEqual({
    asOf: {
      allSeries: { totalCount: 0 },
      airing: { nodes: [{ title: 'The Continental' }] },
      series: {
        released: false,
        status: 'AIRING',
        summary:
          'In New York in 1975 young Winston Scott is pulled back into a life he had left and reaches for the hotel.',
        episodes: [{ number: 1 }],
        releases: [
          { date: '2023-09-22', status: 'RELEASED', note: 'Night 1' },
          { date: '2023-09-29', status: 'SCHEDULED', note: 'Night 2' },
          { date: '2023-10-06', status: 'SCHEDULED', note: 'Night 3' },
          { date: '2023-09-22', status: 'RELEASED', note: null },
          { date: '2023-09-22', status: 'RELEASED', note: null },
        ],
        events: [
          { name: 'The coin press is stolen' },
          { name: 'Winston is fetched from London' },
          { name: 'Death of Frankie Scott' },
        ],
      },
    },
  });
});

test('what the series shows, in the order of its story', async () => {
  expect(await ask('{ series(name: "The Continental") { events { name } } }')).toEqual({
    series: {
      events: [
        { name: 'The fire of 1955' },
        { name: 'The coin press is stolen' },
        { name: 'Winston is fetched from London' },
        { name: 'Death of Frankie Scott' },
        { name: 'Cormac kills his cellist' },
        { name: 'Winston takes the New York Continental' },
        { name: 'KD kills Cormac' },
        { name: 'Winston shoots the Adjudicator' },
      ],
    },
  });
});

test('one series is released and another in development; both are works, like the films', async () => {
  expect(
    await ask(`{
      allSeries { nodes { title } }
      coming: allSeries(where: { status: [IN_DEVELOPMENT] }) { nodes { title releaseDate } }
      byAlias: series(name: "the high table") { title }
      works { nodes { __typename title } }
      work(name: "the continental") { __typename title }
    }`),
  ).toEqual({
    allSeries: { nodes: [{ title: 'The Continental' }] },
    coming: { nodes: [{ title: 'John Wick: Under the High Table', releaseDate: null }] },
    byAlias: { title: 'John Wick: Under the High Table' },
    works: {
      nodes: [
        { __typename: 'Film', title: 'John Wick' },
        { __typename: 'Film', title: 'John Wick: Chapter 2' },
        { __typename: 'Film', title: 'John Wick: Chapter 3 – Parabellum' },
        { __typename: 'Film', title: 'John Wick: Chapter 4' },
        { __typename: 'Series', title: 'The Continental' },
        { __typename: 'Film', title: 'Ballerina' },
      ],
    },
    work: { __typename: 'Series', title: 'The Continental' },
  });
});
