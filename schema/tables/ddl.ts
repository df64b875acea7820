// The SQL that creates the tables of a dataset, derived from the Drizzle tables.

import { SQL } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, SQLiteSyncDialect, type SQLiteTable } from 'drizzle-orm/sqlite-core';

const dialect = new SQLiteSyncDialect();
const quoted = (name: string): string => `"${name}"`;
/** The SQL of a constraint or an index. SQLite allows no parameters in it, and no table name before a column. */
const sqlText = (expression: SQL, table: string): string =>
  dialect.sqlToQuery(expression.inlineParams()).sql.replaceAll(`${quoted(table)}.`, '');

/** The full-text index of names, by trigrams. Drizzle can't describe it. Each row is a name and the id of its Naming. */
export const nameIndexDdl = `create virtual table names_fts using fts5(fenced, fact_id unindexed, tokenize = 'trigram')`;

/** The statements that create a table and then its indexes. */
export function ddl(table: SQLiteTable): string[] {
  const { name, columns, checks, foreignKeys, primaryKeys, indexes } = getTableConfig(table);
  const columnDdl = (column: SQLiteColumn) =>
    [
      quoted(column.name),
      column.getSQLType(),
      column.primary && 'primary key',
      column.notNull && 'not null',
      column.isUnique && 'unique',
    ]
      .filter(Boolean)
      .join(' ');
  const foreignKeyDdl = foreignKeys.map((key) => {
    const { columns: localColumns, foreignTable, foreignColumns } = key.reference();
    const list = (listed: { name: string }[]) => listed.map((column) => quoted(column.name)).join(', ');
    return `foreign key (${list(localColumns)}) references ${quoted(getTableConfig(foreignTable).name)} (${list(foreignColumns)})`;
  });
  const definitions = [
    ...columns.map(columnDdl),
    ...primaryKeys.map((key) => `primary key (${key.columns.map((column) => quoted(column.name)).join(', ')})`),
    ...foreignKeyDdl,
    ...checks.map((check) => `constraint ${quoted(`${name}_${check.name}`)} check (${sqlText(check.value, name)})`),
  ];
  return [
    `create table ${quoted(name)} (\n  ${definitions.join(',\n  ')}\n) strict`,
    ...indexes.map(({ config }) => {
      const indexed = config.columns.map((part) => (part instanceof SQL ? sqlText(part, name) : quoted(part.name)));
      return `create ${config.unique ? 'unique ' : ''}index ${quoted(config.name)} on ${quoted(name)} (${indexed.join(', ')})`;
    }),
  ];
}
