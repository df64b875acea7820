import fc from 'fast-check';
import type { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { operations } from '../../src/execution/operations.ts';
import { openGraph } from '../../src/open-graph.ts';
import { type Query, queriesOver } from '../fuzz/queries.ts';
import { knownTo } from '../fuzz/values.ts';
import { bundled, dumpStatements, workerOver } from './worker.ts';

interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string | undefined;
}

interface Measured {
  statements: number;
  trips: number;
  longest: number;
  parameters: number;
}

const address = 'http://wickgraph.example/graphql';
const node = openGraph({ file: inject('dataset') });
const known = await knownTo(node);
let script: string;
let worker: Miniflare;

beforeAll(async () => {
  script = await bundled();
  worker = await workerOver(script, dumpStatements(inject('dataset')));
});
afterAll(async () => {
  node.close();
  await worker.dispose();
});

const initOf = (asked: Asked, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
  body: JSON.stringify(asked),
});

/** What a client sees of an answer. */
interface Seen {
  status: number;
  headers: (string | null)[];
  body: string;
}

const headersSeen = ['content-type', 'cache-control', 'vary', 'access-control-allow-origin'];

async function fromNode(asked: Asked): Promise<Seen> {
  const { status, headers, ...response } = await seenIn(await node.fetch(new Request(address, initOf(asked))));
  return { status, headers, ...response };
}

async function seenIn(response: {
  status: number;
  headers: { get: (name: string) => string | null };
  text: () => Promise<string>;
}): Promise<Seen> {
  const headers = headersSeen.map((name) => response.headers.get(name));
  return { status: response.status, headers, body: await response.text() };
}

async function fromWorker(asked: Asked, headers?: Record<string, string>, from = worker) {
  const response = await from.dispatchFetch(address, initOf(asked, headers));
  const measure = JSON.parse(response.headers.get('x-measure') ?? '{}') as Measured;
  return { seen: await seenIn(response), measure };
}

const messageOf = ({ body }: Seen): string => JSON.parse(body).errors[0].message;

describe('the Worker answers from D1 as Node answers from the file, to the byte', () => {
  const mostTrips = (text: string) => (/\b(path|ask)\(/.test(text) ? 16 : 6);

  test.each(operations())('$name: $description', async ({ name, text }) => {
    // With a delay, statements that don't wait for each other overlap, as they do over a network.
    const { seen, measure } = await fromWorker({ query: text, operationName: name }, { 'x-delay': '30' });
    expect(seen).toEqual(await fromNode({ query: text, operationName: name }));
    expect(measure.trips, 'statements that wait for each other').toBeLessThanOrEqual(mostTrips(text));
    expect(measure.statements).toBeLessThanOrEqual(40);
  });

  test('300 generated queries', async () => {
    const queries = fc.sample(queriesOver(node.schema, known), { numRuns: 300, seed: 1955 });
    let withData = 0;
    for (const query of queries) {
      const asked = askedOf(query);
      const { seen } = await fromWorker(asked);
      expect(seen, JSON.stringify(asked)).toEqual(await fromNode(asked));
      if (seen.status === 200) withData += 1;
    }
    expect(withData).toBeGreaterThan(200);
  });
});

const askedOf = ({ query, variables, operationName }: Query): Asked => ({ query, variables, operationName });

/** The deepest filter that is accepted: relations within relations, each within all the negations that are allowed. */
function worstFilter(): object {
  const negated = (filter: object) => Array.from({ length: 8 }).reduce((inner: object) => ({ not: inner }), filter);
  const name = { name: ['John Wick', 'Charon', 'Winston'] };
  const deepest = { or: Array.from({ length: 50 }, (_, index) => ({ species: [index % 2 ? 'DOG' : 'HUMAN'] })) };
  let where: object = { or: [name, { not: deepest }] };
  for (const relation of ['killedBy', 'ownedBy', 'worksFor', 'friendOf']) where = { [relation]: negated(where) };
  return negated(where);
}

describe("the deepest queries that are accepted stay within D1's limits", () => {
  const names = (length: number) => Array.from({ length }, (_, index) => known.names.get('Film')?.[index % 11] ?? '');
  const deepest: Record<string, Asked> = {
    'twelve levels of fields': {
      query: `{ film(name: "Ballerina") ${'{ cast(first: 3) { nodes { work '.repeat(3)} { id } ${'} } }'.repeat(3)} }`,
    },
    'a filter of four relations, eight of not, and sixty conditions': {
      query:
        'query ($where: CharacterFilter) { characters(where: $where, orderBy: FILMS) { totalCount nodes { name } } }',
      variables: { where: worstFilter() },
    },
    'a hundred names in a filter': {
      query: 'query($names: [String!]) { characters(where: { film: $names }) { totalCount nodes { name } } }',
      variables: { names: names(100) },
    },
    'twenty root fields as of twenty days': {
      query: `{ ${Array.from({ length: 20 }, (_, index) => `v${index}: asOf(date: "20${10 + (index % 16)}") { characters { nodes { name castings { sentence } } } }`).join(' ')} }`,
    },
    'a path through every hub': {
      query:
        '{ path(from: "Daisy", to: "The Chancellor", maxHops: 8, limit: 100, via: [SOURCE, COUNTRY, FRANCHISE]) { status paths { hops { fact { sentence } } } } }',
    },
    'five questions of 200 characters': {
      query: `{ ${Array.from({ length: 5 }, (_, index) => `q${index}: ask(question: "${'wich filmz is charonn in with wincent '.repeat(5).slice(0, 190)} ${index}") { reading }`).join(' ')} }`,
    },
  };

  test.each(Object.entries(deepest))('%s', async (_, asked) => {
    const { seen, measure } = await fromWorker(asked);
    expect(seen).toEqual(await fromNode(asked));
    expect(measure.longest, 'bytes in a statement').toBeLessThan(100_000);
    expect(measure.parameters).toBeLessThanOrEqual(100);
  });
});

describe('a request that ends badly leaves the next one whole', () => {
  let count = 0;
  /** A query that nobody has asked before, so that no response is cached. */
  const next = (): Asked => {
    count += 1;
    return {
      query: `{ all${count}: characters { nodes { name films { title } castings { sentence citations { locator } } } } }`,
    };
  };

  test('when its client leaves half-way', async () => {
    const url = new URL('/graphql', await worker.ready);
    for (const patience of [5, 20, 60, 120]) {
      const asked = next();
      const leaving = fetch(url, { ...initOf(asked, { 'x-delay': '50' }), signal: AbortSignal.timeout(patience) });
      await expect(leaving).rejects.toThrow();
      const { seen } = await fromWorker(asked);
      expect(seen).toEqual(await fromNode(asked));
    }
  });

  test('while others ask the same', async () => {
    const url = new URL('/graphql', await worker.ready);
    const asked = next();
    const leaving = fetch(url, { ...initOf(asked, { 'x-delay': '30' }), signal: AbortSignal.timeout(40) });
    const others = Array.from({ length: 5 }, () => fromWorker(asked, { 'x-delay': '30' }));
    await expect(leaving).rejects.toThrow();
    const expected = await fromNode(asked);
    for (const { seen } of await Promise.all(others)) expect(seen).toEqual(expected);
  });

  test.each([1, 2, 3, 4])('when its statement %i fails', async (failsAt) => {
    const asked = next();
    const failed = await fromWorker(asked, { 'x-fails-at': String(failsAt) });
    expect(messageOf(failed.seen)).toBe('Something went wrong here; it is not your question.');
    const { seen } = await fromWorker(asked);
    expect(seen).toEqual(await fromNode(asked));
  });
});

describe('without its dataset it says what to do', () => {
  const charon = { query: '{ character(name: "Charon") { name } }' };
  const filled = dumpStatements(inject('dataset'));
  const rows: [string, readonly string[] | null, RegExp][] = [
    ['no binding', null, /^This Worker has no database\. Bind a D1 database that holds the dataset as DATASET\.$/],
    ['an empty database', [], /holds no Wickgraph dataset: .* Fill an empty one with the SQL that "npm run seed/],
    ['a foreign database', ['create table posts (id integer)'], /holds no Wickgraph dataset/],
    [
      'a dataset of another version',
      [...filled, `update dataset set value = '1' where key = 'schemaVersion'`],
      /was written for other tables \(version 1; this program reads \d+\)\. Fill a new database/,
    ],
  ];

  test.each(rows)('%s', async (_, statements, message) => {
    const other = await workerOver(script, statements);
    try {
      for (let time = 0; time < 2; time += 1) {
        const { seen } = await fromWorker(charon, {}, other);
        expect(seen.status).toBe(503);
        expect(messageOf(seen)).toMatch(message);
      }
    } finally {
      await other.dispose();
    }
  });

  test('another path is told where GraphQL is', async () => {
    const response = await worker.dispatchFetch('http://wickgraph.example/films');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('This Worker answers GraphQL, at /graphql.');
  });
});
