// `openGraph`, the main function of the package.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { openDataset } from './engines/dataset.ts';
import { Execution } from './execution/execution.ts';
import { type Limits, limitsFrom } from './execution/limits.ts';
import { ResultCache } from './execution/result-cache.ts';
import type { HttpHandler } from './http/handler.ts';
import { packagedDataset } from './package-files.ts';

export interface GraphOptions {
  /** The SQLite file, with its manifest beside it; the file in the package unless given. */
  file?: string;
  /** Called with each SQL statement that runs, for example to count them. */
  onStatement?: (sql: string) => void;
  /** Called with each fault (an internal error), for example to log it. Clients get no details of a fault. */
  onFault?: (error: unknown) => void;
  /** The public origin of the pages, such as https://wick.example; the origin of each request unless given. */
  origin?: string | undefined;
  /** The size of each cache: of HTTP responses, and of results in process. 64 MB unless given; 0 turns both off. */
  cacheBytes?: number;
  /** Limits that override the defaults, by their names in `limitTable`. 0 is no limit. */
  limits?: Partial<Limits>;
  /** How long loaded rows stay in memory: as long as the graph is open, within bounds, or only for one request. */
  loaders?: 'graph' | 'request';
}

export interface Graph {
  /**
   * Runs a query. Its errors are in `errors` of the result; they are not thrown.
   *
   *     const { data } = await graph.query('{ character(name: "Charon") { films { title } } }');
   */
  query<Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: string | DocumentNode | TypedDocumentNode<Data, Variables>,
    variables?: Variables,
    operationName?: string,
  ): Promise<ExecutionResult<Data>>;
  /** Answers a web `Request` as the server does: GraphQL and GraphiQL at /graphql, /health, /ready, and the pages. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** A request listener for `createServer` of node:http. It answers like `fetch`. */
  readonly listener: (request: object, response: object) => void;
  readonly schema: GraphQLSchema;
  /** Whether the dataset is open. It was verified when it was opened, and can't change while it is open. */
  readonly isReady: () => boolean;
  /** How many SQL statements have run. */
  readonly statements: () => number;
  /** Closes the dataset. Every later query gets the error CLOSED. */
  readonly close: () => void;
}

/**
 * Opens the graph, which answers queries in this process; nothing is fetched.
 * Throws `DatasetError` when the SQLite file is missing, foreign, of another version, or not what its manifest says.
 *
 *     const graph = openGraph();
 *     const { data } = await graph.query('{ character(name: "Charon") { films { title } } }');
 */
export function openGraph(options: GraphOptions = {}): Graph {
  const { file = packagedDataset(), onStatement, onFault, origin, loaders = 'graph' } = options;
  const limits = { ...limitsFrom(), ...options.limits };
  const { cacheBytes = limits.RESPONSE_CACHE_BYTES } = options;
  const { store, isOpen, close } = openDataset(file, onStatement);
  const execution = new Execution({ store, limits, loaders, onFault });
  const results = new ResultCache(cacheBytes);

  const query = async (
    document: string | DocumentNode,
    variables?: Record<string, unknown>,
    operationName?: string,
  ): Promise<ExecutionResult> => {
    const key = { document, variables, operationName };
    const cached = execution.isClosed ? undefined : results.get(key);
    if (cached) return cached;
    const result = await execution.execute(key);
    results.set(key, result);
    return result;
  };
  // The document determines the type of its data; `Execution` does not know it.
  const typedQuery = query as Graph['query'];
  const isReady = () => !execution.isClosed && isOpen();

  let handler: Promise<HttpHandler> | undefined;
  // Embedders that only query need no HTTP, so its code is loaded with the first request.
  const http = () => {
    handler ??= import('./http/handler.ts').then(({ createHttpHandler }) =>
      createHttpHandler({ services: { execution, query: typedQuery, origin, isReady }, limits, cacheBytes, onFault }),
    );
    return handler;
  };
  return {
    query: typedQuery,
    fetch: async (request) => (await http()).fetch(request),
    // Typed as `object`, so that embedders don't need @types/node.
    listener: async (request, response) =>
      (await http()).listener(request as IncomingMessage, response as ServerResponse),
    schema: execution.schema,
    isReady,
    statements: () => store.statements,
    close: () => {
      execution.close();
      close();
    },
  };
}
