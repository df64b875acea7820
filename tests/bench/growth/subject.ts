// An open universe in a process of its own, so that its memory is its own. It does what it is asked to, one thing after
// the other, and tells how long each took.

import { type DocumentNode, execute, parse, validate } from 'graphql';
import { schema, Views } from '../../../schema/index.ts';
import { searchSpaceFor } from '../../../schema/queries/path-search-space.ts';
import { shortestPaths } from '../../../schema/view/shortest-paths.ts';
import { openDataset } from '../../../src/engines/dataset.ts';
import { openGraph } from '../../../src/open-graph.ts';
import { doing } from '../child.ts';
import { FreshView } from '../fresh.ts';

type Variables = Record<string, unknown>;

const file = process.argv[2] ?? '';
/** Opened when they are first needed: one for its views, and one that counts its statements. */
const once = <T>(open: () => T) => {
  let opened: T | undefined;
  return () => (opened ??= open());
};
const views = once(() => new Views(openDataset(file).store));
let statements = 0;
const counting = once(() => openGraph({ file, onStatement: () => (statements += 1) }));

function checked(text: string): DocumentNode {
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error) throw error;
  return document;
}

const work = {
  /** Opens the graph and asks once; the memory is that of a process that has done no more. */
  async start(document: string, variables: Variables) {
    const started = performance.now();
    const graph = openGraph({ file });
    const opened = performance.now();
    const { errors } = await graph.query(document, variables);
    const answered = performance.now();
    if (errors?.[0]) throw errors[0];
    const memory = process.memoryUsage.rss();
    graph.close();
    return { open: opened - started, answer: answered - opened, memory };
  },

  /** Milliseconds for each question: with loaders that have read nothing, or with those that have just read it all. */
  async questions(text: string, asked: Variables[], loaders: 'fresh' | 'kept') {
    const document = checked(text);
    const { latest } = views();
    const times: number[] = [];
    const all = loaders === 'fresh' ? asked : [...asked, ...asked];
    for (const variableValues of all) {
      const view = loaders === 'fresh' ? new FreshView(latest) : latest;
      const contextValue = { views: views(), view };
      const started = performance.now();
      const { errors } = await execute({ schema, document, contextValue, variableValues });
      times.push(performance.now() - started);
      if (errors?.[0]) throw errors[0];
    }
    return times.slice(-asked.length);
  },

  /** For each pair the milliseconds of the search, with loaders that have read nothing, and how many nodes it touched. */
  async paths(pairs: [string, string][]) {
    const { latest } = views();
    const found: { milliseconds: number; touched: number; status: string }[] = [];
    for (const [from, to] of pairs) {
      const started = performance.now();
      const space = searchSpaceFor(new FreshView(latest), { from, to, via: [] });
      const { visited, status } = await shortestPaths(space, { from, to, maxHops: 6, limit: 10 });
      found.push({ milliseconds: performance.now() - started, touched: visited, status });
    }
    return found;
  },

  /** How many SQL statements the second of some questions runs, on a graph of its own. */
  async statements(document: string, [first, second]: Variables[]) {
    await counting().query(document, first);
    statements = 0;
    await counting().query(document, second);
    return statements;
  },

  async memory() {
    return process.memoryUsage.rss();
  },
};

export type Work = typeof work;

doing(work);
