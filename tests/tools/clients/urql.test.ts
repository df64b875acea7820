// urql with graphcache against the running server. graphcache is given the schema that it introspected.

import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { minifyIntrospectionQuery } from '@urql/introspection';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  address,
  answerTo,
  bothOrders,
  complaints,
  counts,
  introspection,
  operationsOfThreeDays,
  pagedLists,
  type Question,
  recordingFetch,
  refetchedFilm,
  refetchedView,
  releaseDates,
  releaseDatesIn,
  thenAndNow,
  thenAndNowWithIds,
  typesWithoutId,
  withoutTypenames,
} from './shared.ts';

const takeComplaints = complaints();
const schema = minifyIntrospectionQuery(introspection);

/** The types of which graphcache complains that a key is missing. It complains of everything once, whatever the cache. */
const typesComplainedOf = () =>
  [
    ...new Set(takeComplaints().map((words) => /^Invalid key: .*`keys` config for `(\w+)`/s.exec(words)?.[1] ?? words)),
  ].toSorted();

/** graphcache wants to be told of each type that has no id. */
const keys = Object.fromEntries(typesWithoutId.map((name) => [name, () => null]));

/** A client, and what it asks and gets. */
function opened(options: Parameters<typeof cacheExchange>[0] = {}) {
  const { fetch, exchanges } = recordingFetch();
  const exchange = cacheExchange({ schema, keys, ...options });
  const client = new Client({ url: address, fetch, exchanges: [exchange, fetchExchange], preferGetMethod: false });
  /** Asks the server, and gives what it sent, without the types' names: graphcache keeps those to itself. */
  const ask = async ({ query, variables = {} }: Question): Promise<Answer> => {
    const { error } = await client.query(query, variables, { requestPolicy: 'network-only' });
    expect(error).toBeUndefined();
    return withoutTypenames(exchanges.at(-1)?.data);
  };
  /** The answer in the cache; null when a part of it is missing. */
  const read = async ({ query, variables = {} }: Question): Promise<Answer> =>
    withoutTypenames((await client.query(query, variables, { requestPolicy: 'cache-only' })).data ?? null);
  const readAll = (questions: readonly Question[]) => Promise.all(questions.map(read));
  return { client, exchanges, ask, read, readAll };
}

describe("the README's then-and-now query is read from the cache as the server sent it", () => {
  test.each(thenAndNowWithIds)('$title', async (question) => {
    const { ask, read, exchanges } = opened();
    const sent = await ask(question);
    expect(await read(question)).toEqual(sent);
    expect(sent).toEqual(await answerTo(question));
    expect(releaseDatesIn(sent)).toEqual(releaseDates);
    expect(exchanges).toHaveLength(1);
  });

  test.each(bothOrders(thenAndNowWithIds))('both of them $order, in one cache', async ({ list }) => {
    const { ask, readAll } = opened();
    const sent = [];
    for (const question of list) sent.push(await ask(question));
    expect(await readAll(list)).toEqual(sent);
  });

  test('as it stands in the README, without ids, of which graphcache complains', async () => {
    for (const question of thenAndNow) {
      const { ask, read } = opened();
      const sent = await ask(question);
      expect(await read(question)).toEqual(sent);
      expect(releaseDatesIn(sent)).toEqual(releaseDates);
    }
    expect(typesComplainedOf()).toEqual(['Casting', 'Film', 'View']);
  });
});

test.each(bothOrders(counts.parts))('totalCount of two views and of today, asked for $order', async ({ list }) => {
  const { ask, read } = opened();
  for (const question of list) await ask(question);
  expect(await read(counts.whole)).toEqual(counts.answer);
});

test("one cache keeps the project's operations apart, as of today and of two earlier days", async () => {
  const { ask, readAll } = opened();
  const sent = [];
  for (const question of operationsOfThreeDays) sent.push(await ask(question));
  expect(await readAll(operationsOfThreeDays)).toEqual(sent);
});

describe('what was met in a view is fetched again by its id', () => {
  test('a film: what is new about it belongs to that day and to no other', async () => {
    const { ask, read, exchanges } = opened();
    const { met, again, answer, earlier, today } = refetchedFilm;
    const { asOf } = await ask(met);
    const { node } = await ask(again(asOf.film.id));
    expect(node).toEqual(answer);
    expect(await read(earlier)).toEqual({ asOf: { id: 'View:2023-04-30', film: answer } });
    expect(await read(today)).toBeNull();
    expect(exchanges).toHaveLength(2);
  });

  test('the view itself', async () => {
    const { ask, read } = opened();
    const { met, again, whole, answer } = refetchedView;
    const { asOf } = await ask(met);
    await ask(again(asOf.id));
    expect(await read(whole)).toEqual(answer);
  });
});

describe('relayPagination merges the pages of a connection', () => {
  test.each(pagedLists)('$place, by $order, $direction', async ({ query, connectionIn, sizes, start, next }) => {
    const fields = { characters: relayPagination() };
    const { ask, read, exchanges } = opened({ resolvers: { Query: fields, View: fields } });
    let pageInfo = connectionIn(await ask({ query, variables: start })).pageInfo;
    for (let more = next(pageInfo); more !== null; more = next(pageInfo)) {
      pageInfo = connectionIn(await ask({ query, variables: more })).pageInfo;
    }
    const whole = await answerTo({ query, variables: { first: 100 } });
    expect(connectionIn(await read({ query, variables: start }))).toEqual(connectionIn(whole));
    expect(exchanges).toHaveLength(sizes.length);
  });
});

test('the types without an id, of which graphcache must be told, are parts of other things', async () => {
  expect(typesWithoutId).toMatchInlineSnapshot(`
    [
      "Answer",
      "CastConnection",
      "CastEdge",
      "CharacterConnection",
      "CharacterEdge",
      "CharacterState",
      "Citation",
      "Comparison",
      "ComparisonConnection",
      "ComparisonEdge",
      "Count",
      "CreditConnection",
      "CreditEdge",
      "Dataset",
      "EventConnection",
      "EventEdge",
      "FactConnection",
      "FactEdge",
      "FilmConnection",
      "FilmEdge",
      "FranchiseConnection",
      "FranchiseEdge",
      "Hop",
      "LocationConnection",
      "LocationEdge",
      "MemberConnection",
      "MemberEdge",
      "NeighbourGroup",
      "OrganizationConnection",
      "OrganizationEdge",
      "OrganizationState",
      "PageInfo",
      "Participant",
      "Path",
      "PathResult",
      "PersonConnection",
      "PersonEdge",
      "Range",
      "Reading",
      "Recognised",
      "SearchHit",
      "SeedPlace",
      "SeriesConnection",
      "SeriesEdge",
      "SourceConnection",
      "SourceEdge",
      "TieState",
      "TimelineConnection",
      "TimelineEdge",
      "TimelineEntry",
      "WorkConnection",
      "WorkEdge",
    ]
  `);
});

test('graphcache complains of no other types when it is not told', async () => {
  const { ask } = opened({ keys: {} });
  for (const question of operationsOfThreeDays) await ask(question);
  expect(typesComplainedOf()).toMatchInlineSnapshot(`
    [
      "Answer",
      "Citation",
      "Comparison",
      "Count",
      "Dataset",
      "Hop",
      "NeighbourGroup",
      "OrganizationState",
      "Path",
      "PathResult",
      "Recognised",
      "SearchHit",
      "SeedPlace",
      "TieState",
      "TimelineEntry",
    ]
  `);
});
