// Parsed rows: valid rows of the YAML files, with the line of each field.

import type { RowBase } from './parts/shape.ts';
import type { LineOf } from './problems.ts';

/** A row, or a part of a row, and the line of each of its fields. */
export interface Parsed<T> {
  fields: T;
  lineOf: LineOf;
  /** The row around a part; undefined for a whole row. */
  row?: Parsed<RowBase>;
}

type Item<List> = NonNullable<List> extends readonly (infer Element)[] ? Element : never;

/** The parts in a list field of a row, such as `names`; none if the field is missing. */
export function partsOf<R extends RowBase, F extends keyof R & string>(row: Parsed<R>, field: F): Parsed<Item<R[F]>>[] {
  const list = row.fields[field];
  if (!Array.isArray(list)) return [];
  return list.map((fields: Item<R[F]>, index) => ({
    fields,
    row,
    lineOf: (...path) => row.lineOf(field, index, ...path),
  }));
}

/** The part in a single field of a row: `partOf(row, 'announced', row.fields.announced)`. */
export const partOf = <T>(row: Parsed<RowBase>, field: string, fields: T): Parsed<T> => ({
  fields,
  row,
  lineOf: (...path) => row.lineOf(field, ...path),
});

/** Like `partOf`, for a part that does not share the citations of the row. */
export const ownPartOf = <T>(row: Parsed<RowBase>, field: string, fields: T): Parsed<T> =>
  partOf({ fields: { confidence: row.fields.confidence }, lineOf: row.lineOf }, field, fields);
