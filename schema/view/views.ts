import { LRUCache } from 'lru-cache';
import { Yielder } from './event-loop.ts';
import type { Store } from './store.ts';
import { View } from './view.ts';

/** The number of cached views. A view can grow to about 13 MB, so the cache must not have a view of each of the ninety days. */
const maxViews = 16;

/** The views of one dataset, one for each day on which something became known. */
export class Views {
  readonly store: Store;
  /** Shared by all views and by the meters of requests, so that they yield together. */
  readonly yielder: Yielder;
  readonly #cache = new LRUCache<string, View>({ max: maxViews });
  #latest: View | undefined;

  /** `maxBlockingMs`: how many milliseconds the loaders may block the event loop before they yield; 0 never yields. */
  constructor(store: Store, maxBlockingMs = 0) {
    this.store = store;
    this.yielder = new Yielder(maxBlockingMs);
  }

  /** The view of the last day of the dataset, which is not the current date. */
  get latest(): View {
    this.#latest ??= this.#make(this.store.dataset.changeDays.at(-1) ?? '');
    return this.#latest;
  }

  /** The view of the end of a day. Before the first day it is empty. */
  asOf(day: string): View {
    const changeDay = changeDayOn(this.store.dataset.changeDays, day);
    if (changeDay === undefined) return this.#make(day);
    if (changeDay === this.latest.day) return this.latest;
    const view = this.#cache.get(changeDay) ?? this.#make(changeDay);
    this.#cache.set(changeDay, view);
    return view;
  }

  #make(day: string): View {
    return new View(this.store, { day, yielder: this.yielder });
  }
}

/** The last day on which something became known, no later than a day; undefined before the first. */
export const changeDayOn = (changeDays: readonly string[], day: string): string | undefined =>
  changeDays.findLast((earlier) => earlier <= day);
