import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { TracedResponse } from '../http/traced-response.ts';

// Times in milliseconds.

/**
 * A draining server still accepts connections until none has come for so long: a busy process accepts one connection a
 * turn of the event loop, so clients that connected before may still wait.
 */
const quietTime = 100;
/** The longest that accepting goes on, as new clients may come for ever. */
const longestAccepting = 5_000;
/** How long half a request may take to become whole, and a response to be read. */
const patience = 1_000;
const sweepInterval = 25;

/** The connections of a server, and the requests under way on them. Ours, as no library drains half-open ones. */
export class Connections {
  readonly #server: Server<typeof IncomingMessage, typeof TracedResponse>;
  /** How many requests have come over each open connection. */
  readonly #requests = new Map<Socket, number>();
  readonly #mostRequests: number;
  readonly #underWay = new Set<TracedResponse>();
  #accepted = 0;
  #drained: Promise<void> | undefined;

  /** `mostRequests` is the limit for one connection; 0 is no limit. */
  constructor(server: Server<typeof IncomingMessage, typeof TracedResponse>, mostRequests: number) {
    this.#server = server;
    this.#mostRequests = mostRequests;
    server.on('connection', (socket: Socket) => {
      this.#requests.set(socket, 0);
      this.#accepted += 1;
      socket.once('close', () => this.#requests.delete(socket));
    });
  }

  get isDraining(): boolean {
    return this.#drained !== undefined;
  }

  /** Counts a request as under way until its response is done. */
  async track(outgoing: TracedResponse, response: Promise<void>): Promise<void> {
    this.#underWay.add(outgoing);
    const { socket } = outgoing.req;
    const requests = (this.#requests.get(socket) ?? 0) + 1;
    this.#requests.set(socket, requests);
    // Node's own limit keeps the connection open, and answers each further request with 503.
    if (requests === this.#mostRequests && !outgoing.headersSent) outgoing.setHeader('connection', 'close');
    try {
      await response;
    } finally {
      this.#underWay.delete(outgoing);
    }
  }

  /**
   * Stops listening. Requests under way are answered, and all other connections are closed, half-open ones too. After
   * `timeout` milliseconds everything left is closed; 0 waits for ever.
   */
  drain(timeout: number): Promise<void> {
    this.#drained ??= this.#drain(timeout);
    return this.#drained;
  }

  async #drain(timeout: number): Promise<void> {
    // Of several requests on one connection, the last response closes it.
    const last = new Map([...this.#underWay].map((outgoing) => [outgoing.req.socket, outgoing]));
    for (const outgoing of last.values()) if (!outgoing.headersSent) outgoing.setHeader('connection', 'close');
    await this.#acceptWaiting();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    const since = performance.now();
    const unreadSince = new Map<Socket, number>();
    const sweep = (): void => {
      const now = performance.now();
      const busy = new Set<Socket>();
      for (const { req } of this.#underWay) if (req.complete || now - since < patience) busy.add(req.socket);
      for (const socket of this.#requests.keys()) {
        if (timeout > 0 && now - since > timeout) socket.destroy();
        if (busy.has(socket)) continue;
        if (socket.writableLength > 0 && !unreadSince.has(socket)) unreadSince.set(socket, now);
        if (socket.writableLength === 0 || now - (unreadSince.get(socket) ?? now) > patience) socket.destroy();
      }
    };
    sweep();
    const sweeping = setInterval(() => drainPendingReads().then(sweep), sweepInterval);
    await closed;
    clearInterval(sweeping);
  }

  /** Goes on accepting connections until none is waiting. */
  async #acceptWaiting(): Promise<void> {
    const since = performance.now();
    let before: number;
    do {
      before = this.#accepted;
      if (this.#requests.size > 0) await new Promise((resolve) => setTimeout(resolve, quietTime));
      await drainPendingReads();
    } while (this.#accepted > before && performance.now() - since < longestAccepting);
  }
}

/** Lets a busy process read what has arrived: one turn of the event loop accepts connections, the next reads them. */
async function drainPendingReads(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
}
