import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { TracedResponse } from '../http/traced-response.ts';

// Graceful shutdown: a server that stops (drains) answers the requests in progress before it closes their connections.

/**
 * A draining server accepts connections until none has come for this time. A busy process accepts one connection per
 * turn of the event loop, so clients that connected earlier may still be waiting.
 */
const quietMs = 100;
/** The server stops accepting after this time, because new clients might never stop coming. */
const maxAcceptingMs = 5_000;
/** How long a client may take to complete its request, and to read the response. */
const patienceMs = 1_000;
const sweepIntervalMs = 25;

/** Tracks the connections of a server and the requests in progress. No library closes connections with half a request. */
export class Connections {
  readonly #server: Server<typeof IncomingMessage, typeof TracedResponse>;
  /** The number of requests that have come over each open connection. */
  readonly #requests = new Map<Socket, number>();
  readonly #maxRequests: number;
  readonly #inProgress = new Set<TracedResponse>();
  #accepted = 0;
  #drained: Promise<void> | undefined;

  /** `maxRequests` is the limit for one connection; 0 is no limit. */
  constructor(server: Server<typeof IncomingMessage, typeof TracedResponse>, maxRequests: number) {
    this.#server = server;
    this.#maxRequests = maxRequests;
    server.on('connection', (socket: Socket) => {
      this.#requests.set(socket, 0);
      this.#accepted += 1;
      socket.once('close', () => this.#requests.delete(socket));
    });
  }

  get isDraining(): boolean {
    return this.#drained !== undefined;
  }

  /** Counts a request as in progress until its response is finished. */
  async track(outgoing: TracedResponse, response: Promise<void>): Promise<void> {
    this.#inProgress.add(outgoing);
    const { socket } = outgoing.req;
    const requests = (this.#requests.get(socket) ?? 0) + 1;
    this.#requests.set(socket, requests);
    // Node's own limit, maxRequestsPerSocket, would keep the connection open and answer further requests with 503.
    if (requests === this.#maxRequests && !outgoing.headersSent) outgoing.setHeader('connection', 'close');
    try {
      await response;
    } finally {
      this.#inProgress.delete(outgoing);
    }
  }

  /**
   * Shuts down gracefully. Requests in progress are answered; all other connections are closed, also those with half a
   * request. After `timeoutMs` all connections are closed; 0 waits for ever.
   */
  drain(timeoutMs: number): Promise<void> {
    this.#drained ??= this.#drain(timeoutMs);
    return this.#drained;
  }

  async #drain(timeoutMs: number): Promise<void> {
    // If a connection has several requests in progress, the last response closes it.
    const lastResponses = new Map([...this.#inProgress].map((outgoing) => [outgoing.req.socket, outgoing]));
    for (const outgoing of lastResponses.values()) if (!outgoing.headersSent) outgoing.setHeader('connection', 'close');
    await this.#acceptWaiting();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    const startedAt = performance.now();
    const unreadSince = new Map<Socket, number>();
    const sweep = (): void => {
      const now = performance.now();
      const busy = new Set<Socket>();
      for (const { req } of this.#inProgress) if (req.complete || now - startedAt < patienceMs) busy.add(req.socket);
      for (const socket of this.#requests.keys()) {
        if (timeoutMs > 0 && now - startedAt > timeoutMs) socket.destroy();
        if (busy.has(socket)) continue;
        if (socket.writableLength > 0 && !unreadSince.has(socket)) unreadSince.set(socket, now);
        if (socket.writableLength === 0 || now - (unreadSince.get(socket) ?? now) > patienceMs) socket.destroy();
      }
    };
    sweep();
    const sweeping = setInterval(() => finishPendingReads().then(sweep), sweepIntervalMs);
    await closed;
    clearInterval(sweeping);
  }

  /** Accepts connections until none is waiting. */
  async #acceptWaiting(): Promise<void> {
    const startedAt = performance.now();
    let acceptedBefore: number;
    do {
      acceptedBefore = this.#accepted;
      if (this.#requests.size > 0) await new Promise((resolve) => setTimeout(resolve, quietMs));
      await finishPendingReads();
    } while (this.#accepted > acceptedBefore && performance.now() - startedAt < maxAcceptingMs);
  }
}

/** Lets a busy process read what has arrived. One turn of the event loop accepts connections; the next reads them. */
async function finishPendingReads(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
}
