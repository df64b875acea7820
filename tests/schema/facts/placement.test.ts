import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

const when = `film(name: "Ballerina") { placements {
  part relation relativeTo { name } offset approximate alternative sentence
} }`;

test('by the article, Ballerina is six months after the third film and before the fourth', async () => {
  expect(
    await ask(`{ asOf(date: "2023-04-30") { film(name: "Ballerina") { placements {
      relation relativeTo { name } offset approximate sentence citations { source { title } locator confidence }
    } } } }`),
  ).toEqual({
    asOf: {
      film: {
        placements: [
          {
            relation: 'AFTER',
            relativeTo: { name: 'John Wick: Chapter 3 – Parabellum' },
            offset: 'P6M',
            approximate: true,
            sentence: 'Ballerina is set about 6 months after John Wick: Chapter 3 – Parabellum.',
            citations: [
              {
                source: { title: 'Everything you need to know about the John Wick spinoff, Ballerina' },
                locator: 'timeline section',
                confidence: 'LOW',
              },
            ],
          },
          {
            relation: 'BEFORE',
            relativeTo: { name: 'John Wick: Chapter 4' },
            offset: null,
            approximate: false,
            sentence: 'Ballerina is set before John Wick: Chapter 4.',
            citations: [
              {
                source: { title: 'Everything you need to know about the John Wick spinoff, Ballerina' },
                locator: 'timeline section',
                confidence: 'HIGH',
              },
              {
                source: { title: 'Reports of the day' },
                locator: 'told by the star of the films at a convention',
                confidence: 'HIGH',
              },
            ],
          },
        ],
      },
    },
  });
});

test('by the film itself it overlaps the third, with a prologue twelve years before and a rival reading', async () => {
  const third = { name: 'John Wick: Chapter 3 – Parabellum' };
  expect(await ask(`{ ${when} }`)).toEqual({
    film: {
      placements: [
        {
          part: 'MAIN',
          relation: 'BEFORE',
          relativeTo: { name: 'John Wick: Chapter 4' },
          offset: null,
          approximate: false,
          alternative: false,
          sentence: 'Ballerina is set before John Wick: Chapter 4.',
        },
        {
          part: 'MAIN',
          relation: 'OVERLAPS',
          relativeTo: third,
          offset: null,
          approximate: false,
          alternative: false,
          sentence: 'Ballerina is set partly at the same time as John Wick: Chapter 3 – Parabellum.',
        },
        {
          part: 'MAIN',
          relation: 'AFTER',
          relativeTo: third,
          offset: 'P2M',
          approximate: true,
          alternative: true,
          sentence: 'Ballerina is set about 2 months after John Wick: Chapter 3 – Parabellum, by another reading.',
        },
        {
          part: 'PROLOGUE',
          relation: 'BEFORE',
          relativeTo: third,
          offset: 'P12Y',
          approximate: true,
          alternative: false,
          sentence: 'The prologue of Ballerina is set about 12 years before John Wick: Chapter 3 – Parabellum.',
        },
      ],
    },
  });
});

test('how its place changed: six months after, then during, then overlapping', async () => {
  const query = '{ film(name: "Ballerina") { placements(history: true) { since until supersededBy { sentence } } } }';
  const { film } = await ask(query);
  expect(film.placements.filter(({ until }: { until: string | null }) => until)).toEqual([
    {
      since: '2023-04-30',
      until: '2024-09-26',
      supersededBy: {
        sentence: 'Until 5 June 2025, Ballerina was set during John Wick: Chapter 3 – Parabellum.',
      },
    },
    {
      since: '2024-09-26',
      until: '2025-06-05',
      supersededBy: { sentence: 'Ballerina is set partly at the same time as John Wick: Chapter 3 – Parabellum.' },
    },
  ]);
});

test('the other works, each against one that came before', async () => {
  const works = ['john-wick-chapter-2', 'john-wick-chapter-3-parabellum', 'john-wick-chapter-4', 'the-continental'];
  const planned = ['caine', 'john-wick-chapter-5', 'john-wick-animated-prequel', 'john-wick-under-the-high-table'];
  const query = 'query ($name: String!) { work(name: $name) { placements { sentence } } }';
  const answers = await Promise.all([...works, ...planned].map((name) => ask(query, { name })));
  expect(answers.flatMap(({ work }) => work.placements.map((each: { sentence: string }) => each.sentence))).toEqual([
    'John Wick: Chapter 2 is set about 4 days after John Wick.',
    'John Wick: Chapter 3 – Parabellum is set about 30 minutes after John Wick: Chapter 2.',
    'John Wick: Chapter 4 is set about 6 months after John Wick: Chapter 3 – Parabellum.',
    'John Wick: Chapter 4 is set about 8 months after John Wick: Chapter 3 – Parabellum, by another reading.',
    'The Continental is set about 40 years before John Wick.',
    'Caine is set after John Wick: Chapter 4.',
    'John Wick: Chapter 5 is set after John Wick: Chapter 4.',
    'The untitled John Wick animated prequel is set about 5 years before John Wick.',
    'John Wick: Under the High Table is set right after John Wick: Chapter 4.',
  ]);
});
