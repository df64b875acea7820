// What the tests of clients share: the server they ask, a record of what it sent, and the README's then-and-now query.

import { format } from 'node:util';
import {
  buildClientSchema,
  type DocumentNode,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';
import { operations, queryFor } from '../../../src/execution/operations.ts';
import { serve } from '../../../src/serve/server.ts';
import { graph } from '../../harness/graph.ts';
import { examples } from '../../harness/readme.ts';

const server = await serve(graph, { port: 0, host: '127.0.0.1' });
afterAll(() => server.close());

export const address = `${server.url}/graphql`;

// A test reads whatever it asked for; naming the shape of each answer twice would say nothing.
// biome-ignore lint/suspicious/noExplicitAny: the answer's shape stands in the query
export type Answer = any;

/** What a client is to ask. */
export interface Question {
  query: string;
  variables?: Record<string, unknown>;
}

/** A request of a client, and what the server sent. */
export interface Exchange extends Question {
  data: Answer;
}

/** A fetch for a client that keeps what is asked and what is sent. */
export function recordingFetch() {
  const exchanges: Exchange[] = [];
  const recorded: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const { query, variables } = JSON.parse(String(init?.body));
    const { data, errors } = JSON.parse(await response.clone().text());
    expect(errors).toBeUndefined();
    exchanges.push({ query, variables, data });
    return response;
  };
  return { fetch: recorded, exchanges };
}

/** What a client complains about while a test runs, each complaint once. Those that a test doesn't take fail it. */
export function complaints() {
  let heard: string[] = [];
  beforeEach(() => {
    heard = [];
    const hear = (...words: unknown[]) => void heard.push(format(...words));
    vi.spyOn(console, 'warn').mockImplementation(hear);
    vi.spyOn(console, 'error').mockImplementation(hear);
  });
  const take = () => [...new Set(heard.splice(0))];
  afterEach(() => {
    vi.restoreAllMocks();
    expect(take()).toEqual([]);
  });
  return take;
}

/** What the server sends for a query, without a client. */
export async function answerTo({ query, variables = {} }: Question): Promise<Answer> {
  const { fetch, exchanges } = recordingFetch();
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return exchanges[0]?.data;
}

/** An answer without the names of types that a client asks for besides. */
export const withoutTypenames = (answer: Answer): Answer =>
  JSON.parse(JSON.stringify(answer, (key, value) => (key === '__typename' ? undefined : value)));

/** The schema as a client gets it from the server. */
export const introspection: IntrospectionQuery = await answerTo({ query: getIntrospectionQuery() });
export const schema = buildClientSchema(introspection);

/** The types of what is part of something else, and has no id of its own. */
export const typesWithoutId = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !('id' in type.getFields()))
  .map(({ name }) => name)
  .filter((name) => name !== 'Query');

/** A document that also asks everything for its id. */
function withIds(document: DocumentNode): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  const id = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } } as const;
  const addId = visitWithTypeInfo(typeInfo, {
    SelectionSet(set) {
      const type = typeInfo.getParentType();
      const hasId = (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();
      return hasId ? { ...set, selections: [id, ...set.selections] } : undefined;
    },
  });
  return visit(document, addId);
}

/** A document with its first fields in the opposite order. */
const reversed = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const { selectionSet } = definition;
    return { ...definition, selectionSet: { ...selectionSet, selections: selectionSet.selections.toReversed() } };
  }),
});

const readmeText = examples('graphql').find((text) => text.includes('then: asOf')) ?? '';
const thenFirst = parse(readmeText, { noLocation: true });

/** The README's then-and-now query in both orders, as it stands there and with ids. */
export const thenAndNow: readonly (Question & { title: string })[] = [
  { title: 'then before now', query: print(thenFirst) },
  { title: 'now before then', query: print(reversed(thenFirst)) },
];
export const thenAndNowWithIds = thenAndNow.map(({ title, query }) => ({
  title: `${title}, with ids`,
  query: print(withIds(parse(query))),
}));

/** The release dates of Ballerina in an answer to the then-and-now query: then and now. */
export const releaseDatesIn = ({ then, now }: Answer): string[] => [then.film.releaseDate, now.releaseDate];
export const releaseDates = ['2024-06-07', '2025-06-06'];

/** The numbers of two earlier days and of today, asked for one by one and together. */
export const counts = {
  parts: [
    '{ early: asOf(date: "2019-06") { id characters { totalCount } films { totalCount } } }',
    '{ later: asOf(film: "John Wick: Chapter 4") { id characters { totalCount } films { totalCount } } }',
    '{ characters { totalCount } films { totalCount } }',
  ].map((query) => ({ query })),
  whole: {
    query: `{
      early: asOf(date: "2019-06") { id characters { totalCount } films { totalCount } }
      later: asOf(film: "John Wick: Chapter 4") { id characters { totalCount } films { totalCount } }
      characters { totalCount }
      films { totalCount }
    }`,
  },
  answer: {
    early: { id: 'View:2019-05-23', characters: { totalCount: 52 }, films: { totalCount: 3 } },
    later: { id: 'View:2023-03-24', characters: { totalCount: 79 }, films: { totalCount: 4 } },
    characters: { totalCount: 96 },
    films: { totalCount: 5 },
  },
};

/** Both orders of a list. */
export const bothOrders = <T>(list: readonly T[]) => [
  { order: 'in order', list },
  { order: 'in the opposite order', list: list.toReversed() },
];

const filmFields = '{ id title status releaseDate cast { totalCount } }';

/** A film that is met in a view and today, and fetched again by the id that it has in the view. */
export const refetchedFilm = {
  met: { query: '{ asOf(date: "2023-05-01") { id film(name: "Ballerina") { id } } film(name: "Ballerina") { id } }' },
  again: (id: string) => ({
    query: `query ($id: ID!) { node(id: $id) { __typename ... on Film ${filmFields} } }`,
    variables: { id },
  }),
  answer: {
    id: 'Film:ballerina@2023-04-30',
    title: 'Ballerina',
    status: 'SCHEDULED',
    releaseDate: '2024-06-07',
    cast: { totalCount: 8 },
  },
  earlier: { query: `{ asOf(date: "2023-05-01") { id film(name: "Ballerina") ${filmFields} } }` },
  today: { query: `{ film(name: "Ballerina") ${filmFields} }` },
};

/** A view that is met, and fetched again by its id. */
export const refetchedView = {
  met: { query: '{ asOf(date: "2023-05-01") { id } }' },
  again: (id: string) => ({
    query: 'query ($id: ID!) { node(id: $id) { __typename ... on View { id day films { totalCount } } } }',
    variables: { id },
  }),
  whole: { query: '{ asOf(date: "2023-05-01") { id day films { totalCount } } }' },
  answer: { asOf: { id: 'View:2023-04-30', day: '2023-04-30', films: { totalCount: 4 } } },
};

export const pageFields = `
  totalCount
  edges { cursor node { id name } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
`;
const charactersBy = (order: string) => `
  characters(first: $first, after: $after, last: $last, before: $before, orderBy: ${order}) { ${pageFields} }`;

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string;
  endCursor: string;
}

/** A list from its start and from its end. */
const bothDirections = <List>(list: List) => [
  {
    ...list,
    direction: 'forwards',
    start: { first: 30 },
    /** The variables of the page after those that are known; null after the last. */
    next: ({ hasNextPage, endCursor }: PageInfo) => (hasNextPage ? { first: 30, after: endCursor } : null),
  },
  {
    ...list,
    direction: 'backwards',
    start: { last: 30 },
    next: ({ hasPreviousPage, startCursor }: PageInfo) => (hasPreviousPage ? { last: 30, before: startCursor } : null),
  },
];

const places = [
  {
    place: 'today',
    around: (list: string) => list,
    connectionIn: (answer: Answer) => answer.characters,
    sizes: [30, 60, 90, 96],
  },
  {
    place: 'in a view',
    around: (list: string) => `asOf(date: "2023-05-01") { id ${list} }`,
    connectionIn: (answer: Answer) => answer.asOf.characters,
    sizes: [30, 60, 79],
  },
];

/** The characters in pages of thirty: today and in a view, in two orders, from either end. */
export const pagedLists = places.flatMap(({ around, ...place }) => {
  const query = (order: string) =>
    `query ($first: Int, $after: String, $last: Int, $before: String) { ${around(charactersBy(order))} }`;
  // The pages of these two orders are made in different ways.
  return ['NAME', 'FILMS'].flatMap((order) => bothDirections({ ...place, order, query: query(order) }));
});

/** The project's operations, with ids, as of today and as of two earlier days: all that one cache must keep apart. */
export const operationsOfThreeDays: readonly (Question & { title: string })[] = [
  null,
  '2023-05-01',
  '2025-01-01',
].flatMap((day) =>
  operations()
    // asOf can't stand in asOf.
    .filter(({ text }) => day === null || !text.includes('asOf'))
    .map(({ name }) => {
      const { query, variables } = queryFor(name, {}, day);
      const title = day === null ? name : `${name} as of ${day}`;
      return { title, query: print(withIds(parse(query))), variables };
    }),
);
