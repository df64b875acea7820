/**
 * Yields to the event loop during long work. SQLite is synchronous, so without yields no timer and no other request would
 * run until the whole answer is ready.
 */
export class Yielder {
  readonly #maxBlockingMs: number;
  #lastYieldAt = performance.now();
  #pending: Promise<void> | undefined;

  /** `maxBlockingMs`: how many milliseconds work may block the event loop before it yields; 0 never yields. */
  constructor(maxBlockingMs: number) {
    this.#maxBlockingMs = maxBlockingMs;
  }

  /** Whether a yield is scheduled. Long work should wait for it. */
  get isPending(): boolean {
    return this.#pending !== undefined;
  }

  /** The yield to wait for, if a yield is due; undefined while work may go on. */
  yieldIfDue(): Promise<void> | undefined {
    const isDue = this.#maxBlockingMs > 0 && performance.now() - this.#lastYieldAt >= this.#maxBlockingMs;
    if (this.#pending || !isDue) return this.#pending;
    this.#pending = new Promise((resolve) => {
      inNextTurn(() => {
        this.#pending = undefined;
        this.#lastYieldAt = performance.now();
        resolve();
      });
    });
    return this.#pending;
  }

  /** The `batchScheduleFn` of DataLoader: runs a batch after all pending microtasks, and after a yield if it is due. */
  readonly schedule = (batch: () => void): void => {
    afterMicrotasks(() => this.#run(batch));
  };

  readonly #run = (batch: () => void): void => {
    const pending = this.yieldIfDue();
    // Resolvers that waited for the same yield run first and add to this batch, so a nesting level of the query stays one batch.
    if (pending) pending.then(() => afterMicrotasks(() => this.#run(batch)));
    else batch();
  };
}

const inNextTurn: (run: () => void) => void =
  typeof setImmediate === 'function' ? setImmediate : (run) => void setTimeout(run, 0);

const resolved = Promise.resolve();
// Cloudflare Workers have a process.nextTick, but run it among the microtasks.
const hasTicks = typeof process === 'object' && globalThis.navigator?.userAgent !== 'Cloudflare-Workers';
/** Runs a function when no microtasks are left: at once on Node, else in the next turn of the event loop. */
const afterMicrotasks: (run: () => void) => void = hasTicks
  ? (run) => void resolved.then(() => process.nextTick(run))
  : inNextTurn;
