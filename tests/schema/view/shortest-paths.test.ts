import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Hop, type Link, type SearchSpace, shortestPaths } from '../../../schema/view/shortest-paths.ts';

/** A search space from its edges, `a-b`; each is a fact that leads both edges. Nodes in capitals are hubs. */
function spaceOf(...edges: string[]): SearchSpace & { hopsOf: (id: string) => readonly Link[] } {
  const leading = new Map<string, Link[]>();
  const add = (from: string, hop: Link) => leading.set(from, [...(leading.get(from) ?? []), hop]);
  for (const [factOrder, fact] of edges.entries()) {
    const [a = '', b = ''] = fact.split('-');
    add(a, { fact, to: b, factOrder, fromOrder: 1, toOrder: 2 });
    add(b, { fact, to: a, factOrder, fromOrder: 2, toOrder: 1 });
  }
  const hopsOf = (id: string) => leading.get(id) ?? [];
  return {
    hopsOf,
    hopsFrom: async (ids) => ({ links: new Map(ids.map((id) => [id, hopsOf(id)])), postponed: [] }),
    isPassable: (id) => id === id.toLowerCase(),
  };
}

/** A path as its nodes: `a b c`. */
const nodesOf = (from: string, path: readonly Hop[]) => [from, ...path.map(({ to }) => to)].join(' ');

/** The status of a search, and the shortest paths as their nodes. */
async function pathsBetween(from: string, to: string, { edges, maxHops = 6, limit = 10 }: Search) {
  const found = await shortestPaths(spaceOf(...edges), { from, to, maxHops, limit });
  return [found.status, ...found.paths.map((path) => nodesOf(from, path))];
}
interface Search {
  edges: string[];
  maxHops?: number;
  limit?: number;
}

describe('a search', () => {
  const edges = ['a-b', 'b-c', 'c-d', 'd-e'];

  test('from a node to itself takes no hop, even when there is none', async () => {
    expect(await pathsBetween('a', 'a', { edges })).toEqual(['SAME']);
    expect(await pathsBetween('nobody', 'nobody', { edges: [] })).toEqual(['SAME']);
  });

  test('finds neighbours and nodes further away, from either end', async () => {
    expect(await pathsBetween('a', 'b', { edges })).toEqual(['FOUND', 'a b']);
    expect(await pathsBetween('a', 'e', { edges })).toEqual(['FOUND', 'a b c d e']);
    expect(await pathsBetween('e', 'a', { edges })).toEqual(['FOUND', 'e d c b a']);
  });

  test('returns the fact that makes each hop', async () => {
    expect(await shortestPaths(spaceOf(...edges), { from: 'a', to: 'c', maxHops: 6, limit: 10 })).toMatchObject({
      status: 'FOUND',
      paths: [
        [
          { fact: 'a-b', to: 'b' },
          { fact: 'b-c', to: 'c' },
        ],
      ],
    });
  });

  test('finds no path when there is none, or when one end is unknown', async () => {
    expect(await pathsBetween('a', 'z', { edges: [...edges, 'y-z'] })).toEqual(['NONE']);
    expect(await pathsBetween('z', 'a', { edges: [...edges, 'y-z'] })).toEqual(['NONE']);
    expect(await pathsBetween('a', 'nobody', { edges })).toEqual(['NONE']);
    expect(await pathsBetween('nobody', 'a', { edges })).toEqual(['NONE']);
  });

  test('goes as far as maxHops, and no further', async () => {
    expect(await pathsBetween('a', 'e', { edges, maxHops: 4 })).toEqual(['FOUND', 'a b c d e']);
    expect(await pathsBetween('a', 'e', { edges, maxHops: 3 })).toEqual(['BEYOND_MAX_HOPS']);
    expect(await pathsBetween('a', 'b', { edges, maxHops: 1 })).toEqual(['FOUND', 'a b']);
    expect(await pathsBetween('a', 'b', { edges, maxHops: 0 })).toEqual(['BEYOND_MAX_HOPS']);
  });

  test('goes on from the smaller frontier', async () => {
    const crowd = Array.from({ length: 100 }, (_, index) => `hall-guest${index}`);
    const space = spaceOf('a-b', 'b-c', 'c-hall', ...crowd);
    const { visited } = await shortestPaths(space, { from: 'a', to: 'hall', maxHops: 6, limit: 10 });
    expect(visited).toBeLessThan(10);
  });
});

describe('a node with very many facts', () => {
  const crowd = Array.from({ length: 20 }, (_, index) => `mass-guest${index}`);
  const edges = [...crowd, 'mass-x', 'x-y', 'y-z', 'mass-w', 'w-y', 'guest3-q', 'q-z', 'z-o', 'o-p'];

  /** What a search finds when the space postpones such nodes, and which nodes it had to expand all the same. */
  async function found(from: string, to: string, large: string[]) {
    const space = spaceOf(...edges);
    const expanded: string[] = [];
    const hopsFrom = (ids: readonly string[], expandsAll: boolean) => {
      const postponed = ids.filter((id) => !expandsAll && large.includes(id));
      if (expandsAll) expanded.push(...ids);
      return space
        .hopsFrom(
          ids.filter((id) => !postponed.includes(id)),
          true,
        )
        .then(({ links }) => ({ links, postponed }));
    };
    const query = { from, to, maxHops: 6, limit: 10 };
    const { status, paths } = await shortestPaths({ ...space, hopsFrom }, query);
    expect({ status, paths }).toEqual(
      await shortestPaths(space, query).then((plain) => ({ status: plain.status, paths: plain.paths })),
    );
    return { status, expanded, lengths: [...new Set(paths.map(({ length }) => length))] };
  }

  test('is not expanded while the other end is small, and the paths are the same', async () => {
    expect(await found('mass', 'z', ['mass'])).toEqual({ status: 'FOUND', expanded: [], lengths: [3] });
    expect(await found('z', 'mass', ['mass'])).toEqual({ status: 'FOUND', expanded: [], lengths: [3] });
    expect(await found('guest1', 'z', ['mass'])).toEqual({ status: 'FOUND', expanded: [], lengths: [4] });
  });

  test('is expanded when both frontiers have one', async () => {
    expect(await found('mass', 'y', ['mass', 'y'])).toEqual({ status: 'FOUND', expanded: ['mass'], lengths: [2] });
  });
});

describe('of several shortest paths', () => {
  const edges = ['a-c', 'a-b', 'b-z', 'c-z', 'a-long', 'long-way', 'way-z'];

  test('all are returned, in the order of the hops, and none that is longer', async () => {
    expect(await pathsBetween('a', 'z', { edges })).toEqual(['FOUND', 'a c z', 'a b z']);
    expect(await pathsBetween('z', 'a', { edges })).toEqual(['FOUND', 'z b a', 'z c a']);
  });

  test('the first ones are returned, up to the limit', async () => {
    const crossings = ['a-c', 'a-b', 'c-m', 'b-m', 'm-x', 'm-y', 'x-z', 'y-z'];
    expect(await pathsBetween('a', 'z', { edges: crossings })).toEqual([
      'FOUND',
      'a c m x z',
      'a c m y z',
      'a b m x z',
      'a b m y z',
    ]);
    expect(await pathsBetween('a', 'z', { edges: crossings, limit: 3 })).toEqual([
      'FOUND',
      'a c m x z',
      'a c m y z',
      'a b m x z',
    ]);
    expect(await pathsBetween('a', 'z', { edges: crossings, limit: 1 })).toEqual(['FOUND', 'a c m x z']);
  });

  test('two nodes that several facts connect make one path, by the first fact', async () => {
    const found = await shortestPaths(spaceOf('a-z-first', 'a-z-second'), {
      from: 'a',
      to: 'z',
      maxHops: 6,
      limit: 10,
    });
    expect(found.paths).toEqual([[{ fact: 'a-z-first', to: 'z' }]]);
  });
});

describe('a hub', () => {
  const edges = ['a-HUB', 'HUB-z', 'a-b', 'b-c', 'c-z'];

  test('is not passed through, even when the path around it is longer', async () => {
    expect(await pathsBetween('a', 'z', { edges })).toEqual(['FOUND', 'a b c z']);
    expect(await pathsBetween('a', 'z', { edges: ['a-HUB', 'HUB-z'] })).toEqual(['NONE']);
    expect(await pathsBetween('a', 'z', { edges: ['a-b', 'b-HUB', 'HUB-c', 'c-z'] })).toEqual(['NONE']);
  });

  test('may be where a path starts or ends, or both', async () => {
    expect(await pathsBetween('a', 'HUB', { edges })).toEqual(['FOUND', 'a HUB']);
    expect(await pathsBetween('HUB', 'c', { edges })).toEqual(['FOUND', 'HUB z c']);
    expect(await pathsBetween('HUB', 'END', { edges: [...edges, 'END-b'] })).toEqual(['FOUND', 'HUB a b END']);
    expect(await pathsBetween('HUB', 'END', { edges: ['HUB-END'] })).toEqual(['FOUND', 'HUB END']);
    expect(await pathsBetween('HUB', 'END', { edges: ['HUB-OTHER', 'OTHER-END'] })).toEqual(['NONE']);
  });

  test('where a path starts is not passed through again', async () => {
    expect(await pathsBetween('HUB', 'z', { edges: ['HUB-a', 'a-b', 'HUB-c', 'c-d', 'b-e', 'e-z'] })).toEqual([
      'FOUND',
      'HUB a b e z',
    ]);
  });
});

test('in any search space, the search finds what trying all paths finds', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'G', 'H'];
  const name = fc.constantFrom(...names);
  const some = fc.record({
    edges: fc.array(fc.tuple(name, name), { maxLength: 14 }),
    from: name,
    to: name,
    maxHops: fc.integer({ min: 0, max: 9 }),
    limit: fc.integer({ min: 1, max: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(some, async ({ edges, from, to, maxHops, limit }) => {
      fc.pre(from !== to);
      const land = spaceOf(...edges.flatMap(([a, b], index) => (a === b ? [] : [`${a}-${b}-${index}`])));
      const all: Hop[][] = [];
      const walk = (id: string, route: Hop[]): void => {
        if (id === to) all.push(route);
        else if (id !== from && !land.isPassable(id)) return;
        const been = new Set([from, ...route.map((hop) => hop.to)]);
        const firsts = land.hopsOf(id).filter((hop, index, hops) => hops.findIndex((s) => s.to === hop.to) === index);
        for (const { fact, to: end } of id === to ? [] : firsts)
          if (!been.has(end)) walk(end, [...route, { fact, to: end }]);
      };
      walk(from, []);
      const least = Math.min(...all.map((route) => route.length));
      const found = await shortestPaths(land, { from, to, maxHops, limit });
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
