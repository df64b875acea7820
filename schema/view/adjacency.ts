import { asc, count, eq, getTableName, gt, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { citations, factKinds, facts, participants, sources } from '../tables/index.ts';
import type { Step } from './routes.ts';
import type { Store } from './store.ts';

const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** A day as a number that sorts like it: 2025-06-06 is 20250606; never is larger than all. */
const numbered = (day: string | null): number => (day === null ? 99_999_999 : Number(day.replaceAll('-', '')));

interface FactRow {
  at: number;
  position: number;
  id: string;
  since: string;
  until: string | null;
}

/** A fact, by its position, and one of the things it is about, with its role and the day from which that is known. */
interface Row {
  at: number;
  fact: number;
  thing: string;
  role: string;
  since: string;
}

const chunk = 50_000;

/** Numbers in lists, each list by a number of its own, all one after the other in flat memory. */
class Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;

  /** Sorts items into the lists that their keys name; within a list they keep their order. */
  constructor(lists: number, items: Int32Array, key: (item: number) => number) {
    this.starts = new Int32Array(lists + 1);
    this.items = new Int32Array(items.length);
    for (const item of items) this.starts[key(item) + 1] = (this.starts[key(item) + 1] ?? 0) + 1;
    for (let list = 0; list < lists; list += 1) {
      this.starts[list + 1] = (this.starts[list + 1] ?? 0) + (this.starts[list] ?? 0);
    }
    const next = this.starts.slice();
    for (const item of items) {
      const at = next[key(item)] ?? 0;
      this.items[at] = item;
      next[key(item)] = at + 1;
    }
  }

  of(list: number): Int32Array {
    return this.items.subarray(this.starts[list], this.starts[list + 1]);
  }
}

/**
 * Which facts touch which things, for all days at once, by kind and then in the order of the seed: read once, a stretch
 * at a time, into flat memory. A view asks with its day. A thing is an entity, or a source that a fact cites.
 */
export class Adjacency {
  readonly #things = new Map<string, number>();
  readonly #thingIds: string[] = [];
  readonly #roles: string[] = [];
  /** By a fact's position in the seed: its id, and the day on which it ended. */
  readonly #factIds: string[];
  readonly #until: Int32Array;
  /** For each row, an entry: its fact, its thing, the role of that, and the day from which it is known. */
  readonly #fact: Int32Array;
  readonly #thing: Int32Array;
  readonly #role: Uint8Array;
  readonly #since: Int32Array;
  readonly #ofThing: Lists;
  readonly #ofFact: Lists;

  constructor(store: Store) {
    const factCount = countOf(store, facts);
    const entries = countOf(store, participants) + countOf(store, citations);
    this.#factIds = new Array<string>(factCount);
    this.#until = new Int32Array(factCount);
    const kinds = new Uint8Array(factCount);
    const factSince = new Int32Array(factCount);
    // There are few days, and millions of rows.
    const days = new Map<string | null, number>();
    const numberOf = (day: string | null) => {
      const known = days.get(day) ?? numbered(day);
      days.set(day, known);
      return known;
    };
    for (const { position, id, since, until } of inStretches(store, factRows)) {
      this.#factIds[position] = id;
      factSince[position] = numberOf(since);
      this.#until[position] = numberOf(until);
      kinds[position] = (factKinds as readonly string[]).indexOf(kindOf(id));
    }
    this.#fact = new Int32Array(entries);
    this.#thing = new Int32Array(entries);
    this.#role = new Uint8Array(entries);
    this.#since = new Int32Array(entries);
    let at = 0;
    const add = (fact: number, thing: string, role: string, since: number) => {
      this.#fact[at] = fact;
      this.#thing[at] = this.#numberOf(thing);
      this.#role[at] = this.#roleOf(role);
      this.#since[at] = since;
      at += 1;
    };
    for (const { fact, thing, role, since } of inStretches(store, entityRows)) add(fact, thing, role, numberOf(since));
    const sourceSince = new Map(sourceDays(store).map(({ id, since }) => [id, numberOf(since)]));
    for (const { fact, thing } of inStretches(store, sourceRows)) {
      add(fact, thing, 'source', Math.max(factSince[fact] ?? 0, sourceSince.get(thing) ?? 0));
    }
    const factAt = (entry: number) => this.#fact[entry] ?? 0;
    const inSeed = Int32Array.from({ length: entries }, (_, entry) => entry);
    const byKind = new Lists(factKinds.length, inSeed, (entry) => kinds[factAt(entry)] ?? 0).items;
    this.#ofThing = new Lists(this.#thingIds.length, byKind, (entry) => this.#thing[entry] ?? 0);
    this.#ofFact = new Lists(factCount, inSeed, factAt);
  }

  #numberOf(thing: string): number {
    let number = this.#things.get(thing);
    if (number === undefined) {
      number = this.#thingIds.push(thing) - 1;
      this.#things.set(thing, number);
    }
    return number;
  }

  #roleOf(role: string): number {
    const number = this.#roles.indexOf(role);
    return number < 0 ? this.#roles.push(role) - 1 : number;
  }

  /** Whether what an entry says was known and in force on a day. */
  #holds(entry: number, on: number): boolean {
    return (this.#since[entry] ?? 0) <= on && (this.#until[this.#fact[entry] ?? 0] ?? 0) > on;
  }

  #entriesOf(thing: string): Int32Array {
    const number = this.#things.get(thing);
    return number === undefined ? new Int32Array() : this.#ofThing.of(number);
  }

  /** The facts about a thing on a day, and in what role it stands in each. */
  factsAbout(id: string, day: string): { fact: string; role: string }[] {
    const on = numbered(day);
    const found: { fact: string; role: string }[] = [];
    for (const entry of this.#entriesOf(id)) {
      if (!this.#holds(entry, on)) continue;
      found.push({
        fact: this.#factIds[this.#fact[entry] ?? 0] ?? '',
        role: this.#roles[this.#role[entry] ?? 0] ?? '',
      });
    }
    return found;
  }

  /** What leads away from a thing on a day: each fact in force, and every other thing that it is about. */
  steps(id: string, day: string): Step[] {
    const on = numbered(day);
    const self = this.#things.get(id);
    const steps: Step[] = [];
    for (const entry of this.#entriesOf(id)) {
      if (!this.#holds(entry, on)) continue;
      const number = this.#fact[entry] ?? 0;
      const fact = this.#factIds[number] ?? '';
      for (const beside of this.#ofFact.of(number)) {
        const thing = this.#thing[beside] ?? 0;
        if (thing !== self && this.#holds(beside, on)) steps.push({ fact, to: this.#thingIds[thing] ?? '' });
      }
    }
    return steps;
  }
}

const rowid = (table: SQLiteTable): SQL<number> => sql<number>`${table}.rowid`;

const countOf = (store: Store, table: SQLiteTable): number =>
  store.all<{ total: number }>(
    `count of ${getTableName(table)}`,
    () => store.database.select({ total: count() }).from(table),
    {},
  )[0]?.total ?? 0;

/** All rows that a statement gives, read a stretch at a time. */
function* inStretches<R extends { at: number }>(store: Store, read: (store: Store, after: number) => R[]) {
  for (let after = 0; ; ) {
    const stretch = read(store, after);
    yield* stretch;
    if (stretch.length < chunk) return;
    after = stretch.at(-1)?.at ?? 0;
  }
}

const factRows = (store: Store, after: number): FactRow[] =>
  store.all<FactRow>(
    'facts of the adjacency',
    () =>
      store.database
        .select({
          at: rowid(facts),
          position: facts.position,
          id: facts.id,
          since: facts.since,
          until: facts.until,
        })
        .from(facts)
        .where(gt(rowid(facts), sql.placeholder('after')))
        .orderBy(asc(rowid(facts)))
        .limit(chunk),
    { after },
  );

const entityRows = (store: Store, after: number): Row[] =>
  store.all<Row>(
    'adjacency of entities',
    () =>
      store.database
        .select({
          at: rowid(participants),
          fact: facts.position,
          thing: participants.entityId,
          role: participants.role,
          since: participants.since,
        })
        .from(participants)
        .innerJoin(facts, eq(facts.id, participants.factId))
        .where(gt(rowid(participants), sql.placeholder('after')))
        .orderBy(asc(rowid(participants)))
        .limit(chunk),
    { after },
  );

const sourceDays = (store: Store) =>
  store.all<{ id: string; since: string }>(
    'days of the sources',
    () => store.database.select({ id: sources.id, since: sources.since }).from(sources),
    {},
  );

const sourceRows = (store: Store, after: number): Pick<Row, 'at' | 'fact' | 'thing'>[] =>
  store.all<Row>(
    'adjacency of sources',
    () =>
      store.database
        .select({
          at: rowid(citations),
          fact: facts.position,
          thing: citations.sourceId,
        })
        .from(citations)
        .innerJoin(facts, eq(facts.id, citations.factId))
        .where(gt(rowid(citations), sql.placeholder('after')))
        .orderBy(asc(rowid(citations)))
        .limit(chunk),
    { after },
  );
