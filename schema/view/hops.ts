// Loads the hops of a path search from SQLite: one statement for all nodes of a frontier.

import { sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import * as t from '../tables/index.ts';
import { type Expansion, type Link, maxFactsAtOnce } from './shortest-paths.ts';
import type { Store } from './store.ts';

/** A view caches this many hops, about 3 MB. The real universe has 3,800 hops between entities. */
const maxCachedHops = 20_000;
/** In a fact, sources come after all participants, so the place of a citation is its rowid plus this. */
const firstCitation = 2 ** 40;

/** A hop, and what a search must know about the node that it leads to. */
export interface LoadedLink extends Link {
  leadsToCountry: boolean;
}

export interface LoadedExpansion extends Expansion {
  links: ReadonlyMap<string, readonly LoadedLink[]>;
  /** Whether all hops were loaded; false when there are `maxRows` or more. */
  isComplete: boolean;
}

export interface HopsQuery {
  ids: readonly string[];
  /** The sources that hops may lead to or start from. Nearly every fact cites a source, so a search leaves most of them out. */
  sources: 'ALL' | readonly string[];
  /** Whether nodes with more than 5,000 facts are expanded too, instead of postponed. */
  expandsAll: boolean;
  /** The greatest number of rows to read. */
  maxRows: number;
}

interface HopRow {
  /** The position of the node in the query. */
  position: number;
  /** Null for a postponed node; then `to` is the node itself. */
  fact: string | null;
  to: string;
  factOrder: number;
  fromOrder: number;
  toOrder: number;
  country: number;
}

/** The hops on one day. Caches those between entities, of the nodes that were used most recently. */
export class Hops {
  readonly #store: Store;
  readonly #day: string;
  readonly #cache = new LRUCache<string, readonly LoadedLink[]>({
    maxSize: maxCachedHops,
    sizeCalculation: (links) => links.length + 1,
  });

  constructor(store: Store, day: string) {
    this.#store = store;
    this.#day = day;
  }

  /** The hops that lead away from nodes, along the facts that are current on the day. */
  async from({ ids, sources, expandsAll, maxRows }: HopsQuery): Promise<LoadedExpansion> {
    // Hops to sources are not cached: they are too many, and few searches need the same ones.
    const cache = sources.length === 0 ? this.#cache : undefined;
    const links = new Map<string, readonly LoadedLink[]>();
    const missing: string[] = [];
    for (const id of ids) {
      const cached = cache?.get(id);
      if (cached) links.set(id, cached);
      else missing.push(id);
    }
    if (missing.length === 0) return { links, postponed: [], isComplete: true };
    const rows = await readHops(this.#store, { ids: missing, sources, expandsAll, maxRows }, this.#day);
    const loaded: LoadedLink[][] = missing.map(() => []);
    const postponed = new Set<string>();
    for (const { position, fact, to, factOrder, fromOrder, toOrder, country } of rows) {
      if (fact === null) postponed.add(to);
      else loaded[position]?.push({ fact, to, factOrder, fromOrder, toOrder, leadsToCountry: country === 1 });
    }
    const isComplete = rows.length < maxRows;
    for (const [position, id] of missing.entries()) {
      const ofNode = loaded[position];
      if (ofNode === undefined || postponed.has(id)) continue;
      links.set(id, ofNode);
      if (isComplete) cache?.set(id, ofNode);
    }
    return { links, postponed: [...postponed], isComplete };
  }
}

const day = sql.placeholder('day');
/** The place of a fact: by its kind, in the order of `factKinds`, then by its position in the seed. */
const factOrder = sql.raw(`instr(':${t.factKinds.join(':')}:', ':' || f.kind || ':') * 4294967296 + f.position`);
const isCurrent = sql`f.since <= ${day} and (f.until is null or f.until > ${day})`;
const isCountry = sql`case when other.entity_id between 'Location:' and 'Location;'
  then (select l.kind = 'COUNTRY' from ${t.locations} l where l.entity_id = other.entity_id) else 0 end`;

/**
 * Reads the hops of many nodes. CROSS JOIN keeps SQLite from reordering the joins: from the nodes to their facts, and on
 * to the other nodes. The count of a node's facts reads at most 5,001 entries of an index, and no rows.
 */
function readHops(store: Store, { ids, sources, expandsAll, maxRows }: HopsQuery, onDay: string): Promise<HopRow[]> {
  const shape = sources === 'ALL' ? 'all' : sources.length > 0 ? 'some' : 'no';
  return store.all<HopRow>(
    `hops with ${shape} sources`,
    () => {
      const countOf = (table: typeof t.participants | typeof t.citations, column: string) =>
        sql`(select count(*) from (select 1 from ${table} where ${sql.raw(column)} = value limit ${maxFactsAtOnce + 1}))`;
      const ofEntities = countOf(t.participants, 'entity_id');
      const factCount = shape === 'no' ? ofEntities : sql`${ofEntities} + ${countOf(t.citations, 'source_id')}`;
      const isExpanded = sql`(fact_count <= ${maxFactsAtOnce} or ${sql.placeholder('expandsAll')})`;
      const fromEntities = sql`select requested.position, requested.id, p.fact_id, p.rowid as place
        from requested cross join ${t.participants} p on p.entity_id = requested.id where ${isExpanded} and p.since <= ${day}`;
      const fromSources = sql`select requested.position, requested.id, c.fact_id, c.rowid + ${firstCitation}
        from requested cross join ${t.citations} c on c.source_id = requested.id
        where ${isExpanded} and c.since <= ${day}`;
      const toEntities = sql`select entry.position, f.id, other.entity_id, ${factOrder}, entry.place, other.rowid, ${isCountry}
        from entry cross join ${t.facts} f on f.id = entry.fact_id
        cross join ${t.participants} other on other.fact_id = f.id
        where other.entity_id <> entry.id and other.since <= ${day} and ${isCurrent}`;
      const isOpen =
        shape === 'all'
          ? sql`true`
          : sql`other.source_id in (select value from json_each(${sql.placeholder('sources')}))`;
      const toSources = sql`select entry.position, f.id, other.source_id, ${factOrder}, entry.place,
          other.rowid + ${firstCitation}, 0
        from entry cross join ${t.facts} f on f.id = entry.fact_id
        cross join ${t.citations} other on other.fact_id = f.id
        where other.source_id <> entry.id and other.since <= ${day} and ${isCurrent} and ${isOpen}`;
      const postponed = sql`select position as position, null as fact, id as target, 0 as fact_order, 0 as from_order,
          0 as to_order, 0 as country from requested where not ${isExpanded}`;
      const withSources = shape !== 'no';
      const entry = withSources ? sql`${fromEntities} union all ${fromSources}` : fromEntities;
      const hops = withSources ? sql`${toEntities} union all ${toSources}` : toEntities;
      return store.database
        .select({
          position: sql<number>`position`,
          fact: sql<string | null>`fact`,
          to: sql<string>`target`,
          factOrder: sql<number>`fact_order`,
          fromOrder: sql<number>`from_order`,
          toOrder: sql<number>`to_order`,
          country: sql<number>`country`,
        })
        .from(
          sql`(with requested as materialized (
              select key as position, value as id, ${factCount} as fact_count from json_each(${sql.placeholder('keys')})
            ), entry as (${entry}) ${postponed} union all ${hops} limit ${sql.placeholder('maxRows')})`,
        );
    },
    {
      keys: JSON.stringify(ids),
      sources: JSON.stringify(sources),
      expandsAll: expandsAll ? 1 : 0,
      maxRows,
      day: onDay,
    },
  );
}
