import type { Execution } from '../execution/execution.ts';
import type { LimitName } from '../execution/limits.ts';
import { seenIn } from '../explorer/seen.ts';
import type { Graph } from '../graph.ts';
import { preflightResponse } from './cors.ts';
import { fromResponse, type HttpRequest, type HttpResponse, uncached } from './messages.ts';
import { graphqlMediaType, json, wantsHtml } from './negotiation.ts';

// The routing table: every path of the server, and what answers it.

/** Executes GraphQL documents. */
export type Executor = Pick<Execution, 'schema' | 'execute'>;

/** What the routes need to answer requests. */
export interface Services {
  execution: Executor;
  /** Runs a query in process. The pages use it like any other program. */
  query: Graph['query'];
  /** The public origin of the pages, such as https://wick.example; the origin of each request unless given. */
  origin: string | undefined;
  /** Whether the dataset is open. */
  isReady: () => boolean;
}

/** The state of the server process; there is none if a program only embeds the graph. */
export interface ServerState {
  isDraining: () => boolean;
  metrics: { text: () => Promise<string>; contentType: string } | undefined;
}

export interface RouteContext {
  services: Services;
  serverState: ServerState | undefined;
  /** Gives a signal that aborts when the client disconnects. */
  signal: () => AbortSignal;
}

export interface Route {
  /** The methods that the route takes, as the header Allow lists them. */
  allow: string;
  /** The content type of a POST body; absent if the route takes no body. */
  bodyType?: string;
  /** The limit on the length of the body. */
  bodyLimit: LimitName & ('BODY_BYTES' | 'FORM_BYTES');
  /** Everything that the response depends on; absent if the response must not be cached. */
  cacheKey?: (request: HttpRequest) => string;
  /** True if clients beyond the rate limit are answered too, so that health stays visible. */
  isExemptFromRateLimit?: boolean;
  /** True if pages of other origins may not read the response. */
  isSameOrigin?: boolean;
  respond: (request: HttpRequest, context: RouteContext) => HttpResponse | Promise<HttpResponse>;
}

export const graphqlPath = '/graphql';

const jsonLine = (status: number, value: unknown) => uncached(status, json, `${JSON.stringify(value)}\n`);

const getOnly = { allow: 'GET, HEAD, OPTIONS', bodyLimit: 'FORM_BYTES' } as const;

const graphql: Route = {
  allow: 'GET, HEAD, POST, OPTIONS',
  bodyType: json,
  bodyLimit: 'BODY_BYTES',
  cacheKey: ({ method, url, header, body }) => {
    const text = body.length === 0 ? '' : Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1');
    return `${method} ${url}\n${graphqlMediaType(header('accept'))}\n${text}`;
  },
  respond: async (request, { services, signal }) => {
    const { respondToGraphql } = await import('./graphql.ts');
    return respondToGraphql(request, services.execution, signal());
  },
};

/** OPTIONS at any path, such as a preflight request. */
const preflight: Route = { allow: graphql.allow, bodyLimit: 'FORM_BYTES', respond: () => preflightResponse };

/** GraphiQL, for browsers that open /graphql. */
const graphiql: Route = {
  ...graphql,
  cacheKey: () => 'GraphiQL',
  respond: async () => {
    const { headers, page } = await import('../graphiql/page.ts');
    return { status: 200, headers, body: Buffer.from(page()) };
  },
};

const respondWithPage: Route['respond'] = async (request, { services }) =>
  fromResponse(await pagesOf(services)(request));

const page: Route = {
  ...getOnly,
  cacheKey: ({ url, origin, header }) =>
    [url, origin, wantsHtml(header('accept')), header('accept-encoding'), seenIn(header('cookie'))].join('\n'),
  respond: respondWithPage,
};

/** Takes the form of the spoiler filter. */
const spoilerForm: Route = { ...getOnly, bodyType: 'application/x-www-form-urlencoded', respond: respondWithPage };

const health: Route = {
  ...getOnly,
  isExemptFromRateLimit: true,
  respond: (_, { services }) => jsonLine(200, stateOf(services.isReady())),
};

const ready: Route = {
  ...health,
  respond: (_, { services, serverState }) => {
    if (serverState?.isDraining()) return jsonLine(503, { status: 'leaving', dataset: 'open and whole' });
    return jsonLine(services.isReady() ? 200 : 503, stateOf(services.isReady()));
  },
};

const stateOf = (isReady: boolean) =>
  isReady ? { status: 'ready', dataset: 'open and whole' } : { status: 'not ready', dataset: 'not open' };

const metrics: Route = {
  ...getOnly,
  isExemptFromRateLimit: true,
  isSameOrigin: true,
  respond: async (request, context) => {
    const { metrics: source } = context.serverState ?? {};
    if (source === undefined) return respondWithPage(request, context);
    const text = await source.text().catch(() => undefined);
    if (text === undefined) return uncached(503, 'text/plain', 'A worker did not answer.\n');
    const response = uncached(200, 'text/plain', text);
    return { ...response, headers: { ...response.headers, 'content-type': source.contentType } };
  },
};

const asset: Route = {
  ...getOnly,
  cacheKey: ({ path, header }) => `${path}\n${header('accept-encoding') ?? ''}`,
  respond: async (request, context) => {
    const { assetResponse } = await import('../assets/index.ts');
    const response = await assetResponse(request.path, request.header('accept-encoding'));
    return response === null ? respondWithPage(request, context) : fromResponse(response);
  },
};

const routesByPath: Record<string, Route> = {
  '/health': health,
  '/ready': ready,
  '/metrics': metrics,
  '/seen': spoilerForm,
};

/** Finds the route of a request. The pages answer every other path; for an unknown one, their page says so with 404. */
export function routeOf({ method, path, header }: Pick<HttpRequest, 'method' | 'path' | 'header'>): Route {
  const isGraphql = path === graphqlPath;
  if (method === 'OPTIONS') return preflight;
  if (isGraphql) return method === 'GET' && wantsHtml(header('accept')) ? graphiql : graphql;
  if (path.startsWith('/assets/')) return asset;
  return (Object.hasOwn(routesByPath, path) ? routesByPath[path] : undefined) ?? page;
}

/** The routes that other modules need to recognize. */
export const routes = { graphql } as const;

type Pages = (request: HttpRequest) => Promise<Response>;
const pagesByServices = new WeakMap<Services, Pages>();

/** The pages of a graph. Their code is loaded with the first request for a page. */
function pagesOf(services: Services): Pages {
  let pages = pagesByServices.get(services);
  if (pages === undefined) {
    const loading = import('../explorer/index.ts').then(({ explorer }) => explorer(services.query, services.origin));
    pages = async ({ method, url, origin, header, headers, body }) => {
      const init = { method, headers: headers(), ...(method === 'POST' && { body }) };
      return (await loading).fetch(new Request(origin + url, init), seenIn(header('cookie')));
    };
    pagesByServices.set(services, pages);
  }
  return pages;
}
