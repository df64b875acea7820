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
  /** The SQLite file, with its manifest beside it; the one in the package unless given. */
  file?: string;
  /** Called with each SQL statement that runs, such as to count them. */
  onStatement?: (sql: string) => void;
  /** Called with each fault of the server, such as to log it. Clients learn only that there was one. */
  onFault?: (error: unknown) => void;
  /** Where people find the pages, such as https://wick.example; the origin of each request unless given. */
  origin?: string | undefined;
  /** The size of the response cache and of the result cache, in bytes each; 64 MB unless given, none with 0. */
  remember?: number;
  /** Limits other than the defaults, by their names in `limitTable`; 0 lifts one. */
  limits?: Partial<Limits>;
  /** Whether loaded rows are kept, within bounds, for as long as the graph is open, or only for one request. */
  loaders?: 'graph' | 'request';
}

export interface Graph {
  /**
   * Answers a query. Errors of the query are in the result's `errors`; they are not thrown.
   *
   *     const { data } = await graph.query('{ character(name: "Charon") { films { title } } }');
   */
  query<Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: string | DocumentNode | TypedDocumentNode<Data, Variables>,
    variables?: Variables,
    operationName?: string,
  ): Promise<ExecutionResult<Data>>;
  /** Answers an HTTP request as the server does: GraphQL and GraphiQL at /graphql, /health, /ready, and the pages. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same for `createServer` of node:http, with its request and response. */
  readonly listener: (request: object, response: object) => void;
  readonly schema: GraphQLSchema;
  /** Whether the dataset is open. It was checked when it was opened, and is kept in memory. */
  readonly isReady: () => boolean;
  /** How many SQL statements have run. */
  readonly statements: () => number;
  /** Closes the dataset. Every later query gets the error CLOSED. */
  readonly close: () => void;
}

/**
 * Opens the graph and answers queries in this process; nothing is fetched.
 * Throws `DatasetError` when the SQLite file is missing, foreign, of another version, or not what its manifest says.
 *
 *     const graph = openGraph();
 *     const { data } = await graph.query('{ character(name: "Charon") { films { title } } }');
 */
export function openGraph(options: GraphOptions = {}): Graph {
  const { file = packagedDataset(), onStatement, onFault, origin, loaders = 'graph' } = options;
  const limits = { ...limitsFrom(), ...options.limits };
  const { remember: cacheBytes = limits.ANSWERS_BYTES } = options;
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
  // The document types its data; execution can't.
  const typedQuery = query as Graph['query'];
  const isReady = () => !execution.isClosed && isOpen();

  let handler: Promise<HttpHandler> | undefined;
  // Embedders that only query need no HTTP, so it is loaded with the first request.
  const http = () => {
    handler ??= import('./http/handler.ts').then(({ createHttpHandler }) =>
      createHttpHandler({ services: { execution, query: typedQuery, origin, isReady }, limits, cacheBytes, onFault }),
    );
    return handler;
  };
  return {
    query: typedQuery,
    fetch: async (request) => (await http()).fetch(request),
    // Typed as objects, so that embedding needs no types of Node's.
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
