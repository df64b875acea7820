import { describe, expect, test } from 'vitest';
import { ask, recorded, refused } from '../../harness/graph.ts';

describe('odd filters', () => {
  test('contradictory conditions give an empty list, not an error', async () => {
    expect(
      await ask('{ characters(where: { species: DOG, not: { species: DOG } }) { totalCount nodes { id } } }'),
    ).toEqual({
      characters: { totalCount: 0, nodes: [] },
    });
  });

  test('all of nothing is everything, and one of nothing is nothing', async () => {
    const { all, none, every } = await ask(`{
      all: characters(where: { and: [] }) { totalCount }
      none: characters(where: { or: [] }) { totalCount }
      every: characters { totalCount }
    }`);
    expect([all, none]).toEqual([every, { totalCount: 0 }]);
  });

  test('what no fact says is not: a film without a date was not released in 2023', async () => {
    const { films } = await ask(
      '{ films(where: { not: { year: 2023 }, status: [IN_DEVELOPMENT, ANNOUNCED] }) { nodes { name } } }',
    );
    expect(films.nodes).toContainEqual({ name: 'John Wick: Chapter 5' });
  });
});

describe('a name in a filter', () => {
  test('that nothing has is an error with the way to it, and the most similar name', async () => {
    const where = '{ and: [{ film: "John Wick" }, { castings: { work: { name: ["John Wick", "Balerina"] } } }] }';
    const { errors = [] } = await import('../../harness/graph.ts').then(({ graph }) =>
      graph.query(`{ characters(where: ${where}) { totalCount } }`),
    );
    expect(errors.map(({ message, extensions }) => ({ message, ...extensions }))).toEqual([
      {
        message: 'No work is called "Balerina"; did you mean "Ballerina"?',
        code: 'BAD_USER_INPUT',
        argument: 'where.and[1].castings.work.name',
      },
    ]);
  });

  test('that two have is an error', async () => {
    expect(
      await refused('{ people(where: { castings: { character: { name: "The Elder" } } }) { totalCount } }'),
    ).toMatchObject([{ code: 'AMBIGUOUS_NAME' }]);
  });

  test.each([
    '{ name: "Film:john-wick" }',
    '{ castings: { person: { name: "Film:john-wick" } } }',
    '{ film: "Person:keanu-reeves" }',
  ])('that is the id of another kind is an error: %s', async (where) => {
    expect(await refused(`{ characters(where: ${where}) { totalCount } }`)).toMatchObject([{ code: 'INVALID_ID' }]);
  });
});

describe('a filter beyond its limits is refused before it runs', () => {
  const nested = (depth: number, open: string, inner: string) => `${open.repeat(depth)}${inner}${' }'.repeat(depth)}`;

  test('five relations within relations', async () => {
    const where = (depth: number) => nested(depth, '{ killed: ', '{ }');
    expect(await refused(`{ characters(where: ${where(4)}) { totalCount } }`)).toEqual([]);
    expect(await refused(`{ characters(where: ${where(5)}) { totalCount } }`)).toEqual([
      {
        code: 'QUERY_TOO_COMPLEX',
        message: expect.stringMatching(
          /^A filter may have 4 relations within relations; where\.killed\.to\.killed\..* goes beyond that\.$/,
        ),
      },
    ]);
  });

  test('nine of and, or, not within one another; 200 of them too', async () => {
    for (const depth of [9, 200]) {
      const query = 'query ($where: CharacterFilter) { characters(where: $where) { totalCount } }';
      let where: object = { species: ['DOG'] };
      for (let level = 0; level < depth; level += 1) where = { not: where };
      expect(await refused(query, { where })).toMatchObject([{ code: 'QUERY_TOO_COMPLEX' }]);
    }
  });

  test('sixty-one conditions', async () => {
    const where = (count: number) => ({ or: Array.from({ length: count }, () => ({ species: ['DOG'] })) });
    const query = 'query ($where: CharacterFilter) { characters(where: $where) { totalCount } }';
    expect(await refused(query, { where: where(60) })).toEqual([]);
    expect(await refused(query, { where: where(61) })).toMatchObject([
      { code: 'QUERY_TOO_COMPLEX', message: 'A filter may have 60 conditions; where.or[60] goes beyond that.' },
    ]);
  });
});

test('a filter that is refused while its names are looked up throws nothing later', async () => {
  const thrown: unknown[] = [];
  const listen = (reason: unknown) => thrown.push(reason);
  process.on('unhandledRejection', listen);
  const query = 'query ($where: CharacterFilter) { characters(where: $where) { totalCount } }';
  for (const count of [55, 56, 57, 58, 59]) {
    const relation = { relationships: { from: { name: ['Nobody at all'] }, to: {}, kind: ['KILLS'] } };
    const where = { and: [...Array.from({ length: count }, () => ({ species: ['DOG'] })), relation] };
    expect(await refused(query, { where })).toHaveLength(1);
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', listen);
  expect(thrown).toEqual([]);
});

test('names, a page and a total are three statements, however deep the filter', async () => {
  const { statements } = await recorded(`{ characters(where: { and: [
    { castings: { work: { name: "John Wick: Chapter 2" } } },
    { or: [{ killedBy: { ownedBy: { name: "Sofia" } } }, { memberships: { organization: { name: "The Camorra" } } }] }
  ] }) { totalCount nodes { id } } }`);
  expect(statements).toHaveLength(3);
});

test('two filters of one shape share their statements', async () => {
  const query = (name: string) => `{ characters(where: { film: "${name}" }) { nodes { id } } }`;
  const { statements } = await recorded(
    `{ a: ${query('John Wick').slice(2, -2)} b: ${query('Ballerina').slice(2, -2)} }`,
  );
  const [, first, second] = statements.map((sql) => sql.replaceAll(/'\[.*?\]'(\/\*.*?\*\/)?/g, '?'));
  expect(first).toBe(second);
});

test('pages of a filtered list go on where the last one ended, in both directions and both ways', async () => {
  for (const order of [
    'orderBy: FILMS, direction: DESC',
    'orderBy: FIRST_APPEARANCE',
    'orderBy: NAME, direction: DESC',
    '',
  ]) {
    const list = (args: string) => `characters(where: { work: "John Wick: Chapter 2" } ${order} ${args})`;
    const { all } = await ask(`{ all: ${list('first: 100')} { totalCount nodes { id } } }`);
    const ids = all.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(all.totalCount);
    const forward: string[] = [];
    let after: string | null = null;
    do {
      const { page } = await ask(
        `{ page: ${list(`first: 4 ${after ? `after: "${after}"` : ''}`)} { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      forward.push(...page.nodes.map(({ id }: { id: string }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(forward).toEqual(ids);
    const backward: string[] = [];
    let before: string | null = null;
    do {
      const { page } = await ask(
        `{ page: ${list(`last: 4 ${before ? `before: "${before}"` : ''}`)} { nodes { id } pageInfo { hasPreviousPage startCursor } } }`,
      );
      backward.unshift(...page.nodes.map(({ id }: { id: string }) => id));
      before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
    } while (before !== null);
    expect(backward).toEqual(ids);
  }
});

test('two filters that differ in kinds alone get their own answers', async () => {
  const situated = (kind: string) =>
    `locations(where: { situationsAsLocation: { entity: { kind: ${kind} } } }) { nodes { name } }`;
  const { events, organizations } = await ask(`{
    events: ${situated('EVENT')}
    organizations: ${situated('ORGANIZATION')}
  }`);
  expect(events.nodes).toContainEqual({ name: 'Sacré-Cœur' });
  expect(organizations.nodes).not.toContainEqual({ name: 'Sacré-Cœur' });
  expect(organizations.nodes).toContainEqual({ name: 'Osaka' });
});

test('two filters of one shape have their own answers, whether they give names or ids', async () => {
  const wheres = [
    '{ film: "Film:john-wick", actor: "Keanu Reeves" }',
    '{ film: "John Wick", actor: "Person:keanu-reeves" }',
  ];
  for (const [first, second] of [wheres, wheres.toReversed()]) {
    const { data } = await recorded(
      `{ a: characters(where: ${first}) { nodes { name } } b: characters(where: ${second}) { nodes { name } } }`,
    );
    expect(data).toEqual({ a: { nodes: [{ name: 'John Wick' }] }, b: { nodes: [{ name: 'John Wick' }] } });
  }
});
