import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { errorCodes } from '../../../schema/error-codes.ts';
import { limitTable, type QueryLimitName } from '../../../src/execution/limits.ts';
import { openGraph } from '../../../src/open-graph.ts';
import { type Server, serve } from '../../../src/serve/server.ts';

// Wrong queries, in process and over HTTP: both go through one execution, so both get the same errors.

const graph = openGraph({ file: inject('dataset') });
let server: Server;
beforeAll(async () => {
  server = await serve(graph, { port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  graph.close();
});

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const names = (count: number) => Array.from({ length: count }, (_, index) => index.toString(36));
const nested = `{ film(name: "Ballerina") ${'{ cast { nodes { work '.repeat(5)} { id } ${'} } }'.repeat(5)} }`;
const heavy = `query($n: Int) { characters(first: $n) { nodes { castings { sentence citations { source { title } locator }
  work { title cast(first: $n) { nodes { sentence person { name } character { name } citations { locator } } } } } } } }`;
const pages = `query($n: Int) { people(first: $n) { nodes { works { cast(first: $n) { nodes { work {
  credits(first: $n) { nodes { work { cast(first: $n) { totalCount complete } } } } } } } } } } }`;
const filmByName = 'query($name: String!) { film(name: $name) { title } }';
const byNames = 'query($names: [String!]) { characters(where: { film: $names }) { totalCount } }';

interface Wrong {
  /** The limit that the query exceeds. */
  limit?: QueryLimitName;
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  code: keyof typeof errorCodes;
  message: RegExp;
}

const table: Record<string, Wrong> = {
  'an empty document': { query: '#', code: 'GRAPHQL_PARSE_FAILED', message: /Unexpected <EOF>/ },
  'a syntax error': { query: '{ film(', code: 'GRAPHQL_PARSE_FAILED', message: /Syntax Error/ },
  'too many tokens': {
    limit: 'TOKENS',
    query: `{ ${repeat(2_000, () => '__typename')} }`,
    code: 'GRAPHQL_PARSE_FAILED',
    message: /There may be 2000 tokens/,
  },
  'a field that is not there': {
    query: '{ charcter(name: "Charon") { name } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: /Did you mean "character"/,
  },
  'an argument that is not there': {
    query: '{ film(title: "Ballerina") { id } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: /Unknown argument "title"/,
  },
  'a fragment inside itself': {
    query: '{ ...A } fragment A on Query { ...A }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: /Cannot spread fragment "A" within itself/,
  },
  'a mutation': { query: 'mutation { kill }', code: 'GRAPHQL_VALIDATION_FAILED', message: /This API is read-only/ },
  'a subscription': {
    query: 'subscription { deaths }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: /This API is read-only/,
  },
  'two operations and no name': {
    query: 'query A { dataset { day } } query B { dataset { day } }',
    code: 'OPERATION_RESOLUTION_FAILURE',
    message: /the operations A, B; operationName names none/,
  },
  'a name that no operation has': {
    query: 'query A { dataset { day } }',
    operationName: 'C',
    code: 'OPERATION_RESOLUTION_FAILURE',
    message: /"C" is none of them/,
  },
  'only a fragment': {
    query: 'fragment A on Film { title }',
    code: 'OPERATION_RESOLUTION_FAILURE',
    message: /no operation, only fragments/,
  },
  'a missing variable': { query: filmByName, code: 'BAD_USER_INPUT', message: /"\$name" of required type/ },
  'a variable of another type': {
    query: filmByName,
    variables: { name: 1 },
    code: 'BAD_USER_INPUT',
    message: /"\$name" got invalid value 1/,
  },
  'a date that is not one': {
    query: 'query($date: Date!) { asOf(date: $date) { dataset { day } } }',
    variables: { date: 'yesterday' },
    code: 'BAD_USER_INPUT',
    message: /is not a date/,
  },
  'too many levels': { limit: 'DEPTH', query: nested, code: 'TOO_DEEP', message: /12 levels .* 17/ },
  'too many aliases': {
    limit: 'ALIASES',
    query: `{ dataset { ${repeat(51, (index) => `a${index}: day`)} } }`,
    code: 'TOO_MANY_ALIASES',
    message: /50 aliases/,
  },
  'too many root fields': {
    limit: 'ROOT_FIELDS',
    query: `{ ${repeat(21, () => 'dataset { day }')} }`,
    code: 'TOO_MANY_ROOT_FIELDS',
    message: /20 fields at the root/,
  },
  'too many fields': {
    limit: 'FIELDS',
    query: `{ dataset { ${repeat(500, () => 'day')} } }`,
    code: 'TOO_MANY_FIELDS',
    message: /500 fields/,
  },
  'too many questions': {
    limit: 'QUESTIONS',
    query: `{ ${repeat(6, (index) => `q${index}: ask(question: "?") { reading }`)} }`,
    code: 'TOO_MANY_FIELDS',
    message: /There may be 5 questions in plain words .* 6/,
  },
  'too many questions, in fragments': {
    query: `{ ...A then: asOf(date: "2024-01-01") { ...A } } fragment A on Query { ${repeat(3, (index) => `q${index}: ask(question: "?") { reading }`)} }`,
    code: 'TOO_MANY_FIELDS',
    message: /5 questions in plain words .* 6/,
  },
  'too many directives': {
    limit: 'DIRECTIVES',
    query: `{ dataset { day ${repeat(10, () => '@include(if: true)')} } }`,
    code: 'TOO_MANY_DIRECTIVES',
    message: /9 directives/,
  },
  'a list too long, in the document': {
    limit: 'LIST_ITEMS',
    query: `{ characters(where: { film: ${JSON.stringify(names(101))} }) { totalCount } }`,
    code: 'BAD_USER_INPUT',
    message: /There may be 100 items in a list that a query gives; here are 101/,
  },
  'a list too long, in a variable': {
    query: byNames,
    variables: { names: names(13_000) },
    code: 'BAD_USER_INPUT',
    message: /There may be 100 items .* 13000/,
  },
  'too many values in all variables': {
    limit: 'VARIABLE_VALUES',
    query: byNames,
    variables: Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`names${index}`, names(100)])),
    code: 'BAD_USER_INPUT',
    message: /There may be 1000 values in the variables/,
  },
  'too high a cost': {
    limit: 'COST',
    query: pages,
    variables: { n: 100 },
    code: 'QUERY_TOO_COMPLEX',
    message: /10000000 values/,
  },
  'too many conditions in all filters': {
    limit: 'CONDITIONS',
    query: `query ($where: CharacterFilter) { ${Array.from({ length: 6 }, (_, index) => `c${index}: characters(where: $where) { totalCount }`).join(' ')} }`,
    variables: { where: { or: Array.from({ length: 60 }, () => ({ species: 'DOG' })) } },
    code: 'QUERY_TOO_COMPLEX',
    message: /There may be 300 conditions .* here are 360/,
  },
  'too many values': {
    limit: 'VALUES',
    query: heavy,
    variables: { n: 100 },
    code: 'TOO_MANY_VALUES',
    message: /20000 values/,
  },
  'a page too large': {
    query: '{ films(first: 101) { totalCount } }',
    code: 'BAD_USER_INPUT',
    message: /from 0 to 100/,
  },
  'what is no id': { query: '{ node(id: "Charon") { id } }', code: 'INVALID_ID', message: /is not an id/ },
  'an id of another kind': {
    query: '{ character(name: "Film:john-wick") { id } }',
    code: 'INVALID_ID',
    message: /is the id of a film/,
  },
  'what is no cursor': {
    query: '{ films(after: "x") { totalCount } }',
    code: 'INVALID_CURSOR',
    message: /not a cursor/,
  },
  'a cursor of another list': {
    query: '{ films(after: "name~Film:john-wick") { totalCount } }',
    code: 'INVALID_CURSOR',
    message: /of the order "name"/,
  },
  'an ambiguous name': {
    query: '{ character(name: "The Elder") { id } }',
    code: 'AMBIGUOUS_NAME',
    message: /is the name of \d things/,
  },
  'a wrong name': {
    query: '{ characters(where: { film: "Balerina" }) { totalCount } }',
    code: 'BAD_USER_INPUT',
    message: /did you mean "Ballerina"/,
  },
  'asOf inside asOf': {
    query: '{ asOf(date: "2024-01-01") { asOf(date: "2023-01-01") { dataset { day } } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: /Cannot query field "asOf" on type "View"/,
  },
  'an id of another day in a filter': {
    query: '{ characters(where: { film: "Film:ballerina@2023-04-30" }) { totalCount } }',
    code: 'INVALID_ID',
    message: /is an id of 2023-04-30, and this is read as of 20\d\d-\d\d-\d\d\. Leave out the day, or ask inside asOf/,
  },
  'an id of a day to come': {
    query: '{ node(id: "Film:ballerina@2099-01-01") { id } }',
    code: 'INVALID_ID',
    message: /names a day that the graph does not have; its last day is/,
  },
  'asOf with two days': {
    query: '{ asOf(date: "2024-01-01", film: "John Wick") { dataset { day } } }',
    code: 'BAD_USER_INPUT',
    message: /exactly one of date, film and series/,
  },
  'a search for nothing': {
    query: '{ search(text: "") { matched } }',
    code: 'BAD_USER_INPUT',
    message: /nothing to search for/,
  },
};

const errorsOf = ({ errors }: ExecutionResult) => JSON.parse(JSON.stringify(errors ?? []));

async function overHttp({ query, variables, operationName }: Wrong, accept: string) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return { status: response.status, errors: errorsOf(await response.json()) };
}

describe('a wrong query gets the same errors in process and over HTTP', () => {
  test.each(Object.entries(table))('%s', async (_, wrong) => {
    const { query, variables, operationName, code, message } = wrong;
    const result = await graph.query(query, variables, operationName);
    const errors = errorsOf(result);
    expect(errors[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });

    expect(await overHttp(wrong, 'application/json')).toEqual({ status: 200, errors });
    const status = result.data === undefined ? errorCodes[code].status : 200;
    expect(await overHttp(wrong, 'application/graphql-response+json')).toEqual({ status, errors });
  });

  test('every result names the dataset that it comes from', async () => {
    const contentHash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect((await graph.query('{')).extensions).toEqual({ contentHash });
    expect((await graph.query('{ dataset { day } }')).extensions).toMatchObject({ contentHash, cost: { values: 2 } });
  });
});

test('every limit of a query has a wrong query above', () => {
  const limits = Object.entries(limitTable).flatMap(([name, limit]) => ('code' in limit ? [name] : []));
  // Time and rate have tests of their own: limits.test.ts and rate-limit.test.ts.
  const tested = ['DEADLINE_MS', 'RATE_PER_MINUTE', ...Object.values(table).map(({ limit }) => limit)];
  expect(limits.filter((name) => !tested.includes(name))).toEqual([]);
});

test('a fault in a resolver is masked and reported once, in process and over HTTP', async () => {
  const faults: unknown[] = [];
  const faulty = openGraph({ file: inject('dataset'), onFault: (error) => faults.push(error) });
  const field = faulty.schema.getQueryType()?.getFields().dataset;
  if (!field) throw new Error('There is a dataset.');
  const { resolve } = field;
  const fault = new TypeError('the secret inside');
  field.resolve = () => {
    throw fault;
  };
  try {
    const query = '{ dataset { day } }';
    const result = await faulty.query(query);
    const url = `http://wick.example/graphql?query=${encodeURIComponent(query)}`;
    const body = await (await faulty.fetch(new Request(url))).json();
    expect(errorsOf(result)).toEqual(body.errors);
    expect(body.errors).toMatchObject([
      { message: 'Something went wrong here; it is not your question.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(faults).toEqual([fault, fault]);
  } finally {
    if (resolve) field.resolve = resolve;
    faulty.close();
  }
});

test('a closed graph says so in process and over HTTP', async () => {
  const closed = openGraph({ file: inject('dataset') });
  closed.close();
  expect((await closed.query('{ dataset { day } }')).errors?.[0]?.extensions.code).toBe('CLOSED');
  const response = await closed.fetch(new Request('http://wick.example/graphql?query={dataset{day}}'));
  expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([503, 'CLOSED']);
});
