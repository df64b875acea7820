// Lists in memory: sorted, grouped, numbered. Values in, values out: this module knows neither GraphQL nor SQLite.

const kept = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The position of each id in a list, from 0. The list must not change: its positions are kept for as long as it is. */
export function positionsIn(ids: readonly string[]): ReadonlyMap<string, number> {
  const known = kept.get(ids);
  if (known !== undefined) return known;
  const positions = new Map(ids.map((id, position) => [id, position]));
  kept.set(ids, positions);
  return positions;
}

export type Ids = readonly string[] | ReadonlySet<string>;

/**
 * The ids of a sorted list that all conditions allow, in the order of the list. Conditions that were not given are
 * skipped. The cost is that of the smallest condition, not of the list.
 */
export function intersect(sorted: string[], ...conditions: (Ids | null | undefined | false)[]): string[] {
  const given = conditions.flatMap((ids) => (ids ? ['has' in ids ? ids : new Set(ids)] : []));
  const [smallest, ...others] = given.toSorted((a, b) => a.size - b.size);
  if (smallest === undefined) return sorted;
  const positions = positionsIn(sorted);
  const found = [...smallest].filter((id) => positions.has(id) && others.every((each) => each.has(id)));
  return found.toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
}

/** Numbers grouped by a key, all in flat memory: a counting sort, with where each group starts. */
export class Groups {
  readonly #starts: Int32Array;
  readonly items: Int32Array;

  /** Within a group, the items keep their order. */
  constructor(size: number, items: Int32Array, keyOf: (item: number) => number) {
    this.#starts = new Int32Array(size + 1);
    this.items = new Int32Array(items.length);
    for (const item of items) this.#starts[keyOf(item) + 1] = (this.#starts[keyOf(item) + 1] ?? 0) + 1;
    for (let key = 0; key < size; key += 1) {
      this.#starts[key + 1] = (this.#starts[key + 1] ?? 0) + (this.#starts[key] ?? 0);
    }
    const next = this.#starts.slice();
    for (const item of items) {
      const at = next[keyOf(item)] ?? 0;
      this.items[at] = item;
      next[keyOf(item)] = at + 1;
    }
  }

  of(key: number): Int32Array {
    return this.items.subarray(this.#starts[key], this.#starts[key + 1]);
  }
}

/** Numbers for texts, counted from 0 in the order in which they come. */
export class Numbering {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
