// Typed versions of Object.keys and Object.fromEntries, which lose the types of the keys.

/** The keys of an object, in order, as the non-empty tuple that the `enum` of a Drizzle column requires. */
export const typedKeys = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as [K, ...K[]];

/** An object with the same keys in the same order, and each value replaced by what `map` returns. */
export const mapValues = <K extends string, V, W>(table: Readonly<Record<K, V>>, map: (value: V, key: K) => W) =>
  Object.fromEntries(typedKeys(table).map((key) => [key, map(table[key], key)])) as Record<K, W>;
