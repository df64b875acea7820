import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { NotedResponse } from '../http/traced-response.ts';

/**
 * A server that leaves goes on answering whoever asks it, and tells them to go elsewhere, until nobody has come for so
 * many milliseconds: those who came first may be waiting yet, as a busy process takes one connection a turn.
 */
const quiet = 100;
/** But others may always come. */
const longestTurn = 5_000;
/** Half a question is given so many milliseconds to become a whole one, and an answer as many to be taken. */
const patience = 1_000;
const often = 25;

/** The connections of a server, and what is being answered over them. */
export class Connections {
  readonly #server: Server<typeof IncomingMessage, typeof NotedResponse>;
  /** How many requests have come over each open connection. */
  readonly #open = new Map<Socket, number>();
  readonly #mostRequests: number;
  readonly #underWay = new Set<NotedResponse>();
  #count = 0;
  #left: Promise<void> | undefined;

  /** Over a connection come so many requests at most; with 0, as many as like to. */
  constructor(server: Server<typeof IncomingMessage, typeof NotedResponse>, mostRequests: number) {
    this.#server = server;
    this.#mostRequests = mostRequests;
    server.on('connection', (socket: Socket) => {
      this.#open.set(socket, 0);
      this.#count += 1;
      socket.once('close', () => this.#open.delete(socket));
    });
  }

  get isLeaving(): boolean {
    return this.#left !== undefined;
  }

  /** Knows of a request for as long as it is being answered. */
  async answering(outgoing: NotedResponse, answer: Promise<void>): Promise<void> {
    this.#underWay.add(outgoing);
    const { socket } = outgoing.req;
    const requests = (this.#open.get(socket) ?? 0) + 1;
    this.#open.set(socket, requests);
    // Node's own limit leaves the connection open, and answers all further requests with 503.
    if (requests === this.#mostRequests && !outgoing.headersSent) outgoing.setHeader('connection', 'close');
    try {
      await answer;
    } finally {
      this.#underWay.delete(outgoing);
    }
  }

  /**
   * Stops listening. What is under way is answered, all other connections are closed, half-open ones too; after
   * `longest` milliseconds, if that is above 0, so is what is left.
   */
  leave(longest: number): Promise<void> {
    this.#left ??= this.#leave(longest);
    return this.#left;
  }

  async #leave(longest: number): Promise<void> {
    // Of several requests over one connection, it is the last answer that ends it.
    const last = new Map([...this.#underWay].map((outgoing) => [outgoing.req.socket, outgoing]));
    for (const outgoing of last.values()) if (!outgoing.headersSent) outgoing.setHeader('connection', 'close');
    await this.#turnAway();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    const since = performance.now();
    const unread = new Map<Socket, number>();
    const sweep = (): void => {
      const now = performance.now();
      const busy = new Set<Socket>();
      for (const { req } of this.#underWay) if (req.complete || now - since < patience) busy.add(req.socket);
      for (const socket of this.#open.keys()) {
        if (longest > 0 && now - since > longest) socket.destroy();
        if (busy.has(socket)) continue;
        if (socket.writableLength > 0 && !unread.has(socket)) unread.set(socket, now);
        if (socket.writableLength === 0 || now - (unread.get(socket) ?? now) > patience) socket.destroy();
      }
    };
    sweep();
    const sweeping = setInterval(() => whatHasComeIsRead().then(sweep), often);
    await closed;
    clearInterval(sweeping);
  }

  async #turnAway(): Promise<void> {
    const since = performance.now();
    let before: number;
    do {
      before = this.#count;
      if (this.#open.size > 0) await new Promise((resolve) => setTimeout(resolve, quiet));
      await whatHasComeIsRead();
    } while (this.#count > before && performance.now() - since < longestTurn);
  }
}

/** A busy process has requests waiting that it has not read yet. A turn accepts connections, the next one reads them. */
async function whatHasComeIsRead(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
}
