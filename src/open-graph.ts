// `openGraph`, the main function of the package: the graph over a SQLite file.

import { schema } from '../schema/index.ts';
import { openDataset } from './engines/dataset.ts';
import { Compiler } from './execution/compile.ts';
import type { Graph, GraphOptions } from './graph.ts';
import { packagedDataset } from './package-files.ts';
import { graphFrom } from './store-graph.ts';

export interface OpenGraphOptions extends GraphOptions {
  /** The SQLite file, with its manifest beside it; the file in the package unless given. */
  file?: string;
  /** Called with each SQL statement that runs, for example to count them. */
  onStatement?: (sql: string) => void;
  /** How long loaded rows stay in memory: as long as the graph is open, within bounds, or only for one request. */
  loaders?: 'graph' | 'request';
}

/**
 * Opens the graph, which answers queries in this process; nothing is fetched.
 * Throws `DatasetError` when the SQLite file is missing, foreign, of another version, or not what its manifest says.
 *
 *     const graph = openGraph();
 *     const { data } = await graph.query('{ character(name: "Charon") { films { title } } }');
 */
export function openGraph({
  file = packagedDataset(),
  onStatement,
  loaders = 'graph',
  ...options
}: OpenGraphOptions = {}): Graph {
  const { store, isOpen, close } = openDataset(file, onStatement);
  return graphFrom({ ...options, store, loaders, compiler: new Compiler(schema), isOpen, close });
}
