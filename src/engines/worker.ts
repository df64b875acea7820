// The Worker for Cloudflare: answers GraphQL at /graphql from a D1 database, through its Sessions API.

import { AsyncLocalStorage } from 'node:async_hooks';
import { DatasetError } from '../errors.ts';
import type { Graph, RunStatement } from '../graph.ts';
import { graphOver } from '../graph-over.ts';
import { errorResponse } from '../http/error-responses.ts';
import { toFetch } from '../http/fetch.ts';

interface D1Statement {
  bind: (...values: unknown[]) => D1Statement;
  /** The rows as arrays of values. */
  raw: () => Promise<unknown[][]>;
}

interface D1Session {
  prepare: (sql: string) => D1Statement;
}

interface Environment {
  /** The binding of the D1 database. */
  DATASET?: { withSession: (constraint: 'first-unconstrained') => D1Session };
}

/** The session of each request. The graph outlives a request, and its statements must run in the session of theirs. */
const sessions = new AsyncLocalStorage<D1Session>();

const run: RunStatement = async (sql, parameters) => {
  const session = sessions.getStore();
  if (session === undefined) throw new Error('A statement ran outside a request.');
  return session
    .prepare(sql)
    .bind(...parameters)
    .raw();
};

/**
 * Shared by all requests of this isolate. Only a finished graph is shared: a promise that another request has to settle
 * would never settle if that request ended early.
 */
let graph: Graph | undefined;

async function respond(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname !== '/graphql')
    return toFetch(request, errorResponse('NOT_FOUND', 'This Worker answers GraphQL, at /graphql.'));
  graph ??= await graphOver(run, { onFault: (error) => console.error(error) });
  const isPageWanted = request.headers.get('accept')?.includes('text/html');
  // There is no GraphiQL here yet, so browsers get JSON like every other client.
  return graph.fetch(isPageWanted ? withAccept(request, 'application/json') : request);
}

function withAccept(request: Request, accept: string): Request {
  const headers = new Headers(request.headers);
  headers.set('accept', accept);
  return new Request(request, { headers });
}

const unavailable = (request: Request, message: string) =>
  toFetch(request, errorResponse('DATASET_UNAVAILABLE', message));

export default {
  async fetch(request: Request, { DATASET }: Environment): Promise<Response> {
    if (DATASET === undefined) {
      return unavailable(request, 'This Worker has no database. Bind a D1 database that holds the dataset as DATASET.');
    }
    // Reads may come from any replica: the dataset never changes, since each one has a database of its own.
    return sessions.run(DATASET.withSession('first-unconstrained'), () =>
      respond(request).catch((error: unknown) => {
        if (error instanceof DatasetError) return unavailable(request, error.message);
        throw error;
      }),
    );
  },
};
