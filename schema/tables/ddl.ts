// The SQL that creates the tables of a dataset, derived from the Drizzle tables.

import { SQL } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, SQLiteSyncDialect, type SQLiteTable } from 'drizzle-orm/sqlite-core';

const dialect = new SQLiteSyncDialect();
const quoted = (name: string): string => `"${name}"`;
/** SQLite takes constraints without parameters, and their columns without the table's name. */
const text = (expression: SQL, table: string): string =>
  dialect.sqlToQuery(expression.inlineParams()).sql.replaceAll(`${quoted(table)}.`, '');

/** The trigram index of folded names, which Drizzle can't describe. Each row is a name and the Naming that says it. */
export const nameIndexDdl = `create virtual table names_fts using fts5(fenced, fact_id unindexed, tokenize = 'trigram')`;

/** The statements that create a table and its indexes: the table first. */
export function ddl(table: SQLiteTable): string[] {
  const { name, columns, checks, foreignKeys, primaryKeys, indexes } = getTableConfig(table);
  const column = (each: SQLiteColumn) =>
    [
      quoted(each.name),
      each.getSQLType(),
      each.primary && 'primary key',
      each.notNull && 'not null',
      each.isUnique && 'unique',
    ]
      .filter(Boolean)
      .join(' ');
  const references = foreignKeys.map((key) => {
    const { columns: from, foreignTable, foreignColumns } = key.reference();
    const list = (all: { name: string }[]) => all.map((each) => quoted(each.name)).join(', ');
    return `foreign key (${list(from)}) references ${quoted(getTableConfig(foreignTable).name)} (${list(foreignColumns)})`;
  });
  const parts = [
    ...columns.map(column),
    ...primaryKeys.map((key) => `primary key (${key.columns.map((each) => quoted(each.name)).join(', ')})`),
    ...references,
    ...checks.map((each) => `constraint ${quoted(`${name}_${each.name}`)} check (${text(each.value, name)})`),
  ];
  return [
    `create table ${quoted(name)} (\n  ${parts.join(',\n  ')}\n) strict`,
    ...indexes.map(({ config }) => {
      const on = config.columns.map((each) => (each instanceof SQL ? text(each, name) : quoted(each.name)));
      return `create ${config.unique ? 'unique ' : ''}index ${quoted(config.name)} on ${quoted(name)} (${on.join(', ')})`;
    }),
  ];
}
