// The graph as a program sees it, whichever engine holds its dataset.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Limits } from './execution/limits.ts';

export interface GraphOptions {
  /** Called with each fault (an internal error), for example to log it. Clients get no details of a fault. */
  onFault?: (error: unknown) => void;
  /** The public origin of the pages, such as https://wick.example; the origin of each request unless given. */
  origin?: string | undefined;
  /** The size of each cache: of HTTP responses, and of results in process. 64 MB unless given; 0 turns both off. */
  cacheBytes?: number;
  /** Limits that override the defaults, by their names in `limitTable`. 0 is no limit. */
  limits?: Partial<Limits>;
}

/** Runs one SQL statement with its parameters. Returns its rows, each as an array of values in the order of the columns. */
export type RunStatement = (sql: string, parameters: unknown[]) => Promise<unknown[][]>;

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
