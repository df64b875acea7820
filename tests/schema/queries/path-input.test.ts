import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { type DatedSlug, Slugs } from '../../../schema/tables/slugs.ts';
import { ask, refused } from '../../harness/graph.ts';

const from = (name: string, args = '') => `{ path(from: "${name}", to: "Ana de Armas"${args}) { status length } }`;

test.each([
  ['maxHops', 0, 20],
  ['maxHops', -1, 20],
  ['maxHops', 1_000, 20],
  ['limit', 0, 100],
  ['limit', 101, 100],
])('%s: %i is refused, as it must be from 1 to %i', async (name, value, most) => {
  expect(await refused(from('Charon', `, ${name}: ${value}`))).toEqual([
    { code: 'BAD_USER_INPUT', message: `${name} must be from 1 to ${most}; ${value} is not.` },
  ]);
});

test('null counts as not given', async () => {
  expect(await ask(from('Charon', ', maxHops: null, limit: null, via: null'))).toEqual({
    path: { status: 'FOUND', length: 2 },
  });
  expect(await ask(from('Charon', ', via: []'))).toEqual({ path: { status: 'FOUND', length: 2 } });
});

describe('an end', () => {
  test('may be given as an id, a former id, a slug, a name, an alias or a former name', async () => {
    for (const name of ['Character:eve-macarro', 'Character:rooney', 'eve-macarro', 'Eve Macarro', 'eve', 'ROONEY']) {
      expect(await ask(from(name))).toEqual({ path: { status: 'FOUND', length: 1 } });
    }
  });

  test('with an unknown name is refused, and the message names the day', async () => {
    for (const name of ['Character:nobody', 'Source:nobody', 'zzyzx', '']) {
      expect(await refused(from(name))).toMatchObject([
        {
          code: 'BAD_USER_INPUT',
          message: expect.stringMatching(`^Nothing is called "${name}", as far as is known on \\d{4}-\\d\\d-\\d\\d`),
        },
      ]);
    }
  });

  test('with a misspelt name is refused, and the message suggests the right one', async () => {
    expect(await refused(from('Charron'))).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringMatching('"Charron".*did you mean "Charon"\\?$') },
    ]);
  });

  test('that is a fact is refused', async () => {
    expect(await refused(from('Casting:lance-reddick--charon--john-wick'))).toEqual([
      {
        code: 'INVALID_ID',
        message: '"Casting:lance-reddick--charon--john-wick" is a fact. A path leads between entities or sources.',
      },
    ]);
  });

  test('that looks like an id of an unknown kind is refused', async () => {
    expect(await refused(from('Dog:daisy'))).toMatchObject([
      { code: 'INVALID_ID', message: expect.stringMatching('^"Dog:daisy" has no kind we know') },
    ]);
  });

  test('with an ambiguous name is refused, and the message lists the candidates', async () => {
    expect(await refused(from('John Wick'))).toMatchObject([
      {
        code: 'AMBIGUOUS_NAME',
        message: expect.stringMatching(
          /^"John Wick" is the name of 3 things: .*Film:john-wick.*Franchise:john-wick.*Character:john-wick.*Ask by id\.$/,
        ),
      },
    ]);
  });

  test('may be the exact name of one entity that is nearly the name of another', async () => {
    expect(await ask(from('ballerina'))).toEqual({ path: { status: 'FOUND', length: 1 } });
    expect(await ask(from('Ballerina'))).toEqual({ path: { status: 'FOUND', length: 1 } });
  });
});

describe('on any day, between any two entities', () => {
  const database = new Database(inject('dataset'), { readonly: true });
  afterAll(() => void database.close());
  const column = (sql: string, ...values: string[]) =>
    database
      .prepare(sql)
      .pluck()
      .all(...values) as string[];
  const days = column('select day from change_days where day >= ? order by day', '2014-10-24');
  const slugs = new Slugs(
    database.prepare('select entity_id as entityId, slug, since from slugs').all() as DatedSlug[],
  );
  const countries = column('select entity_id from locations where kind = ?', 'COUNTRY');

  /** The neighbours of each entity on a day, straight from the tables. */
  function neighboursOn(day: string): Map<string, Set<string>> {
    const pairs = database
      .prepare(
        `select a.entity_id as a, b.entity_id as b from participants a join participants b using (fact_id)
         join facts f on f.id = fact_id
         where a.entity_id <> b.entity_id and a.since <= $day and b.since <= $day and (f.until is null or f.until > $day)`,
      )
      .all({ day }) as { a: string; b: string }[];
    const neighbours = new Map<string, Set<string>>();
    for (const { a, b } of pairs) neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    return neighbours;
  }

  /** The distance by a plain breadth-first search that passes through no country and no franchise. */
  function distance(neighbours: Map<string, Set<string>>, start: string, goal: string): number | null {
    const hub = (id: string) => id.startsWith('Franchise:') || countries.includes(id);
    const been = new Set([start]);
    for (let border = [start], hops = 0; border.length > 0; hops += 1) {
      if (border.includes(goal)) return hops;
      const open = border.filter((id) => id === start || !hub(id));
      border = [...new Set(open.flatMap((id) => [...(neighbours.get(id) ?? [])]))].filter((id) => !been.has(id));
      for (const id of border) been.add(id);
    }
    return null;
  }

  test('a path is as long as the shortest one there is', async () => {
    const any = fc.record({
      day: fc.constantFrom(...days),
      a: fc.nat(),
      b: fc.nat(),
      maxHops: fc.integer({ min: 1, max: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(any, async ({ day, a, b, maxHops }) => {
        const known = column('select id from entities where since <= ? order by id', day);
        const [start = '', goal = ''] = [known[a % known.length], known[b % known.length]];
        const query = `query ($day: Date!, $from: String!, $to: String!, $maxHops: Int) {
          asOf(date: $day) { path(from: $from, to: $to, maxHops: $maxHops, limit: 1) { status length } }
        }`;
        // On an earlier day an entity may have another slug.
        const [from, to] = [start, goal].map((key) => slugs.idOn(key, day));
        const { path } = (await ask(query, { day, from, to, maxHops })).asOf;
        const hops = distance(neighboursOn(day), start, goal);
        if (hops === null) expect(path).toMatchObject({ length: null, status: expect.stringMatching('NONE|BEYOND') });
        else if (hops > maxHops) expect(path).toEqual({ status: 'BEYOND_MAX_HOPS', length: null });
        else expect(path).toEqual({ status: hops === 0 ? 'SAME' : 'FOUND', length: hops });
      }),
      { numRuns: 60 },
    );
  });
});
