// An open universe in a process of its own, so that its memory is its own. It does what it is asked to, one thing after
// the other, and tells what each cost.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type DocumentNode, execute, type GraphQLError, parse, validate } from 'graphql';
import { schema, Views } from '../../../schema/index.ts';
import { openDataset } from '../../../src/engines/dataset.ts';
import { openGraph } from '../../../src/open-graph.ts';
import { doing } from '../child.ts';
import { FreshView } from '../fresh.ts';

type Variables = Record<string, unknown>;

export interface Question {
  document: string;
  variables?: Variables;
}

/** What a question cost. */
export interface Ask {
  milliseconds: number;
  statements: number;
  /** Whether a limit ended it. */
  limited: boolean;
}

/** What the first question of a process cost. */
export interface FirstAsk extends Ask {
  /** Bytes of what it leaves in memory. */
  kept: number;
}

const file = process.argv[2] ?? '';
/** Opened when they are first needed. */
const once = <T>(open: () => T) => {
  let opened: T | undefined;
  return () => (opened ??= open());
};
/** Bytes of all objects that are still in use. */
const inUse = once(() => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  return () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
});
const views = once(() => new Views(openDataset(file).store));

function checked(text: string): DocumentNode {
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error) throw error;
  return document;
}

/** Whether a limit of the graph ended a question. Every other error ends the benchmark. */
function isLimited([error]: readonly GraphQLError[] = []): boolean {
  if (error && error.extensions.code !== 'TOO_MANY_VALUES') throw error;
  return error !== undefined;
}

const work = {
  /** Opens the graph and asks for the first time, with all limits but that of time; bytes are those resident before. */
  async start(...asked: Question[]) {
    const started = performance.now();
    const graph = openGraph({ file, limits: { DEADLINE_MS: 0 } });
    const open = performance.now() - started;
    const memory = process.memoryUsage.rss();
    const asks: FirstAsk[] = [];
    for (const { document, variables } of asked) {
      const [bytes, statements] = [inUse()(), graph.statements()];
      const began = performance.now();
      const { errors } = await graph.query(document, variables);
      const milliseconds = performance.now() - began;
      const cost = { milliseconds, statements: graph.statements() - statements, limited: isLimited(errors) };
      asks.push({ ...cost, kept: inUse()() - bytes });
    }
    graph.close();
    return { open, memory, asks };
  },

  /** What each question costs: with loaders that have read nothing, or with those that have just read it all. */
  async questions(text: string, asked: Variables[], loaders: 'fresh' | 'kept') {
    const document = checked(text);
    const { latest, store } = views();
    const asks: Ask[] = [];
    const all = loaders === 'fresh' ? asked : [...asked, ...asked];
    for (const variableValues of all) {
      const view = loaders === 'fresh' ? new FreshView(latest) : latest;
      const contextValue = { views: views(), view };
      const before = store.statements;
      const started = performance.now();
      const { errors } = await execute({ schema, document, contextValue, variableValues });
      const milliseconds = performance.now() - started;
      asks.push({ milliseconds, statements: store.statements - before, limited: isLimited(errors) });
    }
    return asks.slice(-asked.length);
  },

  async memory() {
    return process.memoryUsage.rss();
  },
};

export type Work = typeof work;

doing(work);
