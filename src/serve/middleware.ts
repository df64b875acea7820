// The middleware of a server: rate limit, access log and metrics.

import type { IncomingMessage } from 'node:http';
import type { Graph } from '../graph.ts';
import type { HttpResponse } from '../http/messages.ts';
import { pathOf } from '../http/node.ts';
import { graphqlPath, routeOf, type ServerState } from '../http/routes.ts';
import type { TracedResponse } from '../http/traced-response.ts';
import type { AccessRecord } from './access-record.ts';
import { clientAddresses } from './client-address.ts';
import { LoggedQueries } from './logged-query.ts';
import type { Metrics } from './metrics.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Settings } from './settings.ts';

export interface MiddlewareOptions {
  graph: Graph;
  settings: Settings;
  /** The rate limit; undefined if requests are not limited. */
  rateLimit: RateLimit | undefined;
  metrics: Metrics | undefined;
  /** Called with a record of each response. */
  onAccess: ((record: AccessRecord) => void) | undefined;
  isDraining: () => boolean;
}

/** Creates a request listener that answers from the graph, with rate limit, access log and metrics around it. */
export function withMiddleware({ graph, settings, rateLimit, metrics, onAccess, isDraining }: MiddlewareOptions) {
  const addressOf = clientAddresses(settings.trustedProxies);
  const queries = new LoggedQueries();
  const serverState: ServerState = { isDraining, metrics };

  async function respond(incoming: IncomingMessage, outgoing: TracedResponse, path: string): Promise<void> {
    outgoing.serverState = serverState;
    // A draining server asks each client to close its connection.
    if (isDraining()) outgoing.setHeader('connection', 'close');
    if (rateLimit && !isExempt(path)) {
      const isAdmitted = await rateLimit.admit(addressOf(incoming), outgoing);
      if (!isAdmitted) return metrics?.countError('RATE_LIMITED');
    }
    // Resolves once the response is handed to the connection.
    await graph.listener(incoming, outgoing);
  }

  function recordResponse(incoming: IncomingMessage, outgoing: TracedResponse, path: string): void {
    const { trace, startedAt, headersSent, statusCode } = outgoing;
    const record: AccessRecord = {
      method: incoming.method ?? '',
      path,
      status: headersSent ? statusCode : 499,
      milliseconds: performance.now() - startedAt,
      bytes: trace?.response.body.length ?? 0,
      cached: trace?.isCached ?? false,
      graphql: trace && queries.of(trace),
      address: settings.logAddress ? addressOf(incoming) : undefined,
    };
    onAccess?.(record);
    if (metrics === undefined) return;
    metrics.countResponse(record);
    const code = trace && path.startsWith(graphqlPath) ? errorCodeIn(trace.response) : undefined;
    if (code !== undefined) metrics.countError(code);
  }

  return async (incoming: IncomingMessage, outgoing: TracedResponse): Promise<void> => {
    const path = pathOf(incoming.url ?? '/');
    await respond(incoming, outgoing, path);
    if (metrics || onAccess) recordResponse(incoming, outgoing, path);
  };
}

const noHeader = () => undefined;

const isExempt = (path: string): boolean =>
  routeOf({ method: 'GET', path, header: noHeader }).isExemptFromRateLimit === true;

/** The bytes at the start of a body that are searched for an error code; `errors` is the first key. */
const searchedBytes = 4_096;

/** The code of the first error in a response. */
function errorCodeIn({ status, headers, body }: HttpResponse): string | undefined {
  // A response with errors is never cacheable, so the others need no search.
  if (status < 400 && headers['cache-control'] !== 'no-store') return undefined;
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, searchedBytes)).toString('latin1');
  if (!start.startsWith('{"errors"')) return undefined;
  return /"code":"([A-Z_]+)"/.exec(start)?.[1] ?? 'none';
}
