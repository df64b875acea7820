/**
 * Yields to the event loop while an answer is made. SQLite answers synchronously, so without this neither a timer nor
 * another request would run before the whole answer is made.
 */
export class Yielder {
  readonly #maxBlockingMs: number;
  #since = performance.now();
  #pending: Promise<void> | undefined;

  /** `maxBlockingMs`: how many milliseconds work may block the event loop before it yields; 0 never yields. */
  constructor(maxBlockingMs: number) {
    this.#maxBlockingMs = maxBlockingMs;
  }

  /** Whether a yield is scheduled. Work should wait for it. */
  get isPending(): boolean {
    return this.#pending !== undefined;
  }

  /** The yield to wait for, if it is time for one; undefined while work may go on. */
  yieldIfDue(): Promise<void> | undefined {
    const isDue = this.#maxBlockingMs > 0 && performance.now() - this.#since >= this.#maxBlockingMs;
    if (this.#pending || !isDue) return this.#pending;
    this.#pending = new Promise((resolve) => {
      setImmediate(() => {
        this.#pending = undefined;
        this.#since = performance.now();
        resolve();
      });
    });
    return this.#pending;
  }

  /** DataLoader's `batchScheduleFn`: runs a batch when all pending microtasks have run, after a yield if one is due. */
  readonly schedule = (batch: () => void): void => {
    resolved.then(() => process.nextTick(this.#run, batch));
  };

  readonly #run = (batch: () => void): void => {
    const pending = this.yieldIfDue();
    // Resolvers that waited for the same yield run first and add to this batch, so a level is still one batch.
    if (pending) pending.then(() => process.nextTick(this.#run, batch));
    else batch();
  };
}

const resolved = Promise.resolve();
