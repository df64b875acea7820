// The reference that the search for paths is compared with: a synchronous search over adjacency lists, which are loaded whole.

import { asc, count, eq, gt, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { citations, factKinds, facts, participants } from '../../../schema/tables/index.ts';

/** One step of a path: the id of a fact, and the id of the node that the fact leads to. */
export interface Hop {
  fact: string;
  to: string;
}

/** The graph that is searched. */
export interface SearchSpace {
  /** The hops that lead away from a node, in a stable order. For each hop, the opposite hop must exist too. */
  hopsFrom: (id: string) => readonly Hop[];
  /** Whether a path may pass through a node. It may start and end anywhere. */
  isPassable: (id: string) => boolean;
}

export interface PathQuery {
  from: string;
  to: string;
  maxHops: number;
  /** How many paths to return at most. */
  limit: number;
}

export interface PathsFound {
  status: 'FOUND' | 'NONE' | 'BEYOND_MAX_HOPS' | 'SAME';
  /** The shortest paths, each from its first hop to its last. */
  paths: Hop[][];
  /** How many nodes the search visited. */
  visited: number;
}

/** The BFS from one end: the distance of each visited node, and the nodes visited last. */
class Frontier {
  readonly distance: Map<string, number>;
  nodes: string[];
  depth = 0;

  constructor(start: string) {
    this.distance = new Map([[start, 0]]);
    this.nodes = [start];
  }

  /** Visits all nodes that are one hop further away. */
  grow({ hopsFrom, isPassable }: SearchSpace): void {
    this.depth += 1;
    const found: string[] = [];
    for (const id of this.nodes) {
      if (!isPassable(id)) continue;
      for (const { to } of hopsFrom(id)) {
        if (this.distance.has(to)) continue;
        this.distance.set(to, this.depth);
        found.push(to);
      }
    }
    this.nodes = found;
  }
}

/**
 * The shortest paths between two nodes, at most `limit`, in the order of their hops. If several facts connect two
 * nodes, a path takes the first. Each round grows the smaller frontier, so that a hub costs little.
 */
export function referencePaths(space: SearchSpace, { from, to, maxHops, limit }: PathQuery): PathsFound {
  if (from === to) return { status: 'SAME', paths: [], visited: 1 };
  const isPassable = (id: string) => id === from || id === to || space.isPassable(id);
  const passable: SearchSpace = { hopsFrom: space.hopsFrom, isPassable };
  const near = new Frontier(from);
  const far = new Frontier(to);
  const visited = () => near.distance.size + far.distance.size;
  while (near.nodes.length > 0 && far.nodes.length > 0) {
    if (near.depth + far.depth >= maxHops) return { status: 'BEYOND_MAX_HOPS', paths: [], visited: visited() };
    const [smaller, other] = near.nodes.length <= far.nodes.length ? [near, far] : [far, near];
    smaller.grow(passable);
    const meeting = smaller.nodes.filter((id) => other.distance.has(id) && isPassable(id));
    if (meeting.length > 0) {
      const paths = pathsThrough(passable, { from, to, limit, near, far, meeting });
      return { status: 'FOUND', paths, visited: visited() };
    }
  }
  return { status: 'NONE', paths: [], visited: visited() };
}

interface Meeting extends Omit<PathQuery, 'maxHops'> {
  near: Frontier;
  far: Frontier;
  /** The nodes at which the two searches met. */
  meeting: readonly string[];
}

/** The paths through the nodes at which the two searches met. */
function pathsThrough(
  { hopsFrom, isPassable }: SearchSpace,
  { from, to, limit, near, far, meeting }: Meeting,
): Hop[][] {
  // The near half must only use nodes that lead to a meeting. In the far half, any node with a smaller distance will do.
  const onTheWay: Set<string>[] = [];
  onTheWay[near.depth] = new Set(meeting);
  for (let depth = near.depth; depth > 1; depth -= 1) {
    const nearer = [...(onTheWay[depth] ?? [])].flatMap((id) => hopsFrom(id).map((hop) => hop.to));
    onTheWay[depth - 1] = new Set(nearer.filter((id) => near.distance.get(id) === depth - 1 && isPassable(id)));
  }
  const length = near.depth + far.depth;
  const isOnShortestPath = (id: string, hops: number): boolean =>
    hops <= near.depth
      ? onTheWay[hops]?.has(id) === true
      : far.distance.get(id) === length - hops && (id === to || isPassable(id));
  const paths: Hop[][] = [];
  const walk = (id: string, path: Hop[]): void => {
    if (paths.length >= limit) return;
    if (path.length === length) {
      paths.push(path);
      return;
    }
    const next = new Map<string, Hop>();
    for (const hop of hopsFrom(id))
      if (!next.has(hop.to) && isOnShortestPath(hop.to, path.length + 1)) next.set(hop.to, hop);
    for (const hop of next.values()) walk(hop.to, [...path, hop]);
  };
  walk(from, []);
  return paths;
}

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

  constructor(database: BetterSQLite3Database) {
    const factCount = countOf(database, facts);
    const size = countOf(database, participants) + countOf(database, citations);
    const kindOfFact = new Uint8Array(factCount);
    const sinceOfFact = new Int32Array(factCount);
    this.#idOfFact = new Array<string>(factCount);
    this.#untilOfFact = new Int32Array(factCount);
    const numberOf = cachedNumberOf();
    for (const { factPosition, id, kind, since, until } of factRows(database)) {
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
    for (const row of participantRows(database)) add({ ...row, since: numberOf(row.since) });
    for (const { factPosition, node, since } of citationRows(database)) {
      add({
        factPosition,
        node,
        role: 'source',
        since: Math.max(sinceOfFact[factPosition] ?? 0, numberOf(since)),
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

const countOf = (database: BetterSQLite3Database, table: SQLiteTable): number =>
  database.select({ total: count() }).from(table).get()?.total ?? 0;

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

const factRows = (database: BetterSQLite3Database) => {
  const [where, order, limit] = batch(facts);
  const { position: factPosition, id, kind, since, until } = facts;
  const columns = { rowid: rowidOf(facts), factPosition, id, kind, since, until };
  const statement = database.select(columns).from(facts).where(where).orderBy(order).limit(limit).prepare();
  return inBatches((values) => statement.all(values));
};

const participantRows = (database: BetterSQLite3Database) => {
  const [where, order, limit] = batch(participants);
  const { entityId: node, role, since } = participants;
  const columns = { rowid: rowidOf(participants), factPosition: facts.position, node, role, since };
  const ofFact = eq(facts.id, participants.factId);
  const select = database.select(columns).from(participants).innerJoin(facts, ofFact);
  const statement = select.where(where).orderBy(order).limit(limit).prepare();
  return inBatches((values) => statement.all(values));
};

const citationRows = (database: BetterSQLite3Database) => {
  const [where, order, limit] = batch(citations);
  const columns = {
    rowid: rowidOf(citations),
    factPosition: facts.position,
    node: citations.sourceId,
    since: citations.since,
  };
  const ofFact = eq(facts.id, citations.factId);
  const select = database.select(columns).from(citations).innerJoin(facts, ofFact);
  const statement = select.where(where).orderBy(order).limit(limit).prepare();
  return inBatches((values) => statement.all(values));
};

/** Numbers grouped by a key, as compressed sparse rows (CSR): one sorted array, and the start of each group in it. */
class Groups {
  readonly #starts: Int32Array;
  readonly items: Int32Array;

  /** `keyOf` gives keys from 0 to `keyCount` - 1. Within a group, the items keep their order (counting sort). */
  constructor(keyCount: number, items: Int32Array, keyOf: (item: number) => number) {
    this.#starts = new Int32Array(keyCount + 1);
    this.items = new Int32Array(items.length);
    for (const item of items) this.#starts[keyOf(item) + 1] = (this.#starts[keyOf(item) + 1] ?? 0) + 1;
    for (let key = 0; key < keyCount; key += 1) {
      this.#starts[key + 1] = (this.#starts[key + 1] ?? 0) + (this.#starts[key] ?? 0);
    }
    const nextSlots = this.#starts.slice();
    for (const item of items) {
      const slot = nextSlots[keyOf(item)] ?? 0;
      this.items[slot] = item;
      nextSlots[keyOf(item)] = slot + 1;
    }
  }

  of(key: number): Int32Array {
    return this.items.subarray(this.#starts[key], this.#starts[key + 1]);
  }
}

/** String interning: a number for each text, from 0 in the order of first use. */
class Numbering {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  of(text: string): number {
    const existing = this.#numbers.get(text);
    if (existing !== undefined) return existing;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
