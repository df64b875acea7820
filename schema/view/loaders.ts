// The caches of a view. Loaders read rows in batches, so that a query has no N+1 statements. Memos compute a value once.

import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { FactKind } from '../tables/index.ts';
import { entitiesNamed } from './names.ts';
import { factsAbout } from './neighbours.ts';
import * as read from './statements.ts';
import type { DetailName, DetailRow, FactRow, IdField } from './store.ts';
import type { CitationRef, FactOf, SourceRef, View } from './view.ts';

/** `maxSize` and not `max`, because lru-cache allocates memory for `max` entries in advance. */
const cacheLimits = { maxSize: 20_000, sizeCalculation: () => 1 };

interface RowsLoader<Row> {
  /** Reads the rows of many keys at once. */
  read: (keys: readonly string[]) => Promise<Row[]>;
  /** The key that a row belongs to. */
  keyOf: (row: Row) => string;
  /** Does not cache keys without rows: for keys from clients, who can send any number of wrong ones. */
  dropsUnknown?: boolean;
}

type FactLoaders = { [K in FactKind]?: Map<IdField<K>, DataLoader<string, FactOf<K>[]>> };
type DetailLoaders = { readonly [N in DetailName]: DataLoader<string, DetailRow<N>[]> };

/** The DataLoaders of one view. Each loads the rows of a key, and caches the 20,000 most recently used keys. */
export class Loaders {
  readonly #view: View;
  readonly #schedule: (batch: () => void) => void;
  readonly #facts: FactLoaders = {};

  readonly entities = this.#loader({
    read: (ids) => read.entitiesById(this.#view.store, ids, this.#view.day),
    keyOf: ({ requested }) => requested,
    dropsUnknown: true,
  });
  readonly named = this.#loader({
    read: (texts) => entitiesNamed(this.#view.store, texts, this.#view.day),
    keyOf: ({ text }) => text,
    dropsUnknown: true,
  });
  readonly factRedirects = this.#loader({
    read: (ids) => read.factRedirects(this.#view.store, ids),
    keyOf: ({ id }) => id,
    dropsUnknown: true,
  });
  readonly sources = this.#loader({
    read: async (ids) =>
      (await read.sourcesById(this.#view.store, ids, this.#view.day)).map(
        (row): SourceRef => ({ ...row, view: this.#view }),
      ),
    keyOf: ({ id }) => id,
  });
  readonly citations = this.#loader({
    read: async (ids) =>
      (await read.citationsOf(this.#view.store, ids, this.#view.day)).map(
        (row): CitationRef => ({ ...row, view: this.#view }),
      ),
    keyOf: ({ factId }) => factId,
  });
  readonly worksOfTie = this.#loader({
    read: (ids) => read.worksOfTies(this.#view.store, ids, this.#view.day),
    keyOf: ({ factId }) => factId,
  });
  readonly participants = this.#loader({
    read: (ids) => read.participantsOf(this.#view.store, ids, this.#view.day),
    keyOf: ({ factId }) => factId,
  });
  readonly factsAbout = this.#loader({
    read: (ids) => factsAbout(this.#view.store, ids, this.#view.day),
    keyOf: ({ entityId }) => entityId,
  });
  /** An organization with its branches, a place with the places in it. */
  readonly withDescendants = {
    Organization: this.#withDescendantsOf('Organization'),
    Location: this.#withDescendantsOf('Location'),
  };
  readonly details: DetailLoaders = {
    works: this.#detailsOf('works'),
    characters: this.#detailsOf('characters'),
    organizations: this.#detailsOf('organizations'),
    locations: this.#detailsOf('locations'),
  };

  constructor(view: View, schedule: (batch: () => void) => void) {
    this.#view = view;
    this.#schedule = schedule;
  }

  facts<K extends FactKind>(kind: K, field: IdField<K>): DataLoader<string, FactOf<K>[]> {
    const byField: FactLoaders[K] = this.#facts[kind] ?? new Map();
    this.#facts[kind] = byField;
    const existing = byField.get(field);
    if (existing !== undefined) return existing;
    const { store, day } = this.#view;
    const loader = this.#loader<FactOf<K>>({
      read: async (ids) => (await store.facts(kind, { field, ids, day })).map((row) => asKnown(this.#view, row)),
      keyOf: (row) => String(row[field]),
    });
    byField.set(field, loader);
    return loader;
  }

  #detailsOf<N extends DetailName>(name: N) {
    return this.#loader<DetailRow<N>>({
      read: (ids) => this.#view.store.details(name, ids),
      keyOf: ({ entityId }) => entityId,
    });
  }

  #withDescendantsOf(kind: 'Organization' | 'Location') {
    return this.#loader({
      read: (ids) => read.withDescendants(this.#view.store, { kind, ids, day: this.#view.day }),
      keyOf: ({ root }) => root,
    });
  }

  #loader<Row>({ read, keyOf, dropsUnknown = false }: RowsLoader<Row>): DataLoader<string, Row[]> {
    const loader = new DataLoader<string, Row[]>(
      async (keys) => {
        const rows = Map.groupBy(await read(keys), keyOf);
        if (dropsUnknown) for (const key of keys) if (!rows.has(key)) loader.clear(key);
        return keys.map((key) => rows.get(key) ?? []);
      },
      {
        cacheMap: new LRUCache<string, Promise<Row[]>>(cacheLimits),
        batchScheduleFn: (batch) => this.#schedule(batch),
      },
    );
    return loader;
  }
}

/** A fact as it was known on the day of the view: a replacement, end or dispute that became known later is removed. */
export function asKnown<K extends FactKind>(view: View, row: FactRow<K>): FactOf<K> {
  const ended = row.until !== null && row.until <= view.day;
  const disputed = row.disputedSince !== null && row.disputedSince <= view.day;
  return Object.assign(row, {
    until: ended ? row.until : null,
    supersededById: ended ? row.supersededById : null,
    disputedSince: disputed ? row.disputedSince : null,
    view,
  });
}

/**
 * A value that is computed once per view, and cached as long as the view exists.
 *
 *     export const chronologyOf = memo(async (view) => chronologyFrom(…));
 */
export function memo<R extends object>(make: (view: View) => R): (view: View) => R {
  const cache = new WeakMap<object, R>();
  return (view) => {
    const cached = cache.get(view.memoOwner);
    if (cached !== undefined) return cached;
    const value = make(view);
    cache.set(view.memoOwner, value);
    forgetIfRejected(value, () => cache.delete(view.memoOwner));
    return value;
  };
}

/** A failure of the store is not cached: the next request reads again. */
function forgetIfRejected(value: object, forget: () => void): void {
  if (value instanceof Promise) value.catch(forget);
}

/** Like `memo`, for a value that also depends on kinds: `releasedWorks(view, 'Film', 'Series')`. */
export function memoByKinds<K extends string, R extends object>(
  make: (view: View, ...kinds: K[]) => R,
): (view: View, ...kinds: K[]) => R {
  const cacheOf = memo(() => new Map<string, R>());
  return (view, ...kinds) => {
    const cache = cacheOf(view);
    const key = kinds.join();
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const value = make(view, ...kinds);
    cache.set(key, value);
    forgetIfRejected(value, () => cache.delete(key));
    return value;
  };
}
