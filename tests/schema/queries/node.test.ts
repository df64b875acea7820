import { describe, expect, test } from 'vitest';
import { ask, refused } from '../../harness/graph.ts';

test('an id leads to an entity, a fact or a source', async () => {
  expect(
    await ask(`{
      entity: node(id: "Character:charon") { __typename id ... on Entity { name url } }
      fact: node(id: "Casting:lance-reddick--charon--ballerina") {
        __typename
        ... on Fact {
          sentence since sinceWork { title } until url
          participants { role entity { id } }
          citations { source { title } locator confidence }
        }
      }
      source: node(id: "Source:dt-ballerina-guide") { __typename ... on Source { title kind } }
    }`),
  ).toEqual({
    entity: { __typename: 'Character', id: 'Character:charon', name: 'Charon', url: '/character/charon' },
    fact: {
      __typename: 'Casting',
      sentence: 'Lance Reddick plays Charon in Ballerina.',
      since: '2022-12-02',
      sinceWork: null,
      until: null,
      url: '/f/Casting:lance-reddick--charon--ballerina',
      participants: [
        { role: 'person', entity: { id: 'Person:lance-reddick' } },
        { role: 'character', entity: { id: 'Character:charon' } },
        { role: 'work', entity: { id: 'Film:ballerina' } },
      ],
      citations: [
        {
          source: { title: 'Everything you need to know about the John Wick spinoff, Ballerina' },
          locator: 'cast section',
          confidence: 'HIGH',
        },
        { source: { title: 'Ballerina (2025 film)' }, locator: 'lead', confidence: 'HIGH' },
        { source: { title: 'Ballerina early reactions' }, locator: 'third paragraph', confidence: 'HIGH' },
        { source: { title: 'Reports of the day' }, locator: 'announced on that day', confidence: 'HIGH' },
      ],
    },
    source: {
      __typename: 'Source',
      title: 'Everything you need to know about the John Wick spinoff, Ballerina',
      kind: 'ARTICLE',
    },
  });
});

test('the film, the man and the franchise with the same name are three entities', async () => {
  expect(
    await ask(`{
      nodes(ids: ["Film:john-wick", "Character:john-wick", "Franchise:john-wick", "Person:john-wick", "Film:nope"]) {
        __typename id
      }
      film(name: "john-wick") { id } character(name: "john-wick") { id } franchise(name: "john-wick") { id }
    }`),
  ).toEqual({
    nodes: [
      { __typename: 'Film', id: 'Film:john-wick' },
      { __typename: 'Character', id: 'Character:john-wick' },
      { __typename: 'Franchise', id: 'Franchise:john-wick' },
      null,
      null,
    ],
    film: { id: 'Film:john-wick' },
    character: { id: 'Character:john-wick' },
    franchise: { id: 'Franchise:john-wick' },
  });
});

test('a former id leads to the current one', async () => {
  expect(
    await ask(`{
      node(id: "Character:rooney") { id }
      nodes(ids: ["Character:rooney", "Character:eve-macarro"]) { id ... on Entity { name } }
      character(name: "Character:rooney") { url }
    }`),
  ).toEqual({
    node: { id: 'Character:eve-macarro' },
    nodes: [
      { id: 'Character:eve-macarro', name: 'Eve Macarro' },
      { id: 'Character:eve-macarro', name: 'Eve Macarro' },
    ],
    character: { url: '/character/eve-macarro' },
  });
});

test('a view has no node that became known after its day, and no successor either', async () => {
  expect(
    await ask(`{ asOf(date: "2023-04-30") {
      lena: node(id: "Character:lena") { id }
      pine: node(id: "Casting:norman-reedus--daniel-pine--ballerina") { id }
      undisclosed: fact(id: "Casting:norman-reedus--undisclosed--ballerina") { until supersededBy { id } }
    } }`),
  ).toEqual({ asOf: { lena: null, pine: null, undisclosed: { until: null, supersededBy: null } } });
});

test('the dataset says which one it is, and how much it holds', async () => {
  const { dataset } = await ask('{ dataset { version contentHash day counts { kind total } } }');
  const counts = Object.fromEntries(
    dataset.counts.map(({ kind, total }: { kind: string; total: number }) => [kind, total]),
  );
  expect(dataset.version).toBe('0.0.0-test');
  expect(dataset.contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(dataset.day).toBe('2026-03-31');
  expect(counts).toMatchObject({
    Character: 96,
    Event: 89,
    Film: 9,
    Franchise: 1,
    Location: 39,
    Organization: 39,
    Person: 156,
    Series: 2,
    Casting: 143, // 122, and 21 that were known before the part was
    Credit: 141, // 140, and one that was announced before the film confirmed it
    Membership: 79,
    Relationship: 150,
    Source: 281, // 274 pages, six works and the reports of the day
  });
});

describe('an id of an earlier day', () => {
  const then = 'Character:charon@2023-04-30';

  test('is what an entity, a fact, a source and the view itself have inside asOf', async () => {
    expect(
      await ask(`{ asOf(date: "2023-05-01") {
        id day
        character(name: "Charon") { id url castings { id url citations { source { id url } } } }
      } }`),
    ).toMatchObject({
      asOf: {
        id: 'View:2023-04-30',
        day: '2023-04-30',
        character: {
          id: then,
          url: '/character/charon@2023-04-30',
          castings: expect.arrayContaining([
            expect.objectContaining({
              id: 'Casting:lance-reddick--charon--john-wick@2023-04-30',
              url: '/f/Casting:lance-reddick--charon--john-wick@2023-04-30',
            }),
          ]),
        },
      },
    });
  });

  test('is looked up in the view of that day, by every root look-up', async () => {
    const fact = 'Status:ballerina--released';
    expect(
      await ask(`{
        node(id: "Film:ballerina@2023-05-01") { id ... on Film { releaseDate } }
        nodes(ids: ["Film:ballerina@2023-04-30", "Film:ballerina"]) { id ... on Film { releaseDate } }
        film(name: "Film:ballerina@2023-04-30") { id releaseDate }
        work(name: "Film:ballerina@2024-09-26") { id releaseDate }
        before: fact(id: "${fact}@2023-04-30") { id }
        source(name: "Source:dt-ballerina-guide@2023-05-01") { id name }
        view: node(id: "View:2023-05-01") { id ... on View { film(name: "Ballerina") { releaseDate } } }
      }`),
    ).toEqual({
      node: { id: 'Film:ballerina@2023-04-30', releaseDate: '2024-06-07' },
      nodes: [
        { id: 'Film:ballerina@2023-04-30', releaseDate: '2024-06-07' },
        { id: 'Film:ballerina', releaseDate: '2025-06-06' },
      ],
      film: { id: 'Film:ballerina@2023-04-30', releaseDate: '2024-06-07' },
      work: { id: 'Film:ballerina@2024-09-26', releaseDate: '2025-06-06' },
      before: null,
      source: {
        id: 'Source:dt-ballerina-guide@2023-04-30',
        name: 'Everything you need to know about the John Wick spinoff, Ballerina',
      },
      view: { id: 'View:2023-04-30', film: { releaseDate: '2024-06-07' } },
    });
  });

  test('of the last day is the bare id, under asOf too', async () => {
    const { dataset } = await ask('{ dataset { day } }');
    expect(
      await ask(`{
        asOf(date: "${dataset.day}") { id character(name: "Charon") { id url } }
        node(id: "Character:charon@${dataset.day}") { id }
      }`),
    ).toEqual({
      asOf: { id: `View:${dataset.day}`, character: { id: 'Character:charon', url: '/character/charon' } },
      node: { id: 'Character:charon' },
    });
  });

  test('is taken in its own view, and refused in every other', async () => {
    const film = 'Film:john-wick@2023-04-30';
    const inside = `characters(where: { film: "${film}" }) { totalCount } path(from: "${then}", to: "${film}") { status } comparison(a: "${film}", b: "John Wick: Chapter 2") { verdict }`;
    expect(await ask(`{ asOf(date: "2023-05-01") { ${inside} } }`)).toMatchObject({
      asOf: { path: { status: 'FOUND' } },
    });
    for (const field of [
      `characters(where: { film: "${film}" }) { totalCount }`,
      `path(from: "${then}", to: "Ballerina") { status }`,
      `comparison(a: "${film}", b: "John Wick: Chapter 2") { verdict }`,
      `asOf(date: "2024") { node(id: "${then}") { id } }`,
      `asOf(date: "2024") { character(name: "${then}") { id } }`,
    ]) {
      expect(await refused(`{ ${field} }`)).toEqual([
        {
          code: 'INVALID_ID',
          message: expect.stringMatching(
            /is an id of 2023-04-30, and this is read as of 20.*asOf\(date: "2023-04-30"\)\.$/,
          ),
        },
      ]);
    }
    for (const id of ['Film:john-wick@2099-01-01', 'Film:john-wick@2023-13-01', 'View:2099-01-01', 'View:now']) {
      expect(await refused(`{ node(id: "${id}") { id } }`)).toMatchObject([{ code: 'INVALID_ID' }]);
    }
  });

  test('a fragment on Root works today and as of a day', async () => {
    expect(
      await ask(`{ ...Title past: asOf(date: "2023") { ...Title } }
        fragment Title on Root { film(name: "Ballerina") { released } }`),
    ).toEqual({ film: { released: true }, past: { film: { released: false } } });
  });
});
