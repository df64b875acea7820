// Lists in memory: positions and intersections. Uses neither GraphQL nor SQLite.

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
