// Writes a dataset as SQL, for databases that can't open the file, such as Cloudflare D1.

import { writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { allTables, ddl, nameIndexDdl } from '../../schema/tables/index.ts';

/** In characters. D1 takes statements of at most 100,000 bytes; in the dataset few characters have more than one byte. */
const maxStatementLength = 60_000;

const literal = (value: unknown): string => {
  if (value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return `'${String(value).replaceAll("'", "''")}'`;
};

/** Statements that insert all rows of a table, in the order of their rowids. */
function* insertsOf(database: Database.Database, table: string): Generator<string> {
  const statement = database.prepare<[], unknown[]>(`select * from "${table}" order by rowid`).raw();
  const columns = statement.columns().map(({ name }) => `"${name}"`);
  const start = `insert into "${table}" (${columns.join(', ')}) values\n`;
  let rows: string[] = [];
  let length = 0;
  for (const row of statement.iterate()) {
    const text = `(${row.map(literal).join(', ')})`;
    if (length + text.length > maxStatementLength) {
      yield start + rows.join(',\n');
      rows = [];
      length = 0;
    }
    rows.push(text);
    length += text.length;
  }
  if (rows.length > 0) yield start + rows.join(',\n');
}

/**
 * The statements that make the dataset of a SQLite file in an empty database. The first lets facts refer to later facts
 * until the transaction ends, so all have to run in one transaction.
 */
export function dumpStatements(file: string): string[] {
  const database = new Database(file, { readonly: true });
  try {
    const statements = allTables.map(ddl);
    const names = [...allTables.map(getTableName), 'names_fts'];
    return [
      'pragma defer_foreign_keys = on',
      ...statements.flatMap(([createTable = '']) => createTable),
      nameIndexDdl,
      ...names.flatMap((name) => [...insertsOf(database, name)]),
      ...statements.flatMap(([, ...createIndexes]) => createIndexes),
    ];
  } finally {
    database.close();
  }
}

/** Writes the dump of a dataset to a file. Returns the number of statements. */
export function writeDump(dataset: string, file: string): number {
  const statements = dumpStatements(dataset);
  writeFileSync(file, `${statements.join(';\n')};\n`);
  return statements.length;
}
