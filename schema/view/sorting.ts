// Sorted lists of ids, as a view keeps them. Values in, values out: this module knows neither GraphQL nor SQLite.

const kept = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Where each id of a list stands, from 0. Made when it is first asked for, and kept for as long as the list is. */
export function placesIn(ids: readonly string[]): ReadonlyMap<string, number> {
  let places = kept.get(ids);
  if (places === undefined) {
    places = new Map(ids.map((id, place) => [id, place]));
    kept.set(ids, places);
  }
  return places;
}

/**
 * What of a sorted list is in all of some sets, in the order of the list; without any sets the list itself. The cost is
 * that of the smallest set, and not of the list.
 */
export function among(ids: string[], sets: readonly ReadonlySet<string>[]): string[] {
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  if (smallest === undefined) return ids;
  const places = placesIn(ids);
  const found = [...smallest].filter((id) => places.has(id) && others.every((each) => each.has(id)));
  return found.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
