import { and, asc, eq, getTableColumns, lte, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { dataset, type FactKind, facts, factTables } from '../tables/index.ts';
import { Adjacency } from './adjacency.ts';

/** What all facts share and what its kind adds; the kind itself is the beginning of the id. */
export type FactRow<K extends FactKind> = Omit<(typeof facts)['$inferSelect'], 'kind'> &
  (typeof factTables)[K]['$inferSelect'];
/** A field of a kind's table that holds ids. */
export type IdField<K extends FactKind> = 'id' | (keyof (typeof factTables)[K]['$inferSelect'] & `${string}Id`);

type Prepared = { all: (values: Record<string, unknown>) => unknown[] };

/** The keys of a batch, whatever their number, as one value: every batch is one statement prepared once. */
export const keys = sql`(select value from json_each(${sql.placeholder('keys')}))`;
export const known = lte(facts.since, sql.placeholder('day'));

/**
 * An open dataset and the statements prepared over it. Whoever batches awaits what it returns, so that a store
 * that answers later could stand in its place.
 */
export class Store {
  readonly database: BetterSQLite3Database;
  /** How many statements have run. */
  statements = 0;
  readonly #prepared = new Map<string, Prepared>();
  #adjacency: Adjacency | undefined;
  #entries: Map<string, string> | undefined;

  constructor(database: BetterSQLite3Database) {
    this.database = database;
  }

  /** Which facts touch which things; read when it is first asked for. */
  get adjacency(): Adjacency {
    this.#adjacency ??= new Adjacency(this);
    return this.#adjacency;
  }

  /** What the file says of itself: its version, its content hash, its day. */
  entry(key: 'version' | 'contentHash' | 'day'): string {
    this.#entries ??= new Map(
      this.all<{ key: string; value: string }>('dataset', () => this.database.select().from(dataset), {}).map((row) => [
        row.key,
        row.value,
      ]),
    );
    return this.#entries.get(key) ?? '';
  }

  /** Prepares a statement once under a name, and runs it. */
  all<R>(name: string, build: () => { prepare: () => Prepared }, values: Record<string, unknown>): R[] {
    let statement = this.#prepared.get(name);
    if (statement === undefined) {
      statement = build().prepare();
      this.#prepared.set(name, statement);
    }
    this.statements += 1;
    // Drizzle types the rows where the statement is built; the map between can't carry that.
    return statement.all(values) as R[];
  }

  /** The facts of one kind that were known on a day and have one of the keys in a field, in the order of the seed. */
  facts<K extends FactKind>(kind: K, field: IdField<K>, ids: readonly string[], day: string): FactRow<K>[] {
    return this.all(
      `facts ${kind} ${field}`,
      () => {
        const { query, columns, factId } = this.#factQuery(kind);
        const column = field === 'id' ? factId : columns[field];
        return query.where(and(sql`${column} in ${keys}`, known)).orderBy(asc(facts.position));
      },
      { keys: JSON.stringify(ids), day },
    );
  }

  /** All facts of one kind that were known on a day, in the order of the seed. */
  factsOfKind<K extends FactKind>(kind: K, day: string): FactRow<K>[] {
    return this.all(
      `facts ${kind}`,
      () =>
        this.#factQuery(kind)
          .query.where(and(eq(facts.kind, kind), known))
          .orderBy(asc(facts.position)),
      { day },
    );
  }

  /** A kind's facts: what all facts share, beside what its own table adds. */
  #factQuery(kind: FactKind) {
    const table: SQLiteTable = factTables[kind];
    const columns: Record<string, SQLiteColumn> = getTableColumns(table);
    const { factId, ...own } = columns;
    if (factId === undefined) throw new Error(`The table of ${kind} has no fact id.`);
    const { id, kind: _, ...shared } = getTableColumns(facts);
    const query = this.database
      .select({ ...shared, id, factId, ...own })
      .from(table)
      .innerJoin(facts, eq(facts.id, factId));
    return { query, columns, factId };
  }

  /** Rows of a table of details, by the id of their entity. */
  details<T extends SQLiteTable & { entityId: SQLiteColumn }>(name: string, table: T, ids: readonly string[]) {
    return this.all<T['$inferSelect']>(
      `details ${name}`,
      () => this.database.select().from(table).where(sql`${table.entityId} in ${keys}`),
      { keys: JSON.stringify(ids) },
    );
  }
}
