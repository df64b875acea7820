import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServerError } from '../errors.ts';
import type { Limits } from '../execution/limits.ts';
import type { Graph } from '../graph.ts';
import { refuseUnreadable } from '../http/error-responses.ts';
import { NotedResponse } from '../http/traced-response.ts';
import type { Told } from './access-record.ts';
import { Connections } from './connections.ts';
import { type Settings, settingsFrom } from './settings.ts';

export interface ServerOptions {
  /** 4000 unless given; 0 picks a free one. */
  port?: number;
  /** localhost unless given. */
  host?: string;
  /** Limits, and how it is run: those of the environment unless given. */
  settings?: Settings;
  /** How many processes share the port, and with it the requests that one address may ask a minute; 1 unless given. */
  workers?: number;
  /** Told of every answer, such as for a log. */
  onAnswer?: (told: Told) => void;
}

export interface Server {
  /** Where it listens, such as http://localhost:4000. */
  url: string;
  /**
   * Stops listening. /ready says so at once, what is under way is answered, and all other connections are closed:
   * idle ones, and those over which half a request has come.
   */
  close: () => Promise<void>;
}

/**
 * Serves a graph over HTTP, and metrics for Prometheus beside it. Rejects with `ServerError` when it can't listen, and
 * with `SettingError` or `LimitError` when a setting can't be read.
 *
 *     const { url } = await serve(openGraph(), { port: 4000 });
 */
export async function serve(
  graph: Graph,
  { port = 4000, host = 'localhost', settings = settingsFrom(), workers = 1, onAnswer }: ServerOptions = {},
): Promise<Server> {
  const { limits } = settings;
  // Who embeds the graph without serving it needs none of this.
  const { RATE_PER_MINUTE: perMinute } = limits;
  const [{ watched }, rate, metrics] = await Promise.all([
    import('./monitor.ts'),
    perMinute > 0 ? import('./rate-limit.ts').then(({ Rate }) => new Rate(Math.ceil(perMinute / workers))) : undefined,
    settings.metrics ? import('./metrics.ts').then(({ openMetrics }) => openMetrics(graph.statements)) : undefined,
  ]);
  const server = createServer({
    ServerResponse: NotedResponse,
    maxHeaderSize,
    // The graph refuses what Node would refuse without a word: no host, and expectations.
    requireHostHeader: false,
    ...timesOf(limits),
  });
  server.on('clientError', refuseUnreadable);
  server.maxConnections = limits.CONNECTIONS || Number.POSITIVE_INFINITY;
  const connections = new Connections(server, limits.REQUESTS_PER_CONNECTION);
  const isLeaving = () => connections.isLeaving;
  const listener = watched(graph, { settings, rate, metrics, onAnswer, isLeaving });
  const answer = (incoming: IncomingMessage, outgoing: NotedResponse) => {
    // Whoever is told of answers may fail, and that is no reason to end.
    connections.answering(outgoing, listener(incoming, outgoing)).catch(() => outgoing.destroy());
  };
  server.on('request', answer);
  server.on('checkExpectation', answer);
  // Past its deadline no answer is under way any more.
  const longest = limits.DEADLINE_MS && Math.max(limits.DEADLINE_MS, limits.REQUEST_MS) + 1_000;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, port, host)));
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo;
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
        close: () => connections.leave(longest),
      });
    });
  });
}

const maxHeaderSize = 16 * 1024;

/** How long Node waits for what; 0 is for ever. It looks every second. */
function timesOf({ HEADERS_MS, REQUEST_MS, KEEP_ALIVE_MS }: Limits) {
  return {
    // Node insists that headers, being a part of a request, have no longer than the whole.
    headersTimeout: REQUEST_MS > 0 ? Math.min(HEADERS_MS, REQUEST_MS) : HEADERS_MS,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: 1_000,
  };
}

function refusal({ code, message }: NodeJS.ErrnoException, port: number, host: string): ServerError {
  if (code === 'EADDRINUSE') {
    return new ServerError('PORT_IN_USE', `Port ${port} is in use. Choose another, such as PORT=${port + 1}.`);
  }
  if (code === 'EACCES')
    return new ServerError('PORT_FORBIDDEN', `Port ${port} may not be used. Choose one above 1023.`);
  return new ServerError('CANNOT_LISTEN', `Can't listen on ${host}, port ${port}: ${message}. HOST and PORT set them.`);
}
