// The graph over an open store.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Store } from '../schema/index.ts';
import { Execution, type ExecutionOptions } from './execution/execution.ts';
import { limitsFrom } from './execution/limits.ts';
import { ResultCache } from './execution/result-cache.ts';
import type { Graph, GraphOptions } from './graph.ts';
import type { HttpHandler } from './http/handler.ts';

export interface StoreGraphOptions extends GraphOptions, Pick<ExecutionOptions, 'loaders' | 'compiler'> {
  store: Store;
  /** Whether the store is open; always unless given. */
  isOpen?: () => boolean;
  /** Closes the store. */
  close?: () => void;
}

/** The graph over an open store, synchronous or not. */
export function graphFrom(options: StoreGraphOptions): Graph {
  const { store, loaders, compiler, onFault, origin, isOpen = () => true, close } = options;
  const limits = { ...limitsFrom(), ...options.limits };
  const { cacheBytes = limits.RESPONSE_CACHE_BYTES } = options;
  const execution = new Execution({ store, limits, loaders, compiler, onFault });
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
      close?.();
    },
  };
}
