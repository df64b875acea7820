// Opens a dataset in a database behind a function that runs SQL.

import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { type DatedSlug, Store, schemaVersion } from '../../schema/index.ts';
import { DatasetError } from '../errors.ts';
import type { RunStatement } from '../graph.ts';

const readEntries = 'select key, value from dataset';
// A dataset of another version may not have these tables.
const readDaysAndSlugs =
  "select 'changeDay' as key, day as value from change_days " +
  "union all select 'slug', json_array(entity_id, slug, since) from slugs order by key, value";

/** A function for the values of a key in rows of keys and values. */
const valuesIn = (rows: readonly unknown[][]) => (key: string) =>
  rows.flatMap(([rowKey, value]) => (rowKey === key ? [String(value)] : []));

/** Opens the dataset in a database. Throws `DatasetError` if it holds none, or one of another version. */
export async function openStore(run: RunStatement): Promise<Store> {
  const entries = await run(readEntries, []).catch((error: unknown) => {
    if (!/no such table/i.test(String(error))) throw error;
    throw new DatasetError(
      'DATASET_FOREIGN',
      'The database holds no Wickgraph dataset: it is empty or belongs to something else. Fill an empty one with the SQL ' +
        'that "npm run seed -- --sql dataset.sql" writes, or bind the right one.',
    );
  });
  const valuesOf = valuesIn(entries);
  const [version = '', contentHash = '', day = ''] = ['version', 'contentHash', 'day'].flatMap(valuesOf);
  const found = Number(valuesOf('schemaVersion')[0]);
  if (found !== schemaVersion) {
    throw new DatasetError(
      'DATASET_VERSION',
      `The dataset in the database was written for other tables (version ${found}; this program reads ${schemaVersion}). ` +
        'Fill a new database with the SQL that "npm run seed -- --sql dataset.sql" writes, and bind that one.',
    );
  }
  const others = valuesIn(await run(readDaysAndSlugs, []));
  const slugs = others('slug').map((row): DatedSlug => {
    const [entityId = '', slug = '', since = ''] = JSON.parse(row) as string[];
    return { entityId, slug, since };
  });
  const database = drizzle(async (sql, parameters) => ({ rows: await run(sql, parameters) }));
  return new Store(database, { version, contentHash, day, changeDays: others('changeDay'), slugs });
}
