// Objects whose keys are known, such as a table with an entry for each kind of fact. `Object` forgets those keys.

/** The keys of an object, in its order, typed as a column's enum wants them. */
export const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as [K, ...K[]];

/** An object with the same keys, in the same order, and other values. */
export const mapValues = <K extends string, V, W>(table: Readonly<Record<K, V>>, map: (value: V, key: K) => W) =>
  Object.fromEntries(keysOf(table).map((key) => [key, map(table[key], key)])) as Record<K, W>;
