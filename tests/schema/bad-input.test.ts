import { describe, expect, test } from 'vitest';
import { ask, refused } from '../harness/graph.ts';

/** The one code and message that a question gets. */
const refusal = async (question: string) => {
  const errors = await refused(question);
  expect(errors).toHaveLength(1);
  return errors[0];
};

describe('names', () => {
  test('a name that fits nothing is null', async () => {
    const none =
      '{ character(name: "Sherlock") { id } film(name: "1 or 1=1") { id } person(name: "") { id } source(name: "x") { id } }';
    expect(await ask(none)).toEqual({ character: null, film: null, person: null, source: null });
  });

  test('a name that fits two is refused, and both are named', async () => {
    expect(await refusal('{ character(name: "the elder") { id } }')).toEqual({
      code: 'AMBIGUOUS_NAME',
      message:
        '"the elder" is the name of 2 things: The Elder (third film) (Character:the-elder), The Elder (fourth film) (Character:elder-chapter-4). Ask by id.',
    });
  });

  test('a name of more than 200 characters is refused', async () => {
    expect(await refusal(`{ film(name: "${'x'.repeat(201)}") { id } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'A name may have 200 characters; this one has 201.',
    });
  });

  test('in a filter, a name that fits nothing is refused with the nearest one', async () => {
    expect(await refusal('{ characters(where: { film: "Balerina" }) { totalCount } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'No film is called "Balerina"; did you mean "Ballerina"?',
    });
  });
});

describe('ids', () => {
  test('an id of the wrong kind is refused', async () => {
    expect(await refusal('{ character(name: "Film:john-wick") { id } }')).toEqual({
      code: 'INVALID_ID',
      message:
        '"Film:john-wick" is the id of a film. Here a name, a slug, or an id that begins with Character: is wanted.',
    });
  });

  test.each(['charon', '1 or 1=1', 'Character:', ':charon', '\u0000', '9'.repeat(26)])(
    '%j is not an id',
    async (id) => {
      expect(await refusal(`{ node(id: ${JSON.stringify(id)}) { id } }`)).toEqual({
        code: 'INVALID_ID',
        message: expect.stringMatching(/is not an id\. Write Kind:slug, such as "Film:john-wick"/),
      });
    },
  );

  test('an id of no kind is refused', async () => {
    expect(await refusal('{ node(id: "Planet:earth") { id } }')).toMatchObject({
      code: 'INVALID_ID',
      message: expect.stringMatching(/^"Planet:earth" has no kind we know/),
    });
  });

  test('an id that fits nothing is null, and more than 100 ids are refused', async () => {
    const none =
      '{ a: node(id: "Character:nobody") { id } b: node(id: "Casting:x") { id } c: node(id: "Source:x") { id } }';
    expect(await ask(none)).toEqual({ a: null, b: null, c: null });
    const ids = JSON.stringify(Array.from({ length: 101 }, () => 'Character:charon'));
    expect((await refusal(`{ nodes(ids: ${ids}) { id } }`))?.code).toBe('BAD_USER_INPUT');
  });
});

describe('pages', () => {
  test.each([-1, 101, 2_147_483_647])('first: %i is refused', async (first) => {
    expect(await refusal(`{ films(first: ${first}) { totalCount } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: `first must be from 0 to 100; ${first} is not.`,
    });
  });

  test('a malformed cursor, one of another order and one of another list are refused', async () => {
    expect(await refusal('{ films(after: "nonsense") { totalCount } }')).toEqual({
      code: 'INVALID_CURSOR',
      message: '"nonsense" is not a cursor. Take one from pageInfo or edges.',
    });
    const { films } = await ask('{ films(orderBy: NAME, first: 1) { pageInfo { endCursor } } }');
    expect(await refusal(`{ films(after: "${films.pageInfo.endCursor}") { totalCount } }`)).toMatchObject({
      code: 'INVALID_CURSOR',
      message: expect.stringMatching(/^This cursor is of the order "films by name", but this list has the order/),
    });
    const { characters } = await ask('{ characters(first: 1) { pageInfo { endCursor } } }');
    const elsewhere = `{ characters(where: { film: "Ballerina" }, after: "${characters.pageInfo.endCursor}") { totalCount } }`;
    expect((await refusal(elsewhere))?.code).toBe('INVALID_CURSOR');
  });
});

describe('asOf', () => {
  test.each(['2023-02-30', '2023-13', 'yesterday', '20230101', ''])('%j is not a date', async (date) => {
    expect(await refusal(`{ asOf(date: ${JSON.stringify(date)}) { dataset { day } } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: `"${date}" is not a date. Write a day (2025-06-06), a month (2025-06) or a year (2025).`,
    });
  });

  test('a date in a variable is checked as well', async () => {
    const errors = await refused('query ($date: Date!) { asOf(date: $date) { dataset { day } } }', {
      date: '2023-02-30',
    });
    expect(errors).toEqual([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('"2023-02-30" is not a date. Write a day') },
    ]);
  });

  test('asOf inside asOf is refused', async () => {
    expect(await refusal('{ asOf(date: "2023") { asOf(date: "2022") { dataset { day } } } }')).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: expect.stringMatching(/^Cannot query field "asOf" on type "View"\./),
    });
  });

  test('exactly one of date, film and series is wanted', async () => {
    expect(await refusal('{ asOf { dataset { day } } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'asOf wants exactly one of date, film and series; none is given.',
    });
    expect((await refusal('{ asOf(date: "2023", film: "Ballerina") { dataset { day } } }'))?.message).toMatch(
      /; date and film is given\.$/,
    );
  });

  test('a film that is not out, and one that is none, are refused', async () => {
    expect((await refusal('{ asOf(film: "Caine") { dataset { day } } }'))?.message).toBe(
      'Caine is not out, so nothing is known as of it yet. Ask for a date.',
    );
    expect((await refusal('{ asOf(series: "Ballerina") { dataset { day } } }'))?.message).toBe(
      'No series is called "Ballerina", as far as is known on 2026-03-31.',
    );
  });
});

describe('search', () => {
  test.each(['', '   ', '!?"*'])('%j is nothing to search for', async (text) => {
    expect(await refusal(`{ search(text: ${JSON.stringify(text)}) { matched } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'There is nothing to search for. Write a name, or a part of one.',
    });
  });

  test('10,000 characters are refused', async () => {
    expect(await refusal(`{ search(text: "${'x'.repeat(10_000)}") { matched } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'A search may have 200 characters; this one has 10000.',
    });
  });

  test.each([
    'charon OR winston',
    'NEAR(charon winston)',
    '"charon" *',
    'fenced: charon',
    '-charon',
    'charon^',
    "'); drop table facts --",
  ])('operators are text: %s', async (text) => {
    expect((await ask('query ($text: String!) { search(text: $text) { matched } }', { text })).search).toBeInstanceOf(
      Array,
    );
  });

  test.each([0, 51, -1])('first: %i is refused', async (first) => {
    expect((await refusal(`{ search(text: "charon", first: ${first}) { matched } }`))?.code).toBe('BAD_USER_INPUT');
  });
});
