import { describe, expect, test } from 'vitest';
import { ask, recorded, refused } from '../../harness/graph.ts';

/** The verdict on two works or events, and the ids of the facts that prove it. */
async function compared(a: string, b: string, root = ''): Promise<string[]> {
  const question = 'comparison(a: $a, b: $b) { verdict chain { id } }';
  const query = `query ($a: String!, $b: String!) { ${root ? `${root} { ${question} }` : question} }`;
  const found = await ask(query, { a, b });
  const { verdict, chain } = found.comparison ?? found.asOf.comparison;
  return [verdict, ...chain.map(({ id }: { id: string }) => id)];
}
const third = 'John Wick: Chapter 3 – Parabellum';

test('a comparison says how two works stand to each other, and cites the facts that prove it', async () => {
  expect(
    await ask(`{ comparison(a: "The Continental", b: "John Wick") {
      a { id } b { name } verdict sentence chain { sentence citations { source { title } locator confidence } }
    } }`),
  ).toEqual({
    comparison: {
      a: { id: 'Series:the-continental' },
      b: { name: 'John Wick' },
      verdict: 'BEFORE',
      sentence: 'The Continental takes place before John Wick.',
      chain: [
        {
          sentence: 'The Continental is set about 40 years before John Wick.',
          citations: [
            { source: { title: 'John Wick: timeline of the saga' }, locator: 'summary', confidence: 'HIGH' },
            {
              source: { title: 'Why the cast of The Continental looks so familiar' },
              locator: 'opening',
              confidence: 'HIGH',
            },
            { source: { title: 'The Continental adds more cast members' }, locator: 'synopsis', confidence: 'HIGH' },
            {
              source: { title: 'Reports of the day' },
              locator: 'set some forty years before, by the casting reports',
              confidence: 'HIGH',
            },
          ],
        },
      ],
    },
  });
});

test('Ballerina and the third film: first known as after, then during, then overlapping', async () => {
  const on = (date: string) => compared('Ballerina', third, `asOf(date: "${date}")`);
  expect(await on('2022-06-01')).toEqual(['UNDECIDED']);
  expect(await on('2023-04-30')).toEqual(['AFTER', 'Placement:ballerina-after-jw3-article@2023-04-30']);
  expect(await on('2024-09-26')).toEqual(['DURING', 'Placement:ballerina-during-jw3@2024-09-26']);
  expect(await on('2025-06-05')).toEqual(['OVERLAPS', 'Placement:ballerina-overlaps-jw3@2025-06-05']);
  expect(await compared(third, 'Ballerina', 'asOf(date: "2024-09-26")')).toEqual([
    'CONTAINS',
    'Placement:ballerina-during-jw3@2024-09-26',
  ]);
});

describe('today', () => {
  test.each([
    ['Ballerina', 'John Wick: Chapter 4', 'BEFORE', ['Placement:ballerina-before-jw4']],
    ['John Wick: Chapter 4', 'Ballerina', 'AFTER', ['Placement:ballerina-before-jw4']],
    ['Ballerina', third, 'OVERLAPS', ['Placement:ballerina-overlaps-jw3']],
    [
      'John Wick: Under the High Table',
      'Ballerina',
      'AFTER',
      ['Placement:uthh-after-jw4', 'Placement:ballerina-before-jw4'],
    ],
    ['dex-killed', 'Ballerina', 'DURING', ['Showing:dex-killed--ballerina']],
    ['Ballerina', 'dex-killed', 'CONTAINS', ['Showing:dex-killed--ballerina']],
    [
      'charon-killed',
      'Ballerina',
      'AFTER',
      ['Showing:charon-killed--john-wick-chapter-4', 'Placement:ballerina-before-jw4'],
    ],
    ['family-murdered', 'Ballerina', 'BEFORE', ['Showing:family-murdered--ballerina--prologue']],
    ['1955-fire', 'The Continental', 'BEFORE', ['Showing:1955-fire--the-continental--prologue']],
    ['library', 'hour-of-grace', 'DURING', ['Placement:library--during--hour-of-grace']],
    [
      'cormac-killed',
      '1970s-adjudicator-killed',
      'BEFORE',
      ['Placement:cormac-killed--before--1970s-adjudicator-killed'],
    ],
  ])('%s, against %s: %s', async (a, b, verdict, chain) => {
    expect(await compared(a, b)).toEqual([verdict, ...chain]);
  });

  test.each([
    ['works that both come after the fourth film', 'Caine', 'John Wick: Chapter 5'],
    ['a work that is not placed, and one that is', 'Ballerina 2', 'Ballerina'],
    ['events of two films that overlap', 'eve-first-job', 'winston-shoots-john'],
    ['events of one film that nothing ties', 'adjudicator-visits', 'sofia-berrada'],
    ['an event some twelve years before, and one some five years before', 'family-murdered', 'john-retires'],
  ])('%s are undecided, so the chain is empty', async (_, a, b) => {
    expect(await compared(a, b)).toEqual(['UNDECIDED']);
    expect(await compared(b, a)).toEqual(['UNDECIDED']);
  });
});

test('a chain leads from `a` to `b`, whichever comes first', async () => {
  const chain = [
    'Showing:break-in--john-wick',
    'Placement:jw2-after-jw1',
    'Placement:jw3-after-jw2',
    'Placement:jw4-after-jw3',
    'Showing:charon-killed--john-wick-chapter-4',
  ];
  expect(await compared('charon-killed', 'break-in')).toEqual(['AFTER', ...chain.toReversed()]);
  expect(await compared('break-in', 'charon-killed')).toEqual(['BEFORE', ...chain]);
});

test('works and events are found by any name; an event is quoted, as in the sentences of facts', async () => {
  const { comparison, byName } = await ask(`{
    comparison(a: "parabellum", b: "Film:john-wick") { verdict a { id } sentence }
    byName: comparison(a: "death of charon", b: "john wick 3") { verdict a { id } sentence }
  }`);
  expect(comparison).toEqual({
    verdict: 'AFTER',
    a: { id: 'Film:john-wick-chapter-3-parabellum' },
    sentence: `${third} takes place after John Wick.`,
  });
  expect(byName).toEqual({
    verdict: 'AFTER',
    a: { id: 'Event:charon-killed' },
    sentence: `"Death of Charon" takes place after ${third}.`,
  });
});

test('an undecided comparison says so in its sentence', async () => {
  expect(await ask('{ comparison(a: "Caine", b: "John Wick: Chapter 5") { sentence chain { id } } }')).toEqual({
    comparison: {
      sentence: 'Caine has no decided place in story time beside John Wick: Chapter 5.',
      chain: [],
    },
  });
});

describe('a comparison is refused', () => {
  const ask = (a: string) => `{ comparison(a: "${a}", b: "Ballerina") { verdict } }`;

  test('with something that is neither a work nor an event', async () => {
    expect(await refused(ask('Character:charon'))).toEqual([
      {
        code: 'INVALID_ID',
        message:
          '"Character:charon" is the id of a character. Here a name, a slug, or an id that begins with ' +
          'Film: or Series: or Event: is wanted.',
      },
    ]);
    expect(await refused(ask('Zzyzx'))).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringMatching('^No work or event is called "Zzyzx"') },
    ]);
  });

  test('with a misspelt name, and the message suggests the right one', async () => {
    expect(await refused(ask('Jonh Wick Chapter 2'))).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: 'No work or event is called "Jonh Wick Chapter 2"; did you mean "John Wick: Chapter 2"?',
      },
    ]);
  });

  test('with an event or a film that is not known yet on the day', async () => {
    const then = (date: string, a: string, b: string) =>
      refused(`{ asOf(date: "${date}") { comparison(a: "${a}", b: "${b}") { verdict } } }`);
    expect(await then('2014-10-24', 'break-in', 'charon-killed')).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringMatching('^No work or event is called "charon-killed"') },
    ]);
    expect(await then('2014-10-24', 'Ballerina', 'break-in')).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect(await compared('charon-killed', 'break-in', 'asOf(film: "John Wick: Chapter 4")')).toContain('AFTER');
  });
});

test('a chain of five facts takes two statements more than a chain of one, for its second kind of fact and its words', async () => {
  const query = `query ($a: String!, $b: String!) { comparison(a: $a, b: $b) {
    verdict chain { sentence citations { source { title } } }
  } }`;
  const short = await recorded(query, { a: 'ballerina', b: 'john-wick-chapter-4' });
  const long = await recorded(query, { a: 'break-in', b: 'charon-killed' });
  expect([short, long].map(({ data }) => data.comparison.chain.length)).toEqual([1, 5]);
  expect(long.statements.length).toBeLessThanOrEqual(short.statements.length + 2);
});
