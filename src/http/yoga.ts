import { type ExecutionArgs, GraphQLError, type GraphQLSchema, type Source } from 'graphql';
import { createYoga, maskError, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Context } from '../../schema/index.ts';
import type { Preparation } from '../execution/prepare.ts';
import { useReadOnly } from '../execution/read-only.ts';
import type { Graph } from '../graph.ts';
import { graphqlPath } from '../package-files.ts';
import { always, faulty } from './error-responses.ts';

/** A Yoga server: a listener for node:http, with a `fetch` beside it. */
export type Handler = YogaServerInstance<object, Context>;

export interface Hosting {
  /** Where people find the pages; the address they asked unless given. */
  origin?: string | undefined;
  /** Told of every fault that is ours. */
  onFault?: ((error: unknown) => void) | undefined;
}

/** Answers HTTP requests over a schema: GraphQL and GraphiQL at /graphql, health and readiness, and pages for people beside it. */
export function handlerFor(
  schema: GraphQLSchema,
  context: (signal?: AbortSignal) => Context,
  isReady: () => boolean,
  extensions: Record<string, unknown>,
  query: Graph['query'],
  preparation: Preparation,
  { origin, onFault }: Hosting = {},
): Handler {
  return createYoga<object, Context>({
    schema,
    context: ({ request }) => context(request.signal),
    graphqlEndpoint: graphqlPath,
    landingPage: false,
    // Yoga's own check says nothing of the dataset; ours does, so its path is one that no address has.
    healthCheckEndpoint: ' ',
    logging: false,
    cors: false,
    // The door has seen to the size of the body.
    maxRequestBodySize: false,
    maskedErrors: {
      errorMessage: faulty,
      maskError(error, message) {
        // In development, Yoga would tell of stacks and paths.
        const masked = maskError(error, message, false);
        if (masked !== error) onFault?.((error instanceof GraphQLError && error.originalError) || error);
        return masked;
      },
    },
    // Parsing and validation are remembered by us, in bounds, and shared with who asks in process.
    parserAndValidationCache: false,
    plugins: [
      useOpenDoor(),
      usePaths(isReady, query, origin),
      usePrepared(preparation),
      useReadOnly(),
      useStatuses(),
      useExtensions(extensions),
      useCaching(),
    ],
    graphiql: false,
  });
}

/** Lets any page ask, without credentials. Yoga's own option echoes the origin, which caches can't share. */
function useOpenDoor(): Plugin {
  return {
    onRequest({ request, fetchAPI: { Response }, endResponse }) {
      if (request.method !== 'OPTIONS') return;
      const headers = {
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'content-type, accept',
        'access-control-max-age': '86400',
      };
      endResponse(new Response(null, { status: 204, headers }));
    },
    onResponse({ response }) {
      for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
    },
  };
}

/** What is not GraphQL: GraphiQL's page, /health, /ready, and the pages for people at all other paths. */
function usePaths(isReady: () => boolean, query: Graph['query'], origin: string | undefined): Plugin {
  let explorer: Promise<{ fetch: (request: Request) => Promise<Response> }> | undefined;
  return {
    async onRequest({ url, request, fetchAPI: { Response }, endResponse }) {
      const answer = (status: number, body: unknown) =>
        endResponse(
          new Response(`${JSON.stringify(body)}\n`, {
            status,
            headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
          }),
        );
      if (url.pathname === graphqlPath && isFromBrowser(request)) {
        const { headers, page } = await import('../graphiql/page.ts');
        return endResponse(new Response(page(), { headers }));
      }
      if (url.pathname === graphqlPath) return;
      if (url.pathname === '/health' || url.pathname === '/ready') {
        const ready = isReady();
        const status = ready || url.pathname === '/health' ? 200 : 503;
        return answer(status, {
          status: ready ? 'ready' : 'not ready',
          dataset: ready ? 'open and whole' : 'not open',
        });
      }
      // Who only asks the API needs no pages, so they are loaded when somebody looks.
      explorer ??= import('../explorer/index.ts').then((pages) => pages.explorer(query, origin));
      endResponse(await (await explorer).fetch(request));
    },
  };
}

/** Whether somebody opens an address to look at it; programs ask for JSON. */
const isFromBrowser = ({ method, headers }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.get('accept') ?? '').includes('text/html');

/** Parses, validates and executes with what is remembered of documents. */
function usePrepared(preparation: Preparation): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn(
        (source: string | Source) => preparation.of(typeof source === 'string' ? source : source.body).document,
      );
    },
    onValidate({ params, setResult }) {
      setResult([...preparation.of(params.documentAST).errors]);
    },
    onExecute({ setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => preparation.execute(args));
    },
  };
}

/** Faults that are neither the question's nor a resolver's, and pass. */
const passing = new Set<unknown>(['TIMEOUT', 'CLOSED']);

/** Gives every error a code, and an answer without data its status: 400, or 200 for who accepts application/json only. */
function useStatuses(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return;
      const isRefused = !('data' in result);
      const errors = result.errors.map((error) => {
        const { code = 'BAD_USER_INPUT', unexpected, http } = error.extensions;
        const status = passing.has(code) ? { status: 503, spec: false } : { status: 400, spec: true };
        const extensions = { ...error.extensions, code, ...(isRefused && !unexpected && { http: http ?? status }) };
        const { message, nodes = null, source, positions, path, originalError } = error;
        return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
      });
      setResult({ ...result, errors });
    },
  };
}

/** Says in every answer which dataset it comes from. */
function useExtensions(extensions: Record<string, unknown>): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      setResult({ ...result, extensions: { ...result.extensions, ...extensions } });
    },
  };
}

/** How long an answer may be kept: what is right now stays right until another dataset is opened. */
const minute = 'public, max-age=60';

/** Says what may be kept, and by what it must be told apart. Errors are not kept. */
function useCaching(): Plugin {
  const flawed = new WeakSet<Request>();
  return {
    onResultProcess({ result, request }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || result.errors) flawed.add(request);
    },
    onResponse({ request, response }) {
      const { headers } = response;
      if (headers.has('cache-control') || !new URL(request.url).pathname.startsWith(graphqlPath)) return;
      headers.append('vary', 'accept');
      const mayKeep = response.status === 200 && !flawed.has(request);
      headers.set('cache-control', !mayKeep ? 'no-store' : request.method === 'GET' ? minute : 'no-cache');
    },
  };
}
