// The adjacency lists of the graph, in compressed sparse rows: which facts connect which nodes. A node is an entity, or a
// source that a fact cites.

import { asc, count, eq, getTableName, gt, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { citations, factKinds, facts, participants, sources } from '../tables/index.ts';
import type { Hop } from './shortest-paths.ts';
import { Groups, Numbering } from './sorting.ts';
import type { Store } from './store.ts';

/** A day as a number for sorting: 2025-06-06 is 20250606. Null is a number after every day. */
const numberOf = (day: string | null): number => (day === null ? 99_999_999 : Number(day.replaceAll('-', '')));

/** `numberOf` with a cache, because millions of rows share a few thousand days. */
function cachedNumberOf(): typeof numberOf {
  const cache = new Map<string | null, number>();
  return (day) => {
    const dayNumber = cache.get(day) ?? numberOf(day);
    cache.set(day, dayNumber);
    return dayNumber;
  };
}

/** Rows are read in batches of this many, so that the rows of a large table are never all in memory. */
const batchSize = 50_000;

/** The id of a fact about a node, and the role of the node in it. */
export interface FactAbout {
  factId: string;
  role: string;
}

/**
 * The adjacency on all days. It is loaded completely, into typed arrays, because a large universe has millions of entries.
 * An entry is a fact and one of its nodes. The entries of a node are sorted by the kind of fact, then in seed order.
 */
export class Adjacency {
  readonly #nodes = new Numbering();
  readonly #roles = new Numbering();
  // Indexed by the position of a fact in the seed: its id, and the day on which another fact superseded it.
  readonly #idOfFact: string[];
  readonly #untilOfFact: Int32Array;
  // Indexed by entry: the position of its fact, its node, the role of the node in the fact, and the day it became known.
  readonly #factOfEntry: Int32Array;
  readonly #nodeOfEntry: Int32Array;
  readonly #roleOfEntry: Uint8Array;
  readonly #sinceOfEntry: Int32Array;
  readonly #entriesOfNode: Groups;
  readonly #entriesOfFact: Groups;

  constructor(store: Store) {
    const factCount = countOf(store, facts);
    const size = countOf(store, participants) + countOf(store, citations);
    const kindOfFact = new Uint8Array(factCount);
    const sinceOfFact = new Int32Array(factCount);
    this.#idOfFact = new Array<string>(factCount);
    this.#untilOfFact = new Int32Array(factCount);
    const numberOf = cachedNumberOf();
    for (const { factPosition, id, kind, since, until } of factRows(store)) {
      this.#idOfFact[factPosition] = id;
      this.#untilOfFact[factPosition] = numberOf(until);
      sinceOfFact[factPosition] = numberOf(since);
      kindOfFact[factPosition] = factKinds.indexOf(kind);
    }
    this.#factOfEntry = new Int32Array(size);
    this.#nodeOfEntry = new Int32Array(size);
    this.#roleOfEntry = new Uint8Array(size);
    this.#sinceOfEntry = new Int32Array(size);
    let entries = 0;
    const add = (entry: { factPosition: number; node: string; role: string; since: number }) => {
      this.#factOfEntry[entries] = entry.factPosition;
      this.#nodeOfEntry[entries] = this.#nodes.of(entry.node);
      this.#roleOfEntry[entries] = this.#roles.of(entry.role);
      this.#sinceOfEntry[entries] = entry.since;
      entries += 1;
    };
    for (const row of participantRows(store)) add({ ...row, since: numberOf(row.since) });
    const sourceSince = new Map(sourceDays(store).map(({ id, since }) => [id, numberOf(since)]));
    for (const { factPosition, node } of citationRows(store)) {
      add({
        factPosition,
        node,
        role: 'source',
        since: Math.max(sinceOfFact[factPosition] ?? 0, sourceSince.get(node) ?? 0),
      });
    }
    const factPositionOf = (entry: number) => this.#factOfEntry[entry] ?? 0;
    const inSeedOrder = Int32Array.from({ length: size }, (_, entry) => entry);
    const byKind = new Groups(factKinds.length, inSeedOrder, (entry) => kindOfFact[factPositionOf(entry)] ?? 0).items;
    this.#entriesOfNode = new Groups(this.#nodes.texts.length, byKind, (entry) => this.#nodeOfEntry[entry] ?? 0);
    this.#entriesOfFact = new Groups(factCount, inSeedOrder, factPositionOf);
  }

  /** Whether an entry was known on a day, and its fact was not superseded by then. */
  #isCurrent(entry: number, day: number): boolean {
    return (this.#sinceOfEntry[entry] ?? 0) <= day && (this.#untilOfFact[this.#factOfEntry[entry] ?? 0] ?? 0) > day;
  }

  #entriesOf(id: string): Int32Array {
    const node = this.#nodes.find(id);
    return node === undefined ? new Int32Array() : this.#entriesOfNode.of(node);
  }

  /** The current facts about a node on a day. */
  factsAbout(id: string, day: string): FactAbout[] {
    const dayNumber = numberOf(day);
    const found: FactAbout[] = [];
    for (const entry of this.#entriesOf(id)) {
      if (!this.#isCurrent(entry, dayNumber)) continue;
      found.push({
        factId: this.#idOfFact[this.#factOfEntry[entry] ?? 0] ?? '',
        role: this.#roles.texts[this.#roleOfEntry[entry] ?? 0] ?? '',
      });
    }
    return found;
  }

  /** The hops that lead away from a node on a day: one per current fact about the node and other node of that fact. */
  hopsFrom(id: string, day: string): Hop[] {
    const dayNumber = numberOf(day);
    const start = this.#nodes.find(id);
    const hops: Hop[] = [];
    for (const entry of this.#entriesOf(id)) {
      if (!this.#isCurrent(entry, dayNumber)) continue;
      const factPosition = this.#factOfEntry[entry] ?? 0;
      const fact = this.#idOfFact[factPosition] ?? '';
      for (const other of this.#entriesOfFact.of(factPosition)) {
        const node = this.#nodeOfEntry[other] ?? 0;
        if (node !== start && this.#isCurrent(other, dayNumber)) hops.push({ fact, to: this.#nodes.texts[node] ?? '' });
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
  /** SQLite's rowid. The next batch starts after the last rowid of a batch. */
  rowid: number;
  /** The position of the fact in the seed. */
  factPosition: number;
}

const rowidOf = (table: SQLiteTable) => sql<number>`${table}.rowid`;
const batch = (table: SQLiteTable) =>
  [gt(rowidOf(table), sql.placeholder('after')), asc(rowidOf(table)), batchSize] as const;

/** Reads all rows of a statement, one batch at a time (keyset pagination by rowid). */
function* inBatches<R extends Row>(read: (values: { after: number }) => R[]): Generator<R> {
  for (let after = 0; ; ) {
    const rows = read({ after });
    yield* rows;
    if (rows.length < batchSize) return;
    after = rows.at(-1)?.rowid ?? 0;
  }
}

const factRows = (store: Store) => {
  const [where, order, limit] = batch(facts);
  const { position: factPosition, id, kind, since, until } = facts;
  const columns = { rowid: rowidOf(facts), factPosition, id, kind, since, until };
  const build = () => store.database.select(columns).from(facts).where(where).orderBy(order).limit(limit);
  return inBatches((values) => store.all<Row & FactRow>('facts of the adjacency', build, values));
};

const participantRows = (store: Store) => {
  const [where, order, limit] = batch(participants);
  const { entityId: node, role, since } = participants;
  const columns = { rowid: rowidOf(participants), factPosition: facts.position, node, role, since };
  const ofFact = eq(facts.id, participants.factId);
  const build = () =>
    store.database.select(columns).from(participants).innerJoin(facts, ofFact).where(where).orderBy(order).limit(limit);
  return inBatches((values) =>
    store.all<Row & { node: string; role: string; since: string }>('participants of the adjacency', build, values),
  );
};

const citationRows = (store: Store) => {
  const [where, order, limit] = batch(citations);
  const columns = { rowid: rowidOf(citations), factPosition: facts.position, node: citations.sourceId };
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
