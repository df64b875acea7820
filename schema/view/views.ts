import { asc } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { changeDays } from '../tables/index.ts';
import { Yielder } from './event-loop.ts';
import type { Store } from './store.ts';
import { View } from './view.ts';

/** A view that has been read widely takes some 13 MB, so a client that goes through all ninety days must not keep all. */
const mostViews = 16;

/** The views of one dataset, one for each day on which something became known. */
export class Views {
  readonly store: Store;
  readonly days: readonly string[];
  /** SHA-256 of what the facts say. */
  readonly contentHash: string;
  /** Shared by all these views and by the meter of a request, so that they yield together. */
  readonly yielder: Yielder;
  readonly #kept = new LRUCache<string, View>({ max: mostViews });
  #latest: View | undefined;

  /** `maxBlockingMs`: how many milliseconds the loaders may block the event loop before they yield; 0 never yields. */
  constructor(store: Store, maxBlockingMs = 0) {
    this.store = store;
    this.yielder = new Yielder(maxBlockingMs);
    this.contentHash = store.entry('contentHash');
    this.days = store
      .all<{ day: string }>('days', () => store.database.select().from(changeDays).orderBy(asc(changeDays.day)), {})
      .map(({ day }) => day);
  }

  /** What is known today: on the dataset's own day, not the clock's. */
  get latest(): View {
    this.#latest ??= this.#make(this.days.at(-1) ?? '', false);
    return this.#latest;
  }

  /** What was known at the end of a day. Before the first day the view is empty. */
  asOf(day: string): View {
    const changeDay = this.days.findLast((each) => each <= day);
    if (changeDay === undefined) return this.#make(day, true);
    const view = this.#kept.get(changeDay) ?? this.#make(changeDay, true);
    this.#kept.set(changeDay, view);
    return view;
  }

  #make(day: string, nested: boolean): View {
    return new View(this.store, { day, nested, yielder: this.yielder });
  }
}
