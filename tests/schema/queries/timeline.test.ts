import { describe, expect, test } from 'vitest';
import { ask, recorded } from '../../harness/graph.ts';

interface Entry {
  entity: { name: string };
  part: 'MAIN' | 'PROLOGUE';
}
/** The entries of a timeline by name: a work, or its prologue. */
const namesOf = ({ timeline }: { timeline: { nodes: Entry[] } }) =>
  timeline.nodes.map(({ entity, part }) => (part === 'PROLOGUE' ? `prologue of ${entity.name}` : entity.name));
const works = 'timeline(kinds: [WORK]) { nodes { entity { name } part } }';
const third = 'John Wick: Chapter 3 – Parabellum';

describe('the place of Ballerina', () => {
  const placed = `timeline(kinds: [WORK]) { nodes {
    entity { name } part undecided earliest latest placements { sentence citations { source { title } } }
  } }`;

  test('by the article: after the third film by about six months, and before the fourth', async () => {
    const { asOf } = await ask(`{ asOf(date: "2023-04-30") { ${placed} } }`);
    expect(namesOf(asOf).slice(-3)).toEqual([third, 'Ballerina', 'John Wick: Chapter 4']);
    expect(asOf.timeline.nodes[4]).toEqual({
      entity: { name: 'Ballerina' },
      part: 'MAIN',
      undecided: false,
      earliest: 93.813, // half of four days, of a day and of six months
      latest: null,
      placements: [
        {
          sentence: `Ballerina is set about 6 months after ${third}.`,
          citations: [{ source: { title: 'Everything you need to know about the John Wick spinoff, Ballerina' } }],
        },
        {
          sentence: 'Ballerina is set before John Wick: Chapter 4.',
          citations: [
            { source: { title: 'Everything you need to know about the John Wick spinoff, Ballerina' } },
            { source: { title: 'Reports of the day' } },
          ],
        },
      ],
    });
  });

  test('by the film: overlapping the third film, with a prologue twelve years before, each with its sources', async () => {
    const { timeline } = await ask(`{ timeline(kinds: [WORK]) { nodes { entity { name } part placements {
      relation relativeTo { name } offset approximate alternative citations { source { title } }
    } } } }`);
    const entries = timeline.nodes.filter(({ entity }: Entry) => entity.name === 'Ballerina');
    const placement = (relation: string, name: string, offset: string | null = null, alternative = false) => ({
      relation,
      relativeTo: { name },
      offset,
      approximate: offset !== null,
      alternative,
      citations: expect.arrayContaining([{ source: { title: expect.any(String) } }]),
    });
    expect(entries).toEqual([
      { entity: { name: 'Ballerina' }, part: 'PROLOGUE', placements: [placement('BEFORE', third, 'P12Y')] },
      {
        entity: { name: 'Ballerina' },
        part: 'MAIN',
        placements: [
          placement('BEFORE', 'John Wick: Chapter 4'),
          placement('OVERLAPS', third),
          placement('AFTER', third, 'P2M', true),
        ],
      },
    ]);
  });
});

describe('the order of the works', () => {
  test('today', async () => {
    expect(namesOf(await ask(`{ ${works} }`)).slice(0, 9)).toEqual([
      'prologue of The Continental',
      'The Continental',
      'prologue of Ballerina',
      'Untitled John Wick animated prequel',
      'John Wick',
      'John Wick: Chapter 2',
      third,
      'Ballerina',
      'John Wick: Chapter 4',
    ]);
  });

  test('after the fourth film, what follows at once comes before what follows later', async () => {
    expect(namesOf(await ask(`{ ${works} }`)).slice(9)).toEqual([
      'John Wick: Under the High Table',
      'Caine',
      'John Wick: Chapter 5',
    ]);
  });

  test('as of an earlier day, as far as it was known then', async () => {
    const on = async (date: string) => namesOf((await ask(`{ asOf(date: "${date}") { ${works} } }`)).asOf);
    expect(await on('2014-10-24')).toEqual(['John Wick']);
    expect(await on('2019-06-01')).toEqual(['John Wick', 'John Wick: Chapter 2', third]);
    expect(await on('2022-01-01')).toEqual(['The Continental', 'John Wick', 'John Wick: Chapter 2', third]);
  });

  test('before the first day it is empty, and before the first film nothing is placed', async () => {
    const empty = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
    const timeline = 'timeline { nodes { position } totalCount pageInfo { hasNextPage endCursor } }';
    expect(await ask(`{ a: asOf(date: "1975") { ${timeline} } b: asOf(date: "2014-10-01") { ${timeline} } }`)).toEqual({
      a: { timeline: empty },
      b: { timeline: empty },
    });
  });

  test('is the order of films by CHRONOLOGY, not by RELEASE; films without a place come last', async () => {
    const { story, out, planned, all } = await ask(`{
      story: films(orderBy: CHRONOLOGY) { nodes { title } }
      out: films(orderBy: RELEASE) { nodes { title } }
      planned: films(orderBy: CHRONOLOGY, where: { status: [ANNOUNCED, NOT_GREENLIT] }) { nodes { title } }
      all: works(orderBy: CHRONOLOGY) { nodes { title } }
    }`);
    const titles = ({ nodes }: { nodes: { title: string }[] }) => nodes.map(({ title }) => title);
    const [one, two, four] = ['John Wick', 'John Wick: Chapter 2', 'John Wick: Chapter 4'];
    expect(titles(story)).toEqual([one, two, third, 'Ballerina', four]);
    expect(titles(out)).toEqual([one, two, third, four, 'Ballerina']);
    expect(titles(planned)).toEqual([
      'Untitled John Wick animated prequel',
      'Caine',
      'John Wick: Chapter 5',
      'Ballerina 2',
    ]);
    expect(titles(all)).toEqual(['The Continental', one, two, third, 'Ballerina', four]);
  });
});

test('the timeline is paged, from either end', async () => {
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
    timeline(kinds: [WORK], first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { position entity { name } part } pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    }
  }`;
  const first = await ask(query, { first: 3 });
  expect(namesOf(first)).toEqual(['prologue of The Continental', 'The Continental', 'prologue of Ballerina']);
  expect(first.timeline).toMatchObject({ totalCount: 12, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  const next = await ask(query, { first: 2, after: first.timeline.pageInfo.endCursor });
  expect(namesOf(next)).toEqual(['Untitled John Wick animated prequel', 'John Wick']);
  const back = await ask(query, { last: 1, before: next.timeline.pageInfo.startCursor });
  expect(namesOf(back)).toEqual(['prologue of Ballerina']);
  expect(back.timeline.nodes[0].position).toBe(first.timeline.nodes[2].position);
});

test('undecided marks entries whose order is a convention, not those that a placement decides', async () => {
  const { timeline } = await ask('{ timeline(kinds: [WORK]) { nodes { entity { name } part undecided } } }');
  const undecided = timeline.nodes.filter((each: { undecided: boolean }) => each.undecided);
  expect(namesOf({ timeline: { nodes: undecided } })).toEqual(
    expect.arrayContaining(['prologue of Ballerina', 'John Wick: Chapter 5']),
  );
  const decided = timeline.nodes.filter((each: { undecided: boolean }) => !each.undecided);
  expect(namesOf({ timeline: { nodes: decided } })).toEqual([
    'prologue of The Continental',
    'The Continental',
    'John Wick',
    'John Wick: Chapter 2',
    third,
    'Ballerina',
    'John Wick: Chapter 4',
    expect.stringMatching('Under the High Table|Caine'),
  ]);
});

test('bounds are days after the start of the first film; approximate means from half to twice', async () => {
  const bounds = async (date: string) => {
    const { asOf } = await ask(`{ asOf(date: "${date}") { timeline(kinds: [WORK]) { nodes { earliest latest } } } }`);
    return asOf.timeline.nodes.map(({ earliest, latest }: { earliest: number; latest: number }) => [earliest, latest]);
  };
  expect(await bounds('2014-10-24')).toEqual([[0, 0]]);
  expect(await bounds('2023-04-30')).toEqual([
    [null, -20 * 365.25], // The Continental
    [0, 0],
    [2, null], // half of four days
    [2.011, null], // and a quarter of an hour
    [93.813, null], // Ballerina
    [93.813, null],
  ]);
});

test('a hundred entries with all their fields take no more statements than one', async () => {
  const query = `query ($first: Int) { timeline(first: $first) { nodes {
    position entity { name } undecided earliest latest placements { sentence citations { source { title } } }
    facts { sentence }
  } } }`;
  for (const first of [1, 100]) {
    const { data, statements } = await recorded(query, { first });
    expect(data.timeline.nodes).toHaveLength(first);
    expect(statements.length).toBeLessThanOrEqual(12);
  }
});
