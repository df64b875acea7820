import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Hop, type SearchSpace, shortestPaths } from '../../../schema/view/shortest-paths.ts';

/** A search space from its ways, `a-b`; each is a fact, and leads both ways. Places in capitals are hubs. */
function spaceOf(...ways: string[]): SearchSpace {
  const leading = new Map<string, Hop[]>();
  const add = (from: string, step: Hop) => leading.set(from, [...(leading.get(from) ?? []), step]);
  for (const fact of ways) {
    const [a = '', b = ''] = fact.split('-');
    add(a, { fact, to: b });
    add(b, { fact, to: a });
  }
  return { hopsFrom: (id) => leading.get(id) ?? [], isPassable: (id) => id === id.toLowerCase() };
}

/** The way that was found, as places: `a b c`. */
const places = (from: string, route: readonly Hop[]) => [from, ...route.map(({ to }) => to)].join(' ');

/** Whether there is a way, and all shortest ones, as places. */
function routes(from: string, to: string, { ways, maxHops = 6, limit = 10 }: Ways) {
  const found = shortestPaths(spaceOf(...ways), { from, to, maxHops, limit });
  return [found.status, ...found.paths.map((route) => places(from, route))];
}
interface Ways {
  ways: string[];
  maxHops?: number;
  limit?: number;
}

describe('a search', () => {
  const ways = ['a-b', 'b-c', 'c-d', 'd-e'];

  test('from a thing to itself takes no step, even where there is none', () => {
    expect(routes('a', 'a', { ways })).toEqual(['SAME']);
    expect(routes('nobody', 'nobody', { ways: [] })).toEqual(['SAME']);
  });

  test('finds neighbours, and what is further away, from either end', () => {
    expect(routes('a', 'b', { ways })).toEqual(['FOUND', 'a b']);
    expect(routes('a', 'e', { ways })).toEqual(['FOUND', 'a b c d e']);
    expect(routes('e', 'a', { ways })).toEqual(['FOUND', 'e d c b a']);
  });

  test('tells with each step the fact that makes it', () => {
    expect(shortestPaths(spaceOf(...ways), { from: 'a', to: 'c', maxHops: 6, limit: 10 })).toMatchObject({
      status: 'FOUND',
      paths: [
        [
          { fact: 'a-b', to: 'b' },
          { fact: 'b-c', to: 'c' },
        ],
      ],
    });
  });

  test('finds none where there is none, and where one end is not known', () => {
    expect(routes('a', 'z', { ways: [...ways, 'y-z'] })).toEqual(['NONE']);
    expect(routes('z', 'a', { ways: [...ways, 'y-z'] })).toEqual(['NONE']);
    expect(routes('a', 'nobody', { ways })).toEqual(['NONE']);
    expect(routes('nobody', 'a', { ways })).toEqual(['NONE']);
  });

  test('goes as far as it may, and no further', () => {
    expect(routes('a', 'e', { ways, maxHops: 4 })).toEqual(['FOUND', 'a b c d e']);
    expect(routes('a', 'e', { ways, maxHops: 3 })).toEqual(['BEYOND_MAX_HOPS']);
    expect(routes('a', 'b', { ways, maxHops: 1 })).toEqual(['FOUND', 'a b']);
    expect(routes('a', 'b', { ways, maxHops: 0 })).toEqual(['BEYOND_MAX_HOPS']);
  });

  test('goes from the end that has fewer ways', () => {
    const crowd = Array.from({ length: 100 }, (_, index) => `hall-guest${index}`);
    const space = spaceOf('a-b', 'b-c', 'c-hall', ...crowd);
    const { visited } = shortestPaths(space, { from: 'a', to: 'hall', maxHops: 6, limit: 10 });
    expect(visited).toBeLessThan(10);
  });
});

describe('of several shortest ways', () => {
  const ways = ['a-c', 'a-b', 'b-z', 'c-z', 'a-long', 'long-way', 'way-z'];

  test('all are told, in the order in which the steps come, and none that is longer', () => {
    expect(routes('a', 'z', { ways })).toEqual(['FOUND', 'a c z', 'a b z']);
    expect(routes('z', 'a', { ways })).toEqual(['FOUND', 'z b a', 'z c a']);
  });

  test('as many are told as were asked for, and the first ones', () => {
    const crossings = ['a-c', 'a-b', 'c-m', 'b-m', 'm-x', 'm-y', 'x-z', 'y-z'];
    expect(routes('a', 'z', { ways: crossings })).toEqual([
      'FOUND',
      'a c m x z',
      'a c m y z',
      'a b m x z',
      'a b m y z',
    ]);
    expect(routes('a', 'z', { ways: crossings, limit: 3 })).toEqual(['FOUND', 'a c m x z', 'a c m y z', 'a b m x z']);
    expect(routes('a', 'z', { ways: crossings, limit: 1 })).toEqual(['FOUND', 'a c m x z']);
  });

  test('two things that several facts tie make one way, by the first of them', () => {
    const found = shortestPaths(spaceOf('a-z-first', 'a-z-second'), { from: 'a', to: 'z', maxHops: 6, limit: 10 });
    expect(found.paths).toEqual([[{ fact: 'a-z-first', to: 'z' }]]);
  });
});

describe('a hub', () => {
  const ways = ['a-HUB', 'HUB-z', 'a-b', 'b-c', 'c-z'];

  test('is not passed through, though the way around it is longer', () => {
    expect(routes('a', 'z', { ways })).toEqual(['FOUND', 'a b c z']);
    expect(routes('a', 'z', { ways: ['a-HUB', 'HUB-z'] })).toEqual(['NONE']);
    expect(routes('a', 'z', { ways: ['a-b', 'b-HUB', 'HUB-c', 'c-z'] })).toEqual(['NONE']);
  });

  test('may be where a way starts or ends, or both', () => {
    expect(routes('a', 'HUB', { ways })).toEqual(['FOUND', 'a HUB']);
    expect(routes('HUB', 'c', { ways })).toEqual(['FOUND', 'HUB z c']);
    expect(routes('HUB', 'END', { ways: [...ways, 'END-b'] })).toEqual(['FOUND', 'HUB a b END']);
    expect(routes('HUB', 'END', { ways: ['HUB-END'] })).toEqual(['FOUND', 'HUB END']);
    expect(routes('HUB', 'END', { ways: ['HUB-OTHER', 'OTHER-END'] })).toEqual(['NONE']);
  });

  test('where a search starts is not passed through by another way', () => {
    expect(routes('HUB', 'z', { ways: ['HUB-a', 'a-b', 'HUB-c', 'c-d', 'b-e', 'e-z'] })).toEqual([
      'FOUND',
      'HUB a b e z',
    ]);
  });
});

test('on any terrain, a search finds what trying all ways finds', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'G', 'H'];
  const name = fc.constantFrom(...names);
  const some = fc.record({
    ways: fc.array(fc.tuple(name, name), { maxLength: 14 }),
    from: name,
    to: name,
    maxHops: fc.integer({ min: 0, max: 9 }),
    limit: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(some, ({ ways, from, to, maxHops, limit }) => {
      fc.pre(from !== to);
      const land = spaceOf(...ways.flatMap(([a, b], index) => (a === b ? [] : [`${a}-${b}-${index}`])));
      const all: Hop[][] = [];
      const walk = (id: string, route: Hop[]): void => {
        if (id === to) all.push(route);
        else if (id !== from && !land.isPassable(id)) return;
        const been = new Set([from, ...route.map((step) => step.to)]);
        const firsts = land
          .hopsFrom(id)
          .filter((step, index, steps) => steps.findIndex((s) => s.to === step.to) === index);
        for (const step of id === to ? [] : firsts) if (!been.has(step.to)) walk(step.to, [...route, step]);
      };
      walk(from, []);
      const least = Math.min(...all.map((route) => route.length));
      const found = shortestPaths(land, { from, to, maxHops, limit });
      const shortest = all.filter((route) => route.length === least);
      expect(found.paths).toEqual(least <= maxHops ? shortest.slice(0, limit) : []);
      if (least <= maxHops) expect(found.status).toBe('FOUND');
      else if (all.length > 0) expect(found.status).toBe('BEYOND_MAX_HOPS');
      else if (maxHops > names.length) expect(found.status).toBe('NONE');
      else expect(['NONE', 'BEYOND_MAX_HOPS']).toContain(found.status);
    }),
    { numRuns: 1_000 },
  );
});
