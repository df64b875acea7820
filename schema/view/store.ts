// A SQLite database with a dataset, in this process or far away: its prepared statements, and the rows that they read.

import { and, asc, eq, getTableColumns, lte, sql } from 'drizzle-orm';
import type { BaseSQLiteDatabase, SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { LRUCache } from 'lru-cache';
import * as t from '../tables/index.ts';

/** The columns that all facts share, and those of one kind. Without `kind`, because the id begins with the kind. */
export type FactRow<K extends t.FactKind> = Omit<(typeof t.facts)['$inferSelect'], 'kind'> &
  (typeof t.factTables)[K]['$inferSelect'];
/** A column with ids, in the table of a kind of fact. */
export type IdField<K extends t.FactKind> = 'id' | (keyof (typeof t.factTables)[K]['$inferSelect'] & `${string}Id`);

interface FactsQuery<K extends t.FactKind> {
  field: IdField<K>;
  ids: readonly string[];
  day: string;
}

/** The tables of an entity's values that are not facts, such as the species of a character. */
const detailTables = {
  works: t.works,
  characters: t.characters,
  organizations: t.organizations,
  locations: t.locations,
} as const;
export type DetailName = keyof typeof detailTables;
export type DetailRow<N extends DetailName> = (typeof detailTables)[N]['$inferSelect'];

/** A SQLite database behind any driver of Drizzle, synchronous (better-sqlite3) or asynchronous (Cloudflare D1). */
export type Database = BaseSQLiteDatabase<'sync' | 'async', unknown>;

type PreparedStatement = { all: (values: Record<string, unknown>) => unknown[] | Promise<unknown[]> };

/** How many prepared statements a store keeps. There are about eighty, and one more for each shape of a filter. */
const maxPrepared = 200;

/** The keys of a batch as one JSON parameter, so that a statement is prepared once for batches of any size. */
export const keys = sql`(select value from json_each(${sql.placeholder('keys')}))`;
/** A condition: the fact was known on the day. */
export const known = lte(t.facts.since, sql.placeholder('day'));

/** An open dataset, with its prepared statements. */
export class Store {
  readonly database: Database;
  readonly dataset: t.DatasetVersion;
  readonly slugs: t.Slugs;
  /** The number of statements that have run. */
  statements = 0;
  readonly #prepared = new LRUCache<string, PreparedStatement>({ max: maxPrepared });

  constructor(database: Database, dataset: t.DatasetVersion) {
    this.database = database;
    this.dataset = dataset;
    this.slugs = new t.Slugs(dataset.slugs);
  }

  /**
   * Runs a statement. It is built and prepared the first time that its name is used. The name stands for the shape of
   * the statement, so it may not contain values.
   */
  async all<R>(
    name: string,
    build: () => { prepare: () => PreparedStatement },
    values: Record<string, unknown>,
  ): Promise<R[]> {
    let statement = this.#prepared.get(name);
    if (statement === undefined) {
      statement = build().prepare();
      this.#prepared.set(name, statement);
    }
    this.statements += 1;
    // A cast, because a map of all statements can't know the type of the rows of each.
    return (await statement.all(values)) as R[];
  }

  /** The facts of one kind that were known on a day and have one of the ids in a field, in the order of the seed. */
  facts<K extends t.FactKind>(kind: K, { field, ids, day }: FactsQuery<K>): Promise<FactRow<K>[]> {
    return this.all(
      `facts ${kind} ${field}`,
      () => {
        const { query, columns, factId } = this.#factQuery(kind);
        const column = field === 'id' ? factId : columns[field];
        return query.where(and(sql`${column} in ${keys}`, known)).orderBy(asc(t.facts.position));
      },
      { keys: JSON.stringify(ids), day },
    );
  }

  /** All facts of one kind that were known on a day, in the order of the seed. */
  factsOfKind<K extends t.FactKind>(kind: K, day: string): Promise<FactRow<K>[]> {
    return this.all(
      `facts ${kind}`,
      () =>
        this.#factQuery(kind)
          .query.where(and(eq(t.facts.kind, kind), known))
          .orderBy(asc(t.facts.position)),
      { day },
    );
  }

  /** Selects the columns that all facts share, and those of the table of the kind. */
  #factQuery(kind: t.FactKind) {
    const table: SQLiteTable = t.factTables[kind];
    const columns: Record<string, SQLiteColumn> = getTableColumns(table);
    const { factId, ...ownColumns } = columns;
    if (factId === undefined) throw new Error(`The table of ${kind} has no fact id.`);
    const { id, kind: _, ...sharedColumns } = getTableColumns(t.facts);
    const query = this.database
      .select({ ...sharedColumns, id, factId, ...ownColumns })
      .from(table)
      .innerJoin(t.facts, eq(t.facts.id, factId));
    return { query, columns, factId };
  }

  /** The rows of entities in a detail table. */
  details<N extends DetailName>(name: N, ids: readonly string[]): Promise<DetailRow<N>[]> {
    const table: SQLiteTable & { entityId: SQLiteColumn } = detailTables[name];
    return this.all(
      `details ${name}`,
      () => this.database.select().from(table).where(sql`${table.entityId} in ${keys}`),
      { keys: JSON.stringify(ids) },
    );
  }
}
