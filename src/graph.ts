import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { type Context, schema, Views } from '../schema/index.ts';
import { openDataset } from './dataset.ts';
import type { Handler } from './http.ts';
import { runnable } from './operations.ts';
import { packagedDataset } from './paths.ts';

export interface GraphOptions {
  /** The SQLite file, with its manifest beside it; the one in the package unless given. */
  file?: string;
  /** Told of every SQL statement that runs, such as for counting. */
  onStatement?: (sql: string) => void;
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
  /** Answers an HTTP request as the server does: GraphQL at /graphql, GraphiQL for browsers, /health and /ready. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same for `createServer` of node:http, with its request and its response. */
  readonly listener: (request: object, response: object) => void;
  readonly schema: GraphQLSchema;
  /** Whether the dataset is open. It was found whole when it was opened, and is kept in memory. */
  readonly isReady: () => boolean;
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
export function openGraph({ file = packagedDataset(), onStatement }: GraphOptions = {}): Graph {
  const dataset = openDataset(file, onStatement);
  const views = new Views(dataset.store);
  const extensions = { contentHash: views.contentHash };
  let closed = false;
  const context = (): Context => {
    if (closed) throw new GraphQLError('The graph is closed.', { extensions: { code: 'CLOSED' } });
    return { views, view: views.latest, run };
  };
  const run: Context['run'] = async (operation, variables, day) => {
    const { text, document } = runnable(operation, day !== null);
    const given = day === null ? variables : { ...variables, asOf: day };
    const answer = await execute({ schema, document, contextValue: context(), variableValues: given });
    const [error] = answer.errors ?? [];
    if (error) throw error;
    return { data: day === null ? answer.data : answer.data?.asOf, query: text, variables: given };
  };
  const isReady = () => !closed && dataset.isWhole();
  let handler: Promise<Handler> | undefined;
  // Who asks in process needs no HTTP, so it is loaded with the first request.
  const http = () => {
    handler ??= import('./http.ts').then(({ handlerFor }) => handlerFor(schema, context, isReady, extensions));
    return handler;
  };
  const query = async (document: string | DocumentNode, variableValues?: unknown, operationName?: string) => {
    try {
      const parsed = typeof document === 'string' ? parse(document) : document;
      const errors = validate(schema, parsed);
      if (errors.length > 0) return { errors, extensions };
      const contextValue = context();
      // Execution checks the variables against the document, whatever they are.
      const variables = variableValues as Record<string, unknown> | undefined;
      const answer = await execute({
        schema,
        document: parsed,
        contextValue,
        variableValues: variables,
        operationName,
      });
      return { ...answer, extensions };
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
    listener: async (request, response) => void (await http())(request as IncomingMessage, response as ServerResponse),
    schema,
    isReady,
    close: () => {
      closed = true;
      dataset.close();
    },
  };
}
