// The HTTP server on Node.

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServerError } from '../errors.ts';
import type { Limits } from '../execution/limits.ts';
import type { Graph } from '../graph.ts';
import { handleClientError } from '../http/error-responses.ts';
import { TracedResponse } from '../http/traced-response.ts';
import type { AccessRecord } from './access-record.ts';
import { Connections } from './connections.ts';
import { type Settings, settingsFrom } from './settings.ts';

export interface ServerOptions {
  /** The port; 4000 unless given. 0 picks a free one. */
  port?: number;
  /** The host name or address to listen on; localhost unless given. */
  host?: string;
  /** Limits and other settings; those of the environment unless given. */
  settings?: Settings;
  /** How many processes share the port; 1 unless given. The rate limit is divided evenly among them. */
  workers?: number;
  /** Called with a record of each response, such as for a log. */
  onAccess?: (record: AccessRecord) => void;
}

export interface Server {
  /** Where it listens, such as http://localhost:4000. */
  url: string;
  /**
   * Shuts down gracefully (drains). /ready answers 503 at once, requests in progress are answered, and all other
   * connections are closed, also those with half a request.
   */
  close: () => Promise<void>;
}

/**
 * Serves a graph over HTTP, with metrics for Prometheus. Rejects with `ServerError` when it can't listen, and with
 * `SettingError` or `LimitError` when a setting is malformed.
 *
 *     const { url } = await serve(openGraph(), { port: 4000 });
 */
export async function serve(
  graph: Graph,
  { port = 4000, host = 'localhost', settings = settingsFrom(), workers = 1, onAccess }: ServerOptions = {},
): Promise<Server> {
  const { limits } = settings;
  const { RATE_PER_MINUTE: perMinute } = limits;
  // Loaded here, because embedders that don't serve the graph need none of it.
  const [{ withMiddleware }, rateLimit, metrics] = await Promise.all([
    import('./middleware.ts'),
    perMinute > 0
      ? import('./rate-limit.ts').then(({ RateLimit }) => new RateLimit(Math.ceil(perMinute / workers)))
      : undefined,
    settings.metrics ? import('./metrics.ts').then(({ openMetrics }) => openMetrics(graph.statements)) : undefined,
  ]);
  const server = createServer({
    ServerResponse: TracedResponse,
    maxHeaderSize: maxHeaderBytes,
    // Node would refuse a missing Host with an empty body. The graph refuses it with a message.
    requireHostHeader: false,
    ...timeoutsFrom(limits),
  });
  server.on('clientError', handleClientError);
  server.maxConnections = limits.CONNECTIONS || Number.POSITIVE_INFINITY;
  const connections = new Connections(server, limits.REQUESTS_PER_CONNECTION);
  const isDraining = () => connections.isDraining;
  const respond = withMiddleware({ graph, settings, rateLimit, metrics, onAccess, isDraining });
  const onRequest = (incoming: IncomingMessage, outgoing: TracedResponse) => {
    // A failing `onAccess` must not end the process.
    connections.track(outgoing, respond(incoming, outgoing)).catch(() => outgoing.destroy());
  };
  server.on('request', onRequest);
  server.on('checkExpectation', onRequest);
  // After its deadline, no request is in progress any more.
  const drainTimeoutMs = limits.DEADLINE_MS && Math.max(limits.DEADLINE_MS, limits.REQUEST_MS) + 1_000;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, () => {
      const { port: actualPort } = server.address() as AddressInfo;
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
        close: () => connections.drain(drainTimeoutMs),
      });
    });
  });
}

const maxHeaderBytes = 16 * 1024;

/** Node's timeouts, in milliseconds; 0 waits for ever. */
function timeoutsFrom({ HEADERS_MS, REQUEST_MS, KEEP_ALIVE_MS }: Limits) {
  return {
    // Node does not allow more time for the headers than for the whole request.
    headersTimeout: REQUEST_MS > 0 ? Math.min(HEADERS_MS, REQUEST_MS) : HEADERS_MS,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: 1_000,
  };
}

function listenError({ code, message }: NodeJS.ErrnoException, port: number, host: string): ServerError {
  if (code === 'EADDRINUSE') {
    return new ServerError('PORT_IN_USE', `Port ${port} is in use. Choose another, such as PORT=${port + 1}.`);
  }
  if (code === 'EACCES')
    return new ServerError('PORT_FORBIDDEN', `Port ${port} may not be used. Choose one above 1023.`);
  return new ServerError('CANNOT_LISTEN', `Can't listen on ${host}, port ${port}: ${message}. HOST and PORT set them.`);
}
