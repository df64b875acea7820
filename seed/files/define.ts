// Defines a seed file: its name, the shape of its rows, and how rows become entities, sources and facts.

import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { z } from 'zod';
import type { EntityKind } from '../../schema/tables/index.ts';
import type { Ledger } from '../ledger.ts';
import type { Parsed } from '../parsed.ts';
import { addEntityFacts, type EntityRow } from '../parts/entity.ts';

/**
 * A seed file. `readFacts` calls `register` for the rows of all files, then `describe` for all, then `addFacts` for all.
 * So references resolve in any order of the files.
 */
export interface SeedFile<Name extends string = string, Row = unknown> {
  readonly name: Name;
  readonly shape: z.ZodType<Row>;
  /** Adds the entity or the source of a row. Returns false if its slug is taken; the row is then left out. */
  register(ledger: Ledger, row: Parsed<Row>): boolean;
  /** Adds the facts that entities of every kind have, such as names. */
  describe(ledger: Ledger, row: Parsed<Row>): void;
  /** Adds all other facts. */
  addFacts(ledger: Ledger, rows: readonly Parsed<Row>[]): void;
}

/** A seed file whose rows are entities of one kind. */
export interface EntityFile<Kind extends EntityKind = EntityKind, Name extends string = string, Row = unknown>
  extends SeedFile<Name, Row> {
  readonly kind: Kind;
  /** The table of the columns that only this kind of entity has. */
  readonly detailTable: SQLiteTable | undefined;
}

type RowToFacts<Row> = (ledger: Ledger, row: Parsed<Row>) => void;

interface FileDefinition<Name extends string, Row> {
  name: Name;
  shape: z.ZodType<Row>;
  register?: SeedFile<Name, Row>['register'];
  /** How a row becomes facts. In a list, each function runs for all rows before the next function starts. */
  toFacts?: RowToFacts<Row> | readonly RowToFacts<Row>[];
}

/**
 * Defines a file of facts or of sources.
 *
 *     export const unknowns = defineFile({ name: 'unknowns', shape, toFacts: (ledger, row) => { … } });
 */
export function defineFile<const Name extends string, Row>({
  name,
  shape,
  register = () => true,
  toFacts = [],
}: FileDefinition<Name, Row>): SeedFile<Name, Row> {
  return {
    name,
    shape,
    register,
    describe: () => {},
    addFacts: (ledger, rows) => {
      for (const rowToFacts of [toFacts].flat()) for (const row of rows) rowToFacts(ledger, row);
    },
  };
}

interface EntityFileDefinition<Kind extends EntityKind, Name extends string, Row, Detail extends SQLiteTable>
  extends FileDefinition<Name, Row> {
  kind: Kind;
  /** The columns that only this kind of entity has, and their table. */
  detail?: {
    table: Detail;
    columns: (row: Parsed<Row>, ledger: Ledger) => Required<Omit<Detail['$inferInsert'], 'entityId'>>;
  };
}

/**
 * Defines a file of entities.
 *
 *     export const people = defineEntityFile({ kind: 'Person', name: 'people', shape: z.strictObject(entityShape) });
 */
export function defineEntityFile<
  const Kind extends EntityKind,
  const Name extends string,
  Row extends EntityRow,
  Detail extends SQLiteTable,
>({ kind, detail, ...file }: EntityFileDefinition<Kind, Name, Row, Detail>): EntityFile<Kind, Name, Row> {
  return {
    ...defineFile(file),
    kind,
    detailTable: detail?.table,
    register: (ledger, row) => ledger.addEntity(kind, row, detail?.columns(row, ledger) ?? {}),
    describe: (ledger, row) => addEntityFacts(ledger, `${kind}:${row.fields.slug}`, row),
  };
}
