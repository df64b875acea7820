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
import { fetchFrom } from './http.ts';
import { packagedDataset } from './paths.ts';

export interface GraphOptions {
  /** The SQLite file; the one in the package unless given. */
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
  /** Answers an HTTP request as the server does: GraphQL at /graphql, GraphiQL for browsers. */
  fetch(request: Request): Promise<Response>;
  readonly schema: GraphQLSchema;
  /** Whether the dataset is open and can be read. */
  isReady(): boolean;
  /** Closes the file. Nothing can be asked afterwards. */
  close(): void;
}

/**
 * Opens the graph and answers queries in this process; nothing is fetched.
 * Throws `DatasetError` when the SQLite file is missing, damaged, foreign or of another version.
 *
 *     const graph = openGraph();
 *     const { data } = await graph.query('{ character(name: "Charon") { films { title } } }');
 */
export function openGraph({ file = packagedDataset(), onStatement }: GraphOptions = {}): Graph {
  const dataset = openDataset(file, onStatement);
  const views = new Views(dataset.store);
  let closed = false;
  const context = (): Context => {
    if (closed) throw new GraphQLError('The graph is closed.', { extensions: { code: 'CLOSED' } });
    return { views, view: views.latest };
  };
  const isReady = () => !closed && dataset.isWhole();
  const fetch = fetchFrom(schema, context, isReady);
  const query = async (document: string | DocumentNode, variableValues?: unknown, operationName?: string) => {
    try {
      const parsed = typeof document === 'string' ? parse(document) : document;
      const errors = validate(schema, parsed);
      if (errors.length > 0) return { errors };
      return await execute({
        schema,
        document: parsed,
        contextValue: context(),
        variableValues: variableValues as Record<string, unknown> | undefined,
        operationName,
      });
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  };
  return {
    // The document says what its data are; execution can't.
    query: query as Graph['query'],
    fetch,
    schema,
    isReady,
    close: () => {
      closed = true;
      dataset.close();
    },
  };
}
