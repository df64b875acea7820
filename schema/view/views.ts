import { asc } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { changeDays } from '../tables/index.ts';
import { Turns } from './event-loop.ts';
import type { Store } from './store.ts';
import { View } from './view.ts';

/** How many views of other days than the latest are kept. */
const mostViews = 16;

/** All views of one dataset: one for each day on which what is known changed. */
export class Views {
  readonly store: Store;
  readonly days: readonly string[];
  /** SHA-256 of what the facts say. */
  readonly contentHash: string;
  /** What has been read widely keeps some thirteen megabytes a view; a reader of all ninety days is no reason to keep all. */
  readonly #kept = new LRUCache<string, View>({ max: mostViews });
  #latest: View | undefined;
  readonly turns: Turns;

  /** `turn` is how many milliseconds the loaders may work before others have their turn; 0 for ever. */
  constructor(store: Store, turn = 0) {
    this.store = store;
    this.turns = new Turns(turn);
    this.contentHash = store.entry('contentHash');
    this.days = store
      .all<{ day: string }>('days', () => store.database.select().from(changeDays).orderBy(asc(changeDays.day)), {})
      .map(({ day }) => day);
  }

  /** What is known today: on the dataset's own day, never the clock's. */
  get latest(): View {
    this.#latest ??= new View(this.days.at(-1) ?? '', this.store, false, this.turns);
    return this.#latest;
  }

  /** What was known at the end of a day. Before the first day that is an empty universe. */
  asOf(day: string): View {
    const known = this.days.findLast((each) => each <= day);
    return known === undefined ? new View(day, this.store, true, this.turns) : this.#at(known);
  }

  #at(day: string): View {
    const view = this.#kept.get(day) ?? new View(day, this.store, true, this.turns);
    this.#kept.set(day, view);
    return view;
  }
}
