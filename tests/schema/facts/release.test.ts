import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

const releasesOfBallerina = 'film(name: "Ballerina") { releaseDate releases { date territory type status } }';

test('Ballerina came out country by country, after one date was postponed and one plan dropped', async () => {
  expect(
    await ask(`{ film(name: "Ballerina") {
      releaseDate
      releases(history: true) { date territory type status service { name } until }
    } }`),
  ).toEqual({
    film: {
      releaseDate: '2025-06-06',
      releases: [
        {
          date: '2024-06-07',
          territory: 'US',
          type: 'THEATRICAL',
          status: 'POSTPONED',
          service: null,
          until: '2024-02-21',
        },
        { date: '2025-05-22', territory: 'GB', type: 'PREMIERE', status: 'RELEASED', service: null, until: null },
        { date: '2025-06-06', territory: 'US', type: 'THEATRICAL', status: 'RELEASED', service: null, until: null },
        { date: '2025-06-05', territory: 'SG', type: 'THEATRICAL', status: 'RELEASED', service: null, until: null },
        { date: '2025-06-06', territory: 'GB', type: 'THEATRICAL', status: 'RELEASED', service: null, until: null },
        { date: '2025-06-13', territory: 'IN', type: 'THEATRICAL', status: 'RELEASED', service: null, until: null },
        {
          date: null,
          territory: 'US',
          type: 'STREAMING',
          status: 'DROPPED',
          service: { name: 'Peacock' },
          until: '2025-01-23',
        },
        {
          date: '2025-07-01',
          territory: 'US',
          type: 'VIDEO_ON_DEMAND',
          status: 'RELEASED',
          service: { name: 'Video on demand' },
          until: null,
        },
        {
          date: '2025',
          territory: 'US',
          type: 'STREAMING',
          status: 'DROPPED',
          service: { name: 'Starz' },
          until: '2025-09-25',
        },
        {
          date: '2025-09-25',
          territory: 'US',
          type: 'STREAMING',
          status: 'RELEASED',
          service: { name: 'Starz' },
          until: null,
        },
        { date: '2025-06-05', territory: 'DE', type: 'THEATRICAL', status: 'RELEASED', service: null, until: null },
        { date: '2025-06-05', territory: 'AU', type: 'THEATRICAL', status: 'RELEASED', service: null, until: null },
        { date: '2025-09-26', territory: 'DE', type: 'DISC', status: 'RELEASED', service: null, until: null },
      ],
    },
  });
});

test('the date moved on the day the studio moved it', async () => {
  const query = 'film(name: "Ballerina") { releaseDate releases { sentence } }';
  const peacock = 'Ballerina is to stream on Peacock in the United States, no date given.';
  expect(
    await ask(`{
      unknown: asOf(date: "2023-04-03") { ${query} }
      before: asOf(date: "2024-02-20") { ${query} }
      after: asOf(date: "2024-02-21") { ${query} }
      film(name: "Ballerina") { releases(history: true) { sentence } }
    }`),
  ).toMatchObject({
    unknown: { film: { releaseDate: null, releases: [] } },
    before: {
      film: {
        releaseDate: '2024-06-07',
        releases: [
          { sentence: 'Ballerina is to open in cinemas in the United States on 7 June 2024.' },
          { sentence: peacock },
        ],
      },
    },
    after: {
      film: {
        releaseDate: '2025-06-06',
        releases: [
          { sentence: 'Ballerina is to open in cinemas in the United States on 6 June 2025.' },
          { sentence: peacock },
        ],
      },
    },
    film: {
      releases: expect.arrayContaining([
        {
          sentence: 'Until 21 February 2024, Ballerina was to open in cinemas in the United States on 7 June 2024.',
        },
        { sentence: 'Until 23 January 2025, Ballerina was to stream on Peacock in the United States, no date given.' },
      ]),
    },
  });
});

test('on its first day it was out in three countries and to come elsewhere', async () => {
  expect(
    await ask(
      `{ asOf(film: "Ballerina") { ${releasesOfBallerina} films(where: { year: 2025 }) { nodes { title } } } }`,
    ),
  ).toEqual({
    asOf: {
      film: {
        releaseDate: '2025-06-06',
        releases: [
          { date: '2025-05-22', territory: 'GB', type: 'PREMIERE', status: 'RELEASED' },
          { date: '2025-06-06', territory: 'US', type: 'THEATRICAL', status: 'SCHEDULED' },
          { date: '2025-06-05', territory: 'SG', type: 'THEATRICAL', status: 'RELEASED' },
          { date: '2025-06-06', territory: 'GB', type: 'THEATRICAL', status: 'SCHEDULED' },
          { date: '2025-06-13', territory: 'IN', type: 'THEATRICAL', status: 'SCHEDULED' },
          { date: '2025', territory: 'US', type: 'STREAMING', status: 'SCHEDULED' },
          { date: '2025-06-05', territory: 'DE', type: 'THEATRICAL', status: 'RELEASED' },
          { date: '2025-06-05', territory: 'AU', type: 'THEATRICAL', status: 'RELEASED' },
        ],
      },
      films: { nodes: [{ title: 'Ballerina' }] },
    },
  });
});

test('a release has come on its own day, also when nothing else became known on it', async () => {
  const { before, then } = await ask(`{
    before: asOf(date: "2025-06-12") { ${releasesOfBallerina} }
    then: asOf(date: "2025-06-13") { ${releasesOfBallerina} }
  }`);
  const inIndia = ({ territory }: { territory: string }) => territory === 'IN';
  expect(before.film.releases.find(inIndia).status).toBe('SCHEDULED');
  expect(then.film.releases.find(inIndia).status).toBe('RELEASED');
});

test('the fourth film was put off twice', async () => {
  expect(
    await ask(`{
      film(name: "John Wick: Chapter 4") { releases(history: true) { date type status until supersededBy { id } } }
      asOf(date: "2021-06-01") { film(name: "John Wick: Chapter 4") { releaseDate } }
    }`),
  ).toEqual({
    film: {
      releases: [
        {
          date: '2021-05-21',
          type: 'THEATRICAL',
          status: 'POSTPONED',
          until: '2020-05-01',
          supersededBy: { id: 'Release:john-wick-chapter-4--2022-05-27-us-theatrical' },
        },
        {
          date: '2022-05-27',
          type: 'THEATRICAL',
          status: 'POSTPONED',
          until: '2021-12-22',
          supersededBy: { id: 'Release:john-wick-chapter-4--2023-03-24-us-theatrical' },
        },
        { date: '2023-03-06', type: 'PREMIERE', status: 'RELEASED', until: null, supersededBy: null },
        { date: '2023-03-24', type: 'THEATRICAL', status: 'RELEASED', until: null, supersededBy: null },
        {
          date: '2023-09-26',
          type: 'STREAMING',
          status: 'DROPPED',
          until: '2023-09-06',
          supersededBy: { id: 'Release:john-wick-chapter-4--2023-09-15-us-streaming-starz' },
        },
        { date: '2023-09-15', type: 'STREAMING', status: 'RELEASED', until: null, supersededBy: null },
        {
          date: null,
          type: 'STREAMING',
          status: 'DROPPED',
          until: '2023-06-30',
          supersededBy: { id: 'Release:john-wick-chapter-4--2025-us-streaming-peacock' },
        },
        { date: '2025', type: 'STREAMING', status: 'SCHEDULED', until: null, supersededBy: null },
        { date: '2023-05-23', type: 'VIDEO_ON_DEMAND', status: 'RELEASED', until: null, supersededBy: null },
        { date: '2023-06-13', type: 'DISC', status: 'RELEASED', until: null, supersededBy: null },
      ],
    },
    asOf: { film: { releaseDate: '2022-05-27' } },
  });
});
