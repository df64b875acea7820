// The adjacency of the graph: which facts connect which nodes. A node is an entity, or a source that a fact cites.

import { asc, count, eq, getTableName, gt, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { citations, factKinds, facts, participants, sources } from '../tables/index.ts';
import type { Hop } from './shortest-paths.ts';
import { Groups, Numbering } from './sorting.ts';
import type { Store } from './store.ts';

/** A day as a number that sorts like it: 2025-06-06 is 20250606. No day at all is later than every day. */
const numberOf = (day: string | null): number => (day === null ? 99_999_999 : Number(day.replaceAll('-', '')));

/** The same with a cache, as millions of rows have few days. */
function cachedNumberOf(): typeof numberOf {
  const cache = new Map<string | null, number>();
  return (day) => {
    const number = cache.get(day) ?? numberOf(day);
    cache.set(day, number);
    return number;
  };
}

/** Rows are read in batches, so that a large dataset is never held twice. */
const batchSize = 50_000;

/**
 * The adjacency for all days at once, read whole into flat memory, as a large universe has millions of entries. An entry
 * is a fact and one of its nodes. A node's entries are sorted by the kind of fact, then in the order of the seed.
 */
export class Adjacency {
  readonly #nodes = new Numbering();
  readonly #roles = new Numbering();
  /** By a fact's position in the seed: its id, and the day on which another fact superseded it. */
  readonly #factIds: string[];
  readonly #until: Int32Array;
  /** By entry: its fact, its node, the node's role in the fact, and the day from which that is known. */
  readonly #fact: Int32Array;
  readonly #node: Int32Array;
  readonly #role: Uint8Array;
  readonly #since: Int32Array;
  readonly #entriesOfNode: Groups;
  readonly #entriesOfFact: Groups;

  constructor(store: Store) {
    const factCount = countOf(store, facts);
    const size = countOf(store, participants) + countOf(store, citations);
    const kinds = new Uint8Array(factCount);
    const factSince = new Int32Array(factCount);
    this.#factIds = new Array<string>(factCount);
    this.#until = new Int32Array(factCount);
    const numberOf = cachedNumberOf();
    for (const { fact, id, kind, since, until } of factRows(store)) {
      this.#factIds[fact] = id;
      this.#until[fact] = numberOf(until);
      factSince[fact] = numberOf(since);
      kinds[fact] = factKinds.indexOf(kind);
    }
    this.#fact = new Int32Array(size);
    this.#node = new Int32Array(size);
    this.#role = new Uint8Array(size);
    this.#since = new Int32Array(size);
    let entries = 0;
    const add = (entry: { fact: number; node: string; role: string; since: number }) => {
      this.#fact[entries] = entry.fact;
      this.#node[entries] = this.#nodes.of(entry.node);
      this.#role[entries] = this.#roles.of(entry.role);
      this.#since[entries] = entry.since;
      entries += 1;
    };
    for (const row of participantRows(store)) add({ ...row, since: numberOf(row.since) });
    const sourceSince = new Map(sourceDays(store).map(({ id, since }) => [id, numberOf(since)]));
    for (const { fact, node } of citationRows(store)) {
      add({ fact, node, role: 'source', since: Math.max(factSince[fact] ?? 0, sourceSince.get(node) ?? 0) });
    }
    const factOf = (entry: number) => this.#fact[entry] ?? 0;
    const inSeedOrder = Int32Array.from({ length: size }, (_, entry) => entry);
    const byKind = new Groups(factKinds.length, inSeedOrder, (entry) => kinds[factOf(entry)] ?? 0).items;
    this.#entriesOfNode = new Groups(this.#nodes.texts.length, byKind, (entry) => this.#node[entry] ?? 0);
    this.#entriesOfFact = new Groups(factCount, inSeedOrder, factOf);
  }

  /** Whether an entry was known on a day, and its fact not yet superseded. */
  #isCurrent(entry: number, day: number): boolean {
    return (this.#since[entry] ?? 0) <= day && (this.#until[this.#fact[entry] ?? 0] ?? 0) > day;
  }

  #entriesOf(id: string): Int32Array {
    const node = this.#nodes.find(id);
    return node === undefined ? new Int32Array() : this.#entriesOfNode.of(node);
  }

  /** The current facts about a node on a day, and the node's role in each. */
  factsAbout(id: string, day: string): { fact: string; role: string }[] {
    const on = numberOf(day);
    const found: { fact: string; role: string }[] = [];
    for (const entry of this.#entriesOf(id)) {
      if (!this.#isCurrent(entry, on)) continue;
      found.push({
        fact: this.#factIds[this.#fact[entry] ?? 0] ?? '',
        role: this.#roles.texts[this.#role[entry] ?? 0] ?? '',
      });
    }
    return found;
  }

  /** The hops that lead away from a node on a day: each current fact, and every other node that it is about. */
  hopsFrom(id: string, day: string): Hop[] {
    const on = numberOf(day);
    const self = this.#nodes.find(id);
    const hops: Hop[] = [];
    for (const entry of this.#entriesOf(id)) {
      if (!this.#isCurrent(entry, on)) continue;
      const number = this.#fact[entry] ?? 0;
      const fact = this.#factIds[number] ?? '';
      for (const other of this.#entriesOfFact.of(number)) {
        const node = this.#node[other] ?? 0;
        if (node !== self && this.#isCurrent(other, on)) hops.push({ fact, to: this.#nodes.texts[node] ?? '' });
      }
    }
    return hops;
  }
}

const countOf = (store: Store, table: SQLiteTable): number => {
  const build = () => store.database.select({ total: count() }).from(table);
  const [row] = store.all<{ total: number }>(`count of ${getTableName(table)}`, build, {});
  return row?.total ?? 0;
};

type FactRow = Pick<(typeof facts)['$inferSelect'], 'id' | 'kind' | 'since' | 'until'>;
interface Row {
  /** SQLite's rowid, by which the batches are cut. */
  at: number;
  /** The fact's position in the seed. */
  fact: number;
}

const rowid = (table: SQLiteTable) => sql<number>`${table}.rowid`;
const batch = (table: SQLiteTable) =>
  [gt(rowid(table), sql.placeholder('after')), asc(rowid(table)), batchSize] as const;

/** Reads all rows of a statement, a batch at a time. */
function* inBatches<R extends Row>(read: (values: { after: number }) => R[]): Generator<R> {
  for (let after = 0; ; ) {
    const rows = read({ after });
    yield* rows;
    if (rows.length < batchSize) return;
    after = rows.at(-1)?.at ?? 0;
  }
}

const factRows = (store: Store) => {
  const [where, order, limit] = batch(facts);
  const { position: fact, id, kind, since, until } = facts;
  const columns = { at: rowid(facts), fact, id, kind, since, until };
  const build = () => store.database.select(columns).from(facts).where(where).orderBy(order).limit(limit);
  return inBatches((values) => store.all<Row & FactRow>('facts of the adjacency', build, values));
};

const participantRows = (store: Store) => {
  const [where, order, limit] = batch(participants);
  const { entityId: node, role, since } = participants;
  const columns = { at: rowid(participants), fact: facts.position, node, role, since };
  const ofFact = eq(facts.id, participants.factId);
  const build = () =>
    store.database.select(columns).from(participants).innerJoin(facts, ofFact).where(where).orderBy(order).limit(limit);
  return inBatches((values) =>
    store.all<Row & { node: string; role: string; since: string }>('participants of the adjacency', build, values),
  );
};

const citationRows = (store: Store) => {
  const [where, order, limit] = batch(citations);
  const columns = { at: rowid(citations), fact: facts.position, node: citations.sourceId };
  const ofFact = eq(facts.id, citations.factId);
  const build = () =>
    store.database.select(columns).from(citations).innerJoin(facts, ofFact).where(where).orderBy(order).limit(limit);
  return inBatches((values) => store.all<Row & { node: string }>('citations of the adjacency', build, values));
};

const sourceDays = (store: Store) => {
  const { id, since } = sources;
  const build = () => store.database.select({ id, since }).from(sources);
  return store.all<{ id: string; since: string }>('days of the sources', build, {});
};
