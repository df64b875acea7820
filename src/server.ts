import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServerError } from './errors.ts';
import type { Graph } from './graph.ts';
import { refuseUnreadable } from './refusals.ts';

export interface ServerOptions {
  /** 4000 unless given; 0 picks a free one. */
  port?: number;
  /** localhost unless given. */
  host?: string;
}

export interface Server {
  /** Where it listens, such as http://localhost:4000. */
  url: string;
  /** Stops listening; what is under way is answered first. */
  close: () => Promise<void>;
}

/**
 * Serves a graph over HTTP. Rejects with `ServerError` when it can't listen.
 *
 *     const { url } = await serve(openGraph(), { port: 4000 });
 */
export function serve(graph: Graph, { port = 4000, host = 'localhost' }: ServerOptions = {}): Promise<Server> {
  // The graph refuses what Node would refuse without a word: no host, and expectations.
  const server = createServer({ requireHostHeader: false }, graph.listener);
  server.on('checkExpectation', graph.listener);
  server.on('clientError', refuseUnreadable);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, port, host)));
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo;
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeIdleConnections();
          }),
      });
    });
  });
}

function refusal({ code, message }: NodeJS.ErrnoException, port: number, host: string): ServerError {
  if (code === 'EADDRINUSE') {
    return new ServerError('PORT_IN_USE', `Port ${port} is in use. Choose another, such as PORT=${port + 1}.`);
  }
  if (code === 'EACCES')
    return new ServerError('PORT_FORBIDDEN', `Port ${port} may not be used. Choose one above 1023.`);
  return new ServerError('CANNOT_LISTEN', `Can't listen on ${host}, port ${port}: ${message}. HOST and PORT set them.`);
}
