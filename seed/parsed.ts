// What the reader hands on: rows that have the shape of their file, and the lines on which they stand.

import type { RowBase } from './parts/shape.ts';
import type { LineOf } from './problems.ts';

/** A row, or a part of one, and where each of its fields stands. */
export interface Parsed<T> {
  fields: T;
  lineOf: LineOf;
  /** The row around a part; a row has none. */
  row?: Parsed<RowBase>;
}

type Item<List> = NonNullable<List> extends readonly (infer Each)[] ? Each : never;

/** The parts that a row lists under a field; none when the field is missing. */
export function partsOf<R extends RowBase, F extends keyof R & string>(row: Parsed<R>, field: F): Parsed<Item<R[F]>>[] {
  const list = row.fields[field];
  if (!Array.isArray(list)) return [];
  return list.map((fields: Item<R[F]>, index) => ({
    fields,
    row,
    lineOf: (...path) => row.lineOf(field, index, ...path),
  }));
}

/** The part that a row holds under a field: `partOf(row, 'announced', row.fields.announced)`. */
export const partOf = <T>(row: Parsed<RowBase>, field: string, fields: T): Parsed<T> => ({
  fields,
  row,
  lineOf: (...path) => row.lineOf(field, ...path),
});
