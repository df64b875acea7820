import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('of four credits for the writing of Ballerina that were announced, the film confirms one', async () => {
  expect(
    await ask(`{
      asOf(date: "2023-04-30") { film(name: "Ballerina") {
        credits(jobs: [SCREENWRITER, STORY, CHARACTERS]) { nodes { sentence status } }
      } }
      film(name: "Ballerina") {
        credits(jobs: [SCREENWRITER, STORY, CHARACTERS], history: true) { nodes { sentence status } }
      }
    }`),
  ).toEqual({
    asOf: {
      film: {
        credits: {
          nodes: [
            { sentence: 'Shay Hatten is to write the screenplay of Ballerina.', status: 'ANNOUNCED' },
            { sentence: 'Shay Hatten is to write the story of Ballerina.', status: 'ANNOUNCED' },
            { sentence: 'Len Wiseman is to write the screenplay of Ballerina.', status: 'ANNOUNCED' },
            { sentence: 'Emerald Fennell is to write the screenplay of Ballerina.', status: 'ANNOUNCED' },
            { sentence: 'Derek Kolstad created characters who are to appear in Ballerina.', status: 'ANNOUNCED' },
          ],
        },
      },
    },
    film: {
      credits: {
        nodes: [
          { sentence: 'Shay Hatten wrote the screenplay of Ballerina.', status: 'FINAL' },
          {
            sentence: 'Until 5 June 2025, Shay Hatten was named as a writer of the screenplay of Ballerina.',
            status: 'CLAIMED',
          },
          {
            sentence: 'Until 5 June 2025, Shay Hatten was named as a writer of the story of Ballerina.',
            status: 'CLAIMED',
          },
          {
            sentence: 'Until 5 June 2025, Len Wiseman was named as a writer of the screenplay of Ballerina.',
            status: 'CLAIMED',
          },
          {
            sentence: 'Until 5 June 2025, Emerald Fennell was named as a writer of the screenplay of Ballerina.',
            status: 'CLAIMED',
          },
          { sentence: 'Derek Kolstad created characters who appear in Ballerina.', status: 'FINAL' },
        ],
      },
    },
  });
});

test('a writer whom the film does not name is no maker of it, and her claim is still on record', async () => {
  expect(
    await ask(`{
      asOf(date: "2023-04-30") { person(name: "Emerald Fennell") { works { title } credits { job } } }
      person(name: "Emerald Fennell") { works { title } credits { job } history: credits(history: true) { job status until } }
    }`),
  ).toEqual({
    asOf: { person: { works: [{ title: 'Ballerina' }], credits: [{ job: 'SCREENWRITER' }] } },
    person: {
      works: [],
      credits: [],
      history: [{ job: 'SCREENWRITER', status: 'CLAIMED', until: '2025-06-05' }],
    },
  });
});

test('a director of a series directs the episodes that the credit names', async () => {
  const query = '{ series(name: "The Continental") { credits(jobs: [DIRECTOR]) { nodes { sentence episodes } } } }';
  expect(await ask(query)).toEqual({
    series: {
      credits: {
        nodes: [
          { sentence: 'Albert Hughes directed episodes 1 and 3 of The Continental.', episodes: [1, 3] },
          { sentence: 'Charlotte Brändström directed episode 2 of The Continental.', episodes: [2] },
        ],
      },
    },
  });
});
