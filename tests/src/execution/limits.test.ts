import { getIntrospectionQuery } from 'graphql';
import { describe, expect, inject, test } from 'vitest';
import { LimitError, limitsFrom, limitTable } from '../../../src/execution/limits.ts';
import { operations } from '../../../src/execution/operations.ts';
import { openGraph } from '../../../src/open-graph.ts';
import { ask, graph, refused } from '../../harness/graph.ts';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const nested = (depth: number) =>
  `{ film(name: "Ballerina") ${'{ cast { nodes { work '.repeat(depth)} { id } ${'} } }'.repeat(depth)} }`;

describe('before any work, a document is refused that', () => {
  test.each([
    [
      'has more than 2,000 tokens',
      `{ ${times(2000, () => '__typename')} }`,
      'GRAPHQL_PARSE_FAILED',
      /There may be 2000 tokens/,
    ],
    [
      'is nested more than 12 levels deep',
      nested(5),
      'TOO_DEEP',
      /There may be 12 levels of fields within fields; here are 17/,
    ],
    [
      'has more than 50 aliases',
      `{ dataset { ${times(51, (at) => `a${at}: day`)} } }`,
      'TOO_MANY_ALIASES',
      /50 aliases .* 51/,
    ],
    [
      'has more than 20 fields at its root',
      `{ ${times(21, () => 'dataset { day }')} }`,
      'TOO_MANY_ROOT_FIELDS',
      /20 fields at the root; here are 21/,
    ],
    ['has more than 500 fields', `{ dataset { ${times(500, () => 'day')} } }`, 'TOO_MANY_FIELDS', /500 fields, .* 501/],
    [
      'has more than 9 directives',
      `{ dataset { ${times(10, () => 'day @include(if: true)')} } }`,
      'TOO_MANY_DIRECTIVES',
      /9 directives .* 10/,
    ],
    [
      'asks for the whole schema twice',
      '{ a: __schema { description } b: __schema { description } }',
      'TOO_MANY_ROOT_FIELDS',
      /__schema/,
    ],
    [
      'is small, but large once its fragments are written out',
      `{ ...F0 } ${times(12, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F12 on Query { dataset { day } }`,
      'TOO_MANY_ROOT_FIELDS',
      /./,
    ],
    [
      'nests fragments with aliases and lists',
      `{ films { nodes { ...F0 } } } ${times(8, (at) => `fragment F${at} on Film { a: characters { films { ...F${at + 1} } } b: characters { films { ...F${at + 1} } } }`)} fragment F8 on Film { id }`,
      'TOO_DEEP',
      /./,
    ],
  ])('%s', async (_, document, code, message) => {
    const started = performance.now();
    const errors = await refused(document);
    expect(performance.now() - started).toBeLessThan(100);
    expect(errors).toEqual([{ code, message: expect.stringMatching(message) }]);
  });

  test('goes round in circles', async () => {
    expect(await refused('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toMatchObject([
      { code: 'GRAPHQL_VALIDATION_FAILED' },
    ]);
  });

  describe('has filters with more than 300 conditions, however they are given:', () => {
    /** Within one another, conditions count again at each level: 1 for castings, 2 for work, 3 for each year. */
    const years = Array.from({ length: 10 }, () => ({ year: 2014 }));
    const where = { not: { castings: { work: { or: years } } } };
    const literal = `{ not: { castings: { work: { or: [${times(10, () => '{ year: 2014 }')}] } } } }`;
    const lists = (count: number, filter: string) =>
      `{ ${times(count, (at) => `p${at}: people(where: ${filter}) { totalCount }`)} }`;

    test.each([
      ['in the document', lists(10, literal), {}],
      ['as a variable', `query ($where: PersonFilter) ${lists(10, '$where')}`, { where }],
      [
        'partly as a variable',
        `query ($years: [WorkFilter!]) ${lists(10, '{ castings: { work: { or: $years } } }')}`,
        { years },
      ],
      ['as the default of a variable', `query ($where: PersonFilter = ${literal}) ${lists(10, '$where')}`, {}],
      [
        'in a fragment',
        `query ($where: PersonFilter) { a: asOf(date: "2020") { ...A } b: asOf(date: "2021") { ...A } }
         fragment A on View ${lists(5, '$where')}`,
        { where },
      ],
    ])('%s', async (_, document, variables) => {
      expect(await refused(document, variables)).toEqual([
        {
          code: 'QUERY_TOO_COMPLEX',
          message: expect.stringMatching(/^There may be 300 conditions .*; here are 330\. /),
        },
      ]);
    });

    test('fewer are accepted, and a filter without conditions counts as one', async () => {
      expect(await refused(`query ($where: PersonFilter) ${lists(9, '$where')}`, { where })).toEqual([]);
      const nothing = { and: Array.from({ length: 100 }, () => ({})) };
      const query = (count: number) => `query ($where: PersonFilter) ${lists(count, '$where')}`;
      expect(await refused(query(3), { where: nothing })).toEqual([]);
      expect(await refused(query(4), { where: nothing })).toMatchObject([{ code: 'QUERY_TOO_COMPLEX' }]);
    });

    test('twenty lists with the largest filter are refused before any statement runs', async () => {
      const largest = {
        castings: { work: { or: Array.from({ length: 57 }, () => ({ releaseDate: { from: '2040' } })) } },
      };
      const query = `query ($where: PersonFilter) ${lists(20, '$where')}`;
      const before = graph.statements();
      expect(await refused(query, { where: largest })).toMatchObject([{ code: 'QUERY_TOO_COMPLEX' }]);
      expect(graph.statements()).toBe(before);
    });
  });

  test('has more errors than anyone reads: five are told', async () => {
    expect(await refused(`{ ${times(9, (at) => `nothing${at}`)} }`)).toHaveLength(5);
  });
});

describe('while it is answered, a question is stopped that', () => {
  const heavy = `query($n: Int) { characters(first: $n) { nodes { castings { sentence citations { source { title } locator }
    work { title cast(first: $n) { nodes { sentence person { name } character { name } citations { locator } } } } } } } }`;

  test('is handed more than 20,000 values, counted exactly; extensions.cost says how many there were', async () => {
    const { data, errors } = await graph.query(heavy, { n: 100 });
    expect(data).toBeUndefined();
    expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
      ['TOO_MANY_VALUES', 'There may be 20000 values handed out in an answer; here are 20001. Ask for less at a time.'],
    ]);
    const small = await graph.query('{ character(name: "Charon") { name films { title } } }');
    // character, name, films, and the title of each of five
    expect(small.extensions).toMatchObject({ cost: { values: 8 } });
  });

  test('is the same document with other variables: nothing is remembered by the document alone', async () => {
    expect((await graph.query(heavy, { n: 1 })).errors).toBeUndefined();
    expect((await graph.query(heavy, { n: 100 })).errors).toHaveLength(1);
    const pages = `query($n: Int) { people(first: $n) { nodes { works { cast(first: $n) { nodes { work {
      credits(first: $n) { nodes { work { cast(first: $n) { totalCount complete } } } } } } } } } } }`;
    expect((await graph.query(pages, { n: 1 })).errors).toBeUndefined();
    expect(await refused(pages, { n: 100 })).toMatchObject([{ code: 'QUERY_TOO_COMPLEX' }]);
  });

  test('takes longer than its deadline: 503 and a valid body', async () => {
    const hurried = openGraph({ file: inject('dataset'), limits: { DEADLINE_MS: 1, VALUES: 0 } });
    const request = new Request('http://wickgraph.example/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: heavy, variables: { n: 60 } }),
    });
    const response = await hurried.fetch(request);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });
    hurried.close();
  });

  test('nobody waits for any more', async () => {
    const statements: string[] = [];
    const other = openGraph({
      file: inject('dataset'),
      limits: { VALUES: 0 },
      onStatement: (sql) => statements.push(sql),
    });
    const leaving = new AbortController();
    const body = JSON.stringify({ query: heavy, variables: { n: 100 } });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: leaving.signal };
    const answer = other.fetch(new Request('http://wickgraph.example/graphql', init)).catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
    leaving.abort();
    await answer;
    const soFar = statements.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(statements.length - soFar).toBeLessThan(5);
    other.close();
  });

  test('others have their turn meanwhile', async () => {
    const other = openGraph({ file: inject('dataset'), limits: { VALUES: 0 }, cacheBytes: 0 });
    await other.query(heavy, { n: 1 });
    let [turns, longest, last, isDone] = [0, 0, performance.now(), false];
    const turn = () => {
      const now = performance.now();
      [turns, longest, last] = [turns + 1, Math.max(longest, now - last), now];
      if (!isDone) setImmediate(turn);
    };
    setImmediate(turn);
    await other.query(heavy, { n: 100 });
    isDone = true;
    console.log(
      `While 20,000 values are handed out, others have ${turns} turns, the longest wait ${Math.round(longest)} ms.`,
    );
    expect(turns).toBeGreaterThanOrEqual(2);
    other.close();
  });
});

describe('what everyone asks passes', () => {
  test.each(operations().map(({ name, text }) => [name, text]))('%s', async (_, text) => {
    await ask(text);
  });

  test.each([
    {},
    {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    },
  ])('the full introspection query %j', async (options) => {
    expect((await ask(getIntrospectionQuery(options))).__schema.types.length).toBeGreaterThan(100);
  });
});

describe('the table of limits', () => {
  test('can be set from the environment; 0 lifts one', async () => {
    expect(limitsFrom({ WICKGRAPH_DEPTH: '20', WICKGRAPH_VALUES: '0' })).toMatchObject({
      DEPTH: 20,
      VALUES: 0,
      FIELDS: 500,
    });
    const lifted = openGraph({ file: inject('dataset'), limits: { ALIASES: 0 } });
    expect((await lifted.query(`{ dataset { ${times(51, (at) => `a${at}: day`)} } }`)).errors).toBeUndefined();
    lifted.close();
  });

  test.each(['-1', 'many', '1.5', '99999999999999999'])('refuses %s, and says what it must be', (given) => {
    expect(() => limitsFrom({ WICKGRAPH_DEPTH: given })).toThrow(LimitError);
  });

  test('says of each what it limits', () => {
    for (const { what } of Object.values(limitTable)) expect(what).toMatch(/^[a-z]/);
  });
});
