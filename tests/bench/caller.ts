// Calls in a process of its own, without HTTP: our graph, or graphql-js with all that can be done beforehand done.

import { type DocumentNode, execute, parse } from 'graphql';
import { schema } from '../../schema/index.ts';
import { openGraph } from '../../src/open-graph.ts';
import { doing } from './child.ts';
import type { Request } from './mix.ts';
import { contexts } from './servers/requests.ts';

type Call = (request: Request) => Promise<unknown>;

function graphOf(options: Parameters<typeof openGraph>[0]): Call {
  const graph = openGraph(options);
  return ({ query, variables }) => graph.query(query, variables);
}

function executeOf(file: string): Call {
  const context = contexts(file);
  const documents = new Map<string, DocumentNode>();
  return async ({ query, variables }) => {
    let document = documents.get(query);
    if (document === undefined) {
      document = parse(query);
      documents.set(query, document);
    }
    return execute({ schema, document, contextValue: context(), variableValues: variables });
  };
}

const calls = {
  hot: (file) => graphOf({ file }),
  cold: (file) => graphOf({ file, ...{ cacheBytes: 0 } }),
  'cold-fresh': (file) => graphOf({ file, ...{ cacheBytes: 0, loaders: 'request' } }),
  execute: executeOf,
} satisfies Record<string, (file: string) => Call>;

export type CallName = keyof typeof calls;

let call: Call = async () => ({});
let mix: readonly Request[] = [];

const works = {
  /** Opens the dataset, and answers the whole mix twice. */
  async open(name: CallName, file: string, asked: readonly Request[]): Promise<unknown[]> {
    call = calls[name](file);
    mix = asked;
    const answers: unknown[] = [];
    for (const request of [...mix, ...mix]) answers.push(await call(request));
    return answers;
  },

  /** Asks the whole mix over and over for some seconds, and tells how many microseconds a call took. */
  async round(seconds: number): Promise<number> {
    const started = performance.now();
    let called = 0;
    while (performance.now() - started < 1_000 * seconds) {
      for (const request of mix) await call(request);
      called += mix.length;
    }
    return (1_000 * (performance.now() - started)) / called;
  },
};

export type CallerWorks = typeof works;

doing(works);
