// Lists in memory: positions, intersections, groups and numberings. Uses neither GraphQL nor SQLite.

const positionsCache = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The position of each id in a list, from 0. The list must not change, because the positions are cached. */
export function positionsIn(ids: readonly string[]): ReadonlyMap<string, number> {
  const cached = positionsCache.get(ids);
  if (cached !== undefined) return cached;
  const positions = new Map(ids.map((id, position) => [id, position]));
  positionsCache.set(ids, positions);
  return positions;
}

export type Ids = readonly string[] | ReadonlySet<string>;

/**
 * The ids of a sorted list that are in all conditions, in the order of the list. Null, undefined and false conditions are
 * ignored. The cost depends on the smallest condition, not on the list.
 */
export function intersect(sorted: string[], ...conditions: (Ids | null | undefined | false)[]): string[] {
  const given = conditions.flatMap((ids) => (ids ? ['has' in ids ? ids : new Set(ids)] : []));
  const [smallest, ...others] = given.toSorted((a, b) => a.size - b.size);
  if (smallest === undefined) return sorted;
  const positions = positionsIn(sorted);
  const found = [...smallest].filter((id) => positions.has(id) && others.every((condition) => condition.has(id)));
  return found.toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
}

/** Numbers grouped by a key, as compressed sparse rows (CSR): one sorted array, and the start of each group in it. */
export class Groups {
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
export class Numbering {
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
