import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { type Context, schema, Views } from '../schema/index.ts';
import { openDataset } from './engines/dataset.ts';
import { type Limits, limitsFrom } from './execution/limits.ts';
import { queryFor } from './execution/operations.ts';
import { meterFor, Preparation } from './execution/prepare.ts';
import { InProcess } from './execution/result-cache.ts';
import type { Door } from './http/handler.ts';
import { packagedDataset } from './package-files.ts';

type Variables = Record<string, unknown>;

export interface GraphOptions {
  /** The SQLite file, with its manifest beside it; the one in the package unless given. */
  file?: string;
  /** Told of every SQL statement that runs, such as for counting. */
  onStatement?: (sql: string) => void;
  /** Told of every fault that is ours, such as for a log. Who asked is told no more than that there was one. */
  onFault?: (error: unknown) => void;
  /** Where people find the pages, such as https://wick.example; the address they asked unless given. */
  origin?: string | undefined;
  /** How many bytes of answers are remembered; 64 MB unless given, none with 0. */
  remember?: number;
  /** Limits other than the usual ones, by their names in `limits.ts`; 0 lifts one. */
  limits?: Partial<Limits>;
  /** Whether what has been read is kept for as long as the graph is open, in bounds, or only for one request. */
  loaders?: 'graph' | 'request';
}

export interface Graph {
  /**
   * Answers a query. Errors of the query are in the answer's `errors`, as GraphQL has it, and are not thrown.
   *
   *     const { data } = await graph.query('{ character(name: "Charon") { films { title } } }');
   */
  query<Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: string | DocumentNode | TypedDocumentNode<Data, Variables>,
    variables?: Variables,
    operationName?: string,
  ): Promise<ExecutionResult<Data>>;
  /** Answers an HTTP request as the server does: GraphQL at /graphql, GraphiQL for browsers, /health, /ready, and pages for people. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same for `createServer` of node:http, with its request and its response. */
  readonly listener: (request: object, response: object) => void;
  readonly schema: GraphQLSchema;
  /** Whether the dataset is open. It was found whole when it was opened, and is kept in memory. */
  readonly isReady: () => boolean;
  /** How many SQL statements have run. */
  readonly statements: () => number;
  /** Closes the file. Nothing can be asked afterwards. */
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
  const { remember = limits.ANSWERS_BYTES } = options;
  const dataset = openDataset(file, onStatement);
  const views = new Views(dataset.store, limits.TURN_MS);
  const extensions = { contentHash: views.contentHash };
  const preparation = new Preparation(schema, limits);
  const answers = new InProcess(remember);
  let closed = false;
  const context = (signal?: AbortSignal): Context => {
    if (closed) throw new GraphQLError('The graph is closed.', { extensions: { code: 'CLOSED' } });
    const now = loaders === 'graph' ? views : new Views(dataset.store, limits.TURN_MS);
    const all: Context = {
      meter: meterFor(limits, now.turns, signal),
      views: now,
      view: now.latest,
      runOperation: (...operation) => runOperation(all, ...operation),
      queryFor,
    };
    return all;
  };
  const runOperation = async (
    contextValue: Context,
    ...[operation, variables, day]: Parameters<Context['runOperation']>
  ) => {
    const { document, ...query } = queryFor(operation, variables, day);
    preparation.of(document);
    const answer = await preparation.execute({ schema, document, contextValue, variableValues: query.variables });
    const [error] = answer.errors ?? [];
    if (error) throw error;
    return { ...query, data: day === null ? answer.data : answer.data?.asOf };
  };
  const isReady = () => !closed && dataset.isWhole();
  let door: Promise<Door> | undefined;
  // Who asks in process needs no HTTP, so it is loaded with the first request.
  const http = () => {
    door ??= Promise.all([import('./http/yoga.ts'), import('./http/handler.ts')]).then(([{ handlerFor }, { doorTo }]) =>
      doorTo(
        handlerFor(schema, context, isReady, extensions, query as Graph['query'], preparation, { origin, onFault }),
        remember,
        limits,
        onFault,
      ),
    );
    return door;
  };
  const query = async (given: string | DocumentNode, variables?: Variables, operationName?: string) => {
    try {
      const kept = closed ? undefined : answers.get(given, variables, operationName);
      if (kept) return kept;
      const contextValue = context();
      const { document, errors } = preparation.of(given);
      if (errors.length > 0) return { errors, extensions };
      const args = { schema, document, contextValue, variableValues: variables, operationName };
      const executed = await preparation.execute(args);
      const answer = { ...executed, extensions: { ...executed.extensions, ...extensions } };
      for (const { originalError } of answer.errors ?? []) {
        if (originalError && !(originalError instanceof GraphQLError)) onFault?.(originalError);
      }
      answers.set(given, variables, operationName, answer);
      return answer;
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error], extensions };
      throw error;
    }
  };
  return {
    // The document says what its data are; execution can't.
    query: query as Graph['query'],
    fetch: async (request) => (await http()).fetch(request),
    // Typed as objects outside, so that embedding needs no types of Node's.
    listener: async (request, response) =>
      (await http()).listener(request as IncomingMessage, response as ServerResponse),
    schema,
    isReady,
    statements: () => dataset.store.statements,
    close: () => {
      closed = true;
      dataset.close();
    },
  };
}
