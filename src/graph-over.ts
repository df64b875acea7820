// `graphOver`: the graph over any SQLite database, such as Cloudflare D1.

import { openStore } from './engines/open-store.ts';
import type { Graph, GraphOptions, RunStatement } from './graph.ts';
import { graphFrom } from './store-graph.ts';

/**
 * The graph over a database that holds a dataset, wherever it is: `run` is given SQL with its parameters, and returns the
 * rows. The database must have JSON1, FTS5 and recursive CTEs. Nothing is compiled (`new Function` is forbidden in
 * Workers), and loaded rows live for one request: if a request ended early, rows that others wait for would never arrive.
 * Throws `DatasetError` when the database is empty, foreign or of another version.
 *
 *     const graph = await graphOver(async (sql, values) => client.execute({ sql, args: values }).then(({ rows }) => rows));
 */
export async function graphOver(run: RunStatement, options: GraphOptions = {}): Promise<Graph> {
  return graphFrom({ ...options, store: await openStore(run), loaders: 'request' });
}
