import type { Execution } from '../execution/execution.ts';
import type { LimitName } from '../execution/limits.ts';
import { seenIn } from '../explorer/seen.ts';
import type { Graph } from '../graph.ts';
import { preflightResponse } from './cors.ts';
import { fromResponse, type HttpRequest, type HttpResponse, uncached } from './messages.ts';
import { graphqlMediaType, json, wantsHtml } from './negotiation.ts';

// Which route answers a request: every path that the server knows stands here, and nowhere else.

/** What executes documents. */
export type Executor = Pick<Execution, 'schema' | 'execute'>;

/** What the routes answer from. */
export interface Services {
  execution: Executor;
  /** Queries in process, which the pages use like any other program. */
  query: Graph['query'];
  /** Where people find the pages, such as https://wick.example; the origin of each request unless given. */
  origin: string | undefined;
  /** Whether the dataset is open. */
  isReady: () => boolean;
}

/** What a server process adds to the graph it serves. */
export interface Host {
  isDraining: () => boolean;
  metrics: { text: () => Promise<string>; contentType: string } | undefined;
}

export interface RouteContext {
  services: Services;
  host: Host | undefined;
  /** Aborts when the client has left; made when it is needed. */
  signal: () => AbortSignal;
}

export interface Route {
  /** The methods it takes, as the header Allow lists them. */
  allow: string;
  /** The content type of a POST body; a route without one takes no body. */
  bodyType?: string;
  bodyLimit: LimitName & ('BODY_BYTES' | 'FORM_BYTES');
  /** Everything that the response depends on; a route without a key is never cached. */
  cacheKey?: (request: HttpRequest) => string;
  /** Answered even to clients beyond the rate limit, so that health stays visible. */
  isExemptFromRateLimit?: boolean;
  /** Pages of other origins may not read it. */
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

/** Preflight requests, and OPTIONS at any other path. */
const preflight: Route = { allow: graphql.allow, bodyLimit: 'FORM_BYTES', respond: () => preflightResponse };

/** GraphiQL, for browsers that open the address of the API. */
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

/** The form of the spoiler filter. */
const seen: Route = { ...getOnly, bodyType: 'application/x-www-form-urlencoded', respond: respondWithPage };

const health: Route = {
  ...getOnly,
  isExemptFromRateLimit: true,
  respond: (_, { services }) => jsonLine(200, stateOf(services.isReady())),
};

const ready: Route = {
  ...health,
  respond: (_, { services, host }) => {
    if (host?.isDraining()) return jsonLine(503, { status: 'leaving', dataset: 'open and whole' });
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
    const { metrics: source } = context.host ?? {};
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

const byPath: Record<string, Route> = { '/health': health, '/ready': ready, '/metrics': metrics, '/seen': seen };

/** The route of a request. A path that no route knows is a page: that of a missing one. */
export function routeOf({ method, path, header }: Pick<HttpRequest, 'method' | 'path' | 'header'>): Route {
  const isGraphql = path === graphqlPath;
  if (method === 'OPTIONS') return preflight;
  if (isGraphql) return method === 'GET' && wantsHtml(header('accept')) ? graphiql : graphql;
  if (path.startsWith('/assets/')) return asset;
  return (Object.hasOwn(byPath, path) ? byPath[path] : undefined) ?? page;
}

/** The routes that other steps need to tell apart. */
export const routes = { graphql } as const;

type Pages = (request: HttpRequest) => Promise<Response>;
const pagesByServices = new WeakMap<Services, Pages>();

/** The pages of a graph, loaded with the first request for one. */
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
