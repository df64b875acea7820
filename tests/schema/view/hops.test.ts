import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Views } from '../../../schema/index.ts';
import { type Hub, type PathEnds, searchSpaceFor } from '../../../schema/queries/path-search-space.ts';
import { type PathQuery, type PathsFound, shortestPaths } from '../../../schema/view/shortest-paths.ts';
import { Store } from '../../../schema/view/store.ts';
import { kindOf, View } from '../../../schema/view/view.ts';
import { type OpenDataset, openDataset } from '../../../src/engines/dataset.ts';
import { Adjacency, referencePaths } from './reference-paths.ts';

let dataset: OpenDataset;
let views: Views;
let adjacency: Adjacency;
let nodes: string[];
let countries: Set<string>;

beforeAll(() => {
  dataset = openDataset(inject('dataset'));
  views = new Views(dataset.store);
  const file = drizzle(new Database(inject('dataset'), { readonly: true }));
  adjacency = new Adjacency(file);
  const idsOf = (sql: string) => file.all<{ id: string }>(sql).map(({ id }) => id);
  nodes = idsOf('select id from entities union all select id from sources order by id');
  countries = new Set(idsOf(`select entity_id as id from locations where kind = 'COUNTRY'`));
});
afterAll(() => dataset.close());

/** What the reference finds, which has every hop in memory. */
function expected(adjacency: Adjacency, view: View, { via, ...query }: PathEnds & PathQuery): PathsFound {
  const { from, to } = query;
  const space = {
    isPassable: (id: string) => {
      const kind = kindOf(id);
      if (kind === 'Franchise') return via.includes('FRANCHISE');
      if (kind === 'Source') return via.includes('SOURCE');
      return via.includes('COUNTRY') || !countries.has(id);
    },
    hopsFrom: (id: string) =>
      adjacency
        .hopsFrom(id, view.day)
        .filter(({ to: end }) => via.includes('SOURCE') || kindOf(end) !== 'Source' || end === from || end === to),
  };
  return referencePaths(space, query);
}

/** Numbers from 0 to below 1, always the same ones (a linear congruential generator). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const largest = 'Film:ballerina';
const hubs: Hub[] = ['FRANCHISE', 'COUNTRY', 'SOURCE'];

/** Random searches: their ends, days and hubs. */
function* searches(count: number) {
  const next = random(11);
  const any = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  for (let index = 0; index < count; index += 1) {
    const view = next() < 0.5 ? views.latest : views.asOf(any(dataset.store.dataset.changeDays) ?? '');
    const ends = { from: any(nodes) ?? '', to: any(nodes) ?? '', via: hubs.filter(() => next() < 0.3) };
    yield { view, ends, maxHops: 1 + Math.floor(next() * 8), limit: any([1, 10, 100]) ?? 10 };
  }
}

describe('500 random searches find what the reference finds', () => {
  test.each([
    ['with nothing cached', (view: View) => new View(view.store, view)],
    ['with what earlier searches have cached', (view: View) => view],
  ])('%s', async (_, viewFor) => {
    const statuses = new Set<string>();
    for (const { view, ends, maxHops, limit } of searches(500)) {
      const space = searchSpaceFor(viewFor(view), ends);
      const found = await shortestPaths(space, { ...ends, maxHops, limit });
      const { status, paths, visited } = expected(adjacency, view, { ...ends, maxHops, limit });
      expect({ ...ends, day: view.day, ...found }).toEqual({ ...ends, day: view.day, status, paths, visited });
      statuses.add(status);
    }
    expect([...statuses].toSorted()).toEqual(['BEYOND_MAX_HOPS', 'FOUND', 'NONE', 'SAME']);
  });
});

test('the facts about each entity are those of the reference, in the same order', async () => {
  for (const view of [views.latest, views.asOf('2023-04-30'), views.asOf('2014-10-24')]) {
    for (const id of nodes.filter((node) => kindOf(node) !== 'Source')) {
      const about = await view.factsAbout(id);
      expect(about.map(({ factId, role }) => ({ factId, role }))).toEqual(adjacency.factsAbout(id, view.day));
    }
  }
});

test('a search takes at most one statement for each frontier, and none for what is cached', async () => {
  for (const { view, ends, maxHops, limit } of searches(100)) {
    const fresh = new View(view.store, view);
    const statements = async () => {
      const space = searchSpaceFor(fresh, ends);
      let frontiers = 0;
      const hopsFrom: typeof space.hopsFrom = (ids, expandsAll) => {
        frontiers += 1;
        return space.hopsFrom(ids, expandsAll);
      };
      const before = dataset.store.statements;
      await shortestPaths({ ...space, hopsFrom }, { ...ends, maxHops, limit });
      return { frontiers, statements: dataset.store.statements - before };
    };
    const { frontiers, statements: first } = await statements();
    expect(first).toBeLessThanOrEqual(frontiers);
    expect(frontiers).toBeLessThanOrEqual(maxHops);
    const withSources = ends.via.includes('SOURCE') || [ends.from, ends.to].some((id) => kindOf(id) === 'Source');
    if (!withSources) expect((await statements()).statements).toBe(0);
  }
});

describe('a limit on rows', () => {
  const ends: PathEnds = { from: 'Character:daisy', to: 'Character:the-chancellor', via: [] };
  const query = { ...ends, maxHops: 6, limit: 10 };

  test('ends the search in an error that names it, cached or not', async () => {
    const view = new View(dataset.store, views.latest);
    for (let time = 0; time < 2; time += 1) {
      await expect(shortestPaths(searchSpaceFor(view, ends, { maxRows: 20 }), query)).rejects.toMatchObject({
        message:
          'A path search may read 20 rows; this one needs more. Give a smaller maxHops, fewer hubs in via, or other ends.',
        extensions: { code: 'TOO_MANY_VALUES' },
      });
    }
    expect((await shortestPaths(searchSpaceFor(view, ends), query)).status).toBe('FOUND');
  });

  test('is never read past, and nothing incomplete is cached', async () => {
    const view = new View(dataset.store, views.latest);
    const all = await view.hops.from({ ids: [largest], sources: [], expandsAll: false, maxRows: 1_000_000 });
    const other = new View(dataset.store, views.latest);
    const some = await other.hops.from({ ids: [largest], sources: [], expandsAll: false, maxRows: 7 });
    expect([some.isComplete, some.links.get(largest)?.length]).toEqual([false, 7]);
    const again = await other.hops.from({ ids: [largest], sources: [], expandsAll: false, maxRows: 1_000_000 });
    expect(again).toEqual(all);
    expect(all.links.get(largest)?.length).toBeGreaterThan(100);
  });
});

describe('nodes with more than 5,000 facts', () => {
  const large = ['Character:charon', 'Person:ana-de-armas'];
  const database = new Database(readFileSync(inject('dataset')));
  afterAll(() => database.close());

  test('are postponed, and their paths are those of the reference', async () => {
    const insertFact = database.prepare(
      `insert into facts (id, kind, since, file, line, position) values (?, 'Note', '2014-10-24', 'notes', 1, ?)`,
    );
    const insertParticipant = database.prepare(`insert into participants values (?, ?, ?, '2014-10-24')`);
    const others = nodes.filter((id) => kindOf(id) === 'Event' || kindOf(id) === 'Character');
    const [last] = database.prepare<[], { position: number }>('select max(position) as position from facts').all();
    for (let index = 0; index < 10_400; index += 1) {
      const id = `Note:more-${index}`;
      insertFact.run(id, (last?.position ?? 0) + 1 + index);
      insertParticipant.run(id, large[index % 2], 'subject');
      // Half of the new facts are about one entity only.
      if (index % 4 < 2) insertParticipant.run(id, others[Math.floor(index / 4) % 40], 'other');
    }
    const store = new Store(drizzle(database), dataset.store.dataset);
    const { latest } = new Views(store);
    const expansion = await latest.hops.from({
      ids: [...large, largest],
      sources: [],
      expandsAll: false,
      maxRows: 1_000,
    });
    expect(expansion.postponed).toEqual(large);
    expect([...expansion.links.keys()]).toEqual([largest]);
    const crowded = new Adjacency(drizzle(database));
    for (const from of large) {
      for (const to of [...others.slice(0, 5), ...others.slice(-20), ...large]) {
        for (const ends of [
          { from, to, via: [] },
          { from: to, to: from, via: hubs },
        ]) {
          const query = { ...ends, maxHops: 6, limit: 20 };
          const { status, paths } = await shortestPaths(searchSpaceFor(latest, ends), query);
          const reference = expected(crowded, latest, query);
          expect({ ...ends, status, paths }).toEqual({ ...ends, status: reference.status, paths: reference.paths });
        }
      }
    }
  });
});
