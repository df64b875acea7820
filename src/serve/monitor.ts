import type { IncomingMessage } from 'node:http';
import type { Graph } from '../graph.ts';
import type { HttpResponse } from '../http/messages.ts';
import { pathOf } from '../http/node.ts';
import { graphqlPath, type Host, routeOf } from '../http/routes.ts';
import type { TracedResponse } from '../http/traced-response.ts';
import type { AccessRecord } from './access-record.ts';
import { clientAddresses } from './client-address.ts';
import type { Metrics } from './metrics.ts';
import { QueryParser } from './query-parser.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Settings } from './settings.ts';

export interface MonitorOptions {
  graph: Graph;
  settings: Settings;
  /** Counts requests by address, if they are limited. */
  rateLimit: RateLimit | undefined;
  metrics: Metrics | undefined;
  /** Called with a record of each response. */
  onAccess: ((record: AccessRecord) => void) | undefined;
  isDraining: () => boolean;
}

/** Answers requests from the graph, with what an operator wants around it: rate limit, access log and metrics. */
export function monitored({ graph, settings, rateLimit, metrics, onAccess, isDraining }: MonitorOptions) {
  const addressOf = clientAddresses(settings.trustedProxies);
  const queries = new QueryParser();
  const host: Host = { isDraining, metrics };

  async function respond(incoming: IncomingMessage, outgoing: TracedResponse, path: string): Promise<void> {
    outgoing.host = host;
    // A draining server sends its clients to another connection.
    if (isDraining()) outgoing.setHeader('connection', 'close');
    if (rateLimit && !isExempt(path)) {
      const isAdmitted = await rateLimit.admit(addressOf(incoming), outgoing);
      if (!isAdmitted) return metrics?.countRefusal('RATE_LIMITED');
    }
    // Resolves once the response is handed to the connection.
    await graph.listener(incoming, outgoing);
  }

  function record(incoming: IncomingMessage, outgoing: TracedResponse, path: string): void {
    const { trace, startedAt, headersSent, statusCode } = outgoing;
    const record: AccessRecord = {
      method: incoming.method ?? '',
      path,
      status: headersSent ? statusCode : 499,
      milliseconds: performance.now() - startedAt,
      bytes: trace?.response.body.length ?? 0,
      remembered: trace?.isCached ?? false,
      ...(trace && { graphql: queries.parse(trace) }),
      ...(settings.logAddress && { address: addressOf(incoming) }),
    };
    onAccess?.(record);
    if (metrics === undefined) return;
    metrics.countResponse(record);
    const code = trace && path.startsWith(graphqlPath) ? errorCodeIn(trace.response) : undefined;
    if (code !== undefined) metrics.countRefusal(code);
  }

  return async (incoming: IncomingMessage, outgoing: TracedResponse): Promise<void> => {
    const path = pathOf(incoming.url ?? '/');
    await respond(incoming, outgoing, path);
    if (metrics || onAccess) record(incoming, outgoing, path);
  };
}

const noHeader = () => undefined;

const isExempt = (path: string): boolean =>
  routeOf({ method: 'GET', path, header: noHeader }).isExemptFromRateLimit === true;

/** Errors stand first in a body, and a body with errors is not cached, so most bodies need not be searched. */
const searchedBytes = 4_096;

/** The code of the first error in a response. */
function errorCodeIn({ status, headers, body }: HttpResponse): string | undefined {
  if (status < 400 && headers['cache-control'] !== 'no-store') return undefined;
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, searchedBytes)).toString('latin1');
  if (!start.startsWith('{"errors"')) return undefined;
  return /"code":"([A-Z_]+)"/.exec(start)?.[1] ?? 'none';
}
