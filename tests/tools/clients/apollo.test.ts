// Apollo Client 4 against the running server.

import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { isAbstractType } from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  address,
  answerTo,
  bothOrders,
  complaints,
  counts,
  operationsOfThreeDays,
  pagedLists,
  type Question,
  recordingFetch,
  refetchedFilm,
  refetchedView,
  releaseDates,
  releaseDatesIn,
  schema,
  thenAndNow,
  thenAndNowWithIds,
  typesWithoutId,
  withoutTypenames,
} from './shared.ts';

complaints();

/** A client, and what it asks and gets. Its cache is the usual one, unless a test gives another. */
function opened(cache = new InMemoryCache()) {
  const { fetch, exchanges } = recordingFetch();
  const client = new ApolloClient({ cache, link: new HttpLink({ uri: address, fetch }) });
  /** Asks the server, and gives what it sent. */
  const ask = async ({ query, variables = {} }: Question): Promise<Answer> => {
    await client.query({ query: gql(query), variables, fetchPolicy: 'network-only' });
    return exchanges.at(-1)?.data;
  };
  /** The answer in the cache; null when a part of it is missing. */
  const read = ({ query, variables = {} }: Question): Answer => client.readQuery({ query: gql(query), variables });
  return { client, cache, exchanges, ask, read };
}

describe("the README's then-and-now query is read from the cache as the server sent it", () => {
  test.each([...thenAndNow, ...thenAndNowWithIds])('$title', async (question) => {
    const { ask, read, exchanges } = opened();
    const sent = await ask(question);
    expect(read(question)).toEqual(sent);
    expect(withoutTypenames(sent)).toEqual(await answerTo(question));
    expect(releaseDatesIn(sent)).toEqual(releaseDates);
    expect(exchanges).toHaveLength(1);
  });

  test.each(bothOrders(thenAndNowWithIds))('both of them $order, in one cache', async ({ list }) => {
    const { ask, read } = opened();
    const sent = [];
    for (const question of list) sent.push(await ask(question));
    expect(list.map(read)).toEqual(sent);
  });
});

test('a day is an object of its own in the cache', async () => {
  const { ask, cache } = opened();
  await ask({
    query:
      '{ asOf(date: "2023-05-01") { id film(name: "Ballerina") { id title } } film(name: "Ballerina") { id title } }',
  });
  expect(cache.extract()).toEqual({
    ROOT_QUERY: {
      __typename: 'Query',
      'asOf({"date":"2023-05-01"})': { __ref: 'View:View:2023-04-30' },
      'film({"name":"Ballerina"})': { __ref: 'Film:Film:ballerina' },
    },
    'View:View:2023-04-30': {
      __typename: 'View',
      id: 'View:2023-04-30',
      'film({"name":"Ballerina"})': { __ref: 'Film:Film:ballerina@2023-04-30' },
    },
    'Film:Film:ballerina@2023-04-30': { __typename: 'Film', id: 'Film:ballerina@2023-04-30', title: 'Ballerina' },
    'Film:Film:ballerina': { __typename: 'Film', id: 'Film:ballerina', title: 'Ballerina' },
  });
});

test.each(bothOrders(counts.parts))('totalCount of two views and of today, asked for $order', async ({ list }) => {
  const { ask, read } = opened();
  for (const question of list) await ask(question);
  expect(withoutTypenames(read(counts.whole))).toEqual(counts.answer);
  expect(await answerTo(counts.whole)).toEqual(counts.answer);
});

describe('what was met in a view is fetched again by its id', () => {
  test('a film: what is new about it belongs to that day and to no other', async () => {
    const { ask, read, exchanges } = opened();
    const { met, again, answer, earlier, today } = refetchedFilm;
    const { asOf } = await ask(met);
    const { node } = await ask(again(asOf.film.id));
    expect(withoutTypenames(node)).toEqual(answer);
    expect(withoutTypenames(read(earlier))).toEqual({ asOf: { id: 'View:2023-04-30', film: answer } });
    expect(read(today)).toBeNull();
    expect(exchanges).toHaveLength(2);
  });

  test('the view itself', async () => {
    const { ask, read } = opened();
    const { met, again, whole, answer } = refetchedView;
    const { asOf } = await ask(met);
    await ask(again(asOf.id));
    expect(withoutTypenames(read(whole))).toEqual(answer);
  });
});

describe('relayStylePagination merges the pages of a connection', () => {
  test.each(pagedLists)('$place, by $order, $direction', async ({ query, connectionIn, sizes, start, next }) => {
    const fields = { characters: relayStylePagination(['orderBy']) };
    const cache = new InMemoryCache({ typePolicies: { Query: { fields }, View: { fields } } });
    const { client, read, exchanges } = opened(cache);
    const watched = client.watchQuery({ query: gql(query), variables: start });
    const seen: number[] = [];
    const subscription = watched.subscribe(({ data }) => {
      if (data !== undefined) seen.push(connectionIn(data).edges.length);
    });
    await expect.poll(() => seen).toHaveLength(1);
    const known = () => connectionIn(read({ query, variables: start }));
    for (let more = next(known().pageInfo); more !== null; more = next(known().pageInfo)) {
      await watched.fetchMore({ variables: more });
      await expect.poll(() => seen.at(-1)).toBe(known().edges.length);
    }
    const whole = await answerTo({ query, variables: { first: 100 } });
    expect(withoutTypenames(known())).toEqual(connectionIn(whole));
    expect([...new Set(seen)]).toEqual(sizes);
    expect(exchanges).toHaveLength(sizes.length);
    subscription.unsubscribe();
  });
});

test("one cache keeps the project's operations apart, as of today and of two earlier days", async () => {
  // What Apollo's documentation asks for: the types of interfaces, and leave to merge what has no id.
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const possibleTypes = Object.fromEntries(
    abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  const typePolicies = Object.fromEntries(typesWithoutId.map((name) => [name, { merge: true }]));
  const { ask, read } = opened(new InMemoryCache({ possibleTypes, typePolicies }));
  const sent = [];
  for (const question of operationsOfThreeDays) sent.push(await ask(question));
  expect(operationsOfThreeDays.map(read)).toEqual(sent);
});
