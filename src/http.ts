import type { ExecutionArgs, GraphQLSchema, Source } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Context } from '../schema/index.ts';
import type { Graph } from './graph.ts';
import { graphqlPath } from './paths.ts';
import type { Preparation } from './prepared.ts';

/** A Yoga server: a listener for node:http, with a `fetch` beside it. */
export type Handler = YogaServerInstance<object, Context>;

/** Answers HTTP requests over a schema: GraphQL and GraphiQL at /graphql, health and readiness, and pages for people beside it. */
export function handlerFor(
  schema: GraphQLSchema,
  context: (signal?: AbortSignal) => Context,
  isReady: () => boolean,
  extensions: Record<string, unknown>,
  query: Graph['query'],
  preparation: Preparation,
): Handler {
  return createYoga<object, Context>({
    schema,
    context: ({ request }) => context(request.signal),
    graphqlEndpoint: graphqlPath,
    landingPage: false,
    // Yoga's own check says nothing of the dataset; ours does, so its path is moved out of the way.
    healthCheckEndpoint: '/graphql/alive',
    logging: false,
    cors: false,
    // Parsing and validation are remembered by us, in bounds, and shared with who asks in process.
    parserAndValidationCache: false,
    plugins: [
      useOpenDoor(),
      usePaths(isReady, query),
      usePrepared(preparation),
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
      response.headers.set('access-control-allow-origin', '*');
    },
  };
}

/** What is not GraphQL: GraphiQL's page, /health, /ready, and the pages for people at all other paths. */
function usePaths(isReady: () => boolean, query: Graph['query']): Plugin {
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
        const { headers, page } = await import('./graphiql/page.ts');
        return endResponse(new Response(page(), { headers }));
      }
      if (url.pathname === graphqlPath || url.pathname === '/graphql/alive') return;
      if (url.pathname === '/health' || url.pathname === '/ready') {
        const ready = isReady();
        const status = ready || url.pathname === '/health' ? 200 : 503;
        return answer(status, {
          status: ready ? 'ready' : 'not ready',
          dataset: ready ? 'open and whole' : 'not open',
        });
      }
      // Who only asks the API needs no pages, so they are loaded when somebody looks.
      explorer ??= import('./explorer/index.ts').then((pages) => pages.explorer(query));
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
