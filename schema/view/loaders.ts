// What a view keeps of what it has read: loaders, which read in batches, and memos, which are worked out once.

import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { FactKind } from '../tables/index.ts';
import { entitiesNamed } from './names.ts';
import * as read from './statements.ts';
import type { DetailName, DetailRow, FactRow, IdField } from './store.ts';
import type { CitationRef, FactOf, SourceRef, View } from './view.ts';

/** `maxSize`, because lru-cache preallocates for `max`. */
const bounds = { maxSize: 20_000, sizeCalculation: () => 1 };

interface RowsLoader<Row> {
  /** Reads the rows of many keys at once. */
  read: (keys: readonly string[]) => Row[] | Promise<Row[]>;
  /** The key that a row belongs to. */
  keyOf: (row: Row) => string;
  /** Forgets keys without rows, where clients can make up any number of them. */
  dropsUnknown?: boolean;
}

type FactLoaders = { [K in FactKind]?: Map<IdField<K>, DataLoader<string, FactOf<K>[]>> };
type DetailLoaders = { readonly [N in DetailName]: DataLoader<string, DetailRow<N>[]> };

/** The loaders of one view. Each loads the rows that belong to a key, and keeps the 20,000 keys used last. */
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
  readonly sources = this.#loader({
    read: (ids) =>
      read.sourcesById(this.#view.store, ids, this.#view.day).map((row): SourceRef => ({ ...row, view: this.#view })),
    keyOf: ({ id }) => id,
  });
  readonly citations = this.#loader({
    read: (ids) =>
      read.citationsOf(this.#view.store, ids, this.#view.day).map((row): CitationRef => ({ ...row, view: this.#view })),
    keyOf: ({ factId }) => factId,
  });
  readonly holds = this.#loader({
    read: (ids) => read.holdsOf(this.#view.store, ids, this.#view.day),
    keyOf: ({ factId }) => factId,
  });
  readonly participants = this.#loader({
    read: (ids) => read.participantsOf(this.#view.store, ids, this.#view.day),
    keyOf: ({ factId }) => factId,
  });
  readonly parts = { Organization: this.#partsOf('Organization'), Location: this.#partsOf('Location') };
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
    const known = byField.get(field);
    if (known !== undefined) return known;
    const { store, day } = this.#view;
    const loader = this.#loader<FactOf<K>>({
      read: (ids) => store.facts(kind, { field, ids, day }).map((row) => asKnown(this.#view, row)),
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

  #partsOf(kind: 'Organization' | 'Location') {
    return this.#loader({
      read: (ids) => read.partsOf(this.#view.store, { kind, ids, on: this.#view.day }),
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
        cacheMap: new LRUCache<string, Promise<Row[]>>(bounds),
        batchScheduleFn: (batch) => this.#schedule(batch),
      },
    );
    return loader;
  }
}

/** A fact without a successor, an end or a dispute that became known after the day of the view. */
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
 * A value that is worked out once for a view and kept for as long as the view is.
 *
 *     export const chronologyOf = memo(async (view) => chronologyFrom(…));
 */
export function memo<R extends object>(make: (view: View) => R): (view: View) => R {
  const kept = new WeakMap<object, R>();
  return (view) => {
    const known = kept.get(view.memoOwner);
    if (known !== undefined) return known;
    const made = make(view);
    kept.set(view.memoOwner, made);
    return made;
  };
}

/** The same for a value that also depends on some kinds, such as the works in an order: `make(view, 'Film', 'Series')`. */
export function memoByKinds<K extends string, R extends object>(
  make: (view: View, ...kinds: K[]) => R,
): (view: View, ...kinds: K[]) => R {
  const keptBy = memo(() => new Map<string, R>());
  return (view, ...kinds) => {
    const kept = keptBy(view);
    const key = kinds.join();
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(view, ...kinds);
    kept.set(key, made);
    return made;
  };
}
