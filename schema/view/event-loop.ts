/**
 * Gives the event loop back. SQLite answers at once, and so does what was read before: without this neither a timer nor
 * another request would have its turn before a whole answer is made.
 */
export class Turns {
  readonly #longest: number;
  #since = performance.now();
  #next: Promise<void> | undefined;

  /** `longest` is how many milliseconds may pass before others have their turn; 0 for ever. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Whether others are about to have their turn, so that whoever works should wait. */
  get isOver(): boolean {
    return this.#next !== undefined;
  }

  /** The turn of others to wait for, if it is time for one; undefined while one may go on. */
  wait(): Promise<void> | undefined {
    if (this.#next || this.#longest === 0 || performance.now() - this.#since < this.#longest) return this.#next;
    this.#next = new Promise((resolve) => {
      setImmediate(() => {
        this.#next = undefined;
        this.#since = performance.now();
        resolve();
      });
    });
    return this.#next;
  }

  /** Runs a batch once all that asks for it now has asked, as DataLoader would; after a turn of others if one is due. */
  readonly schedule = (batch: () => void): void => {
    resolved.then(() => process.nextTick(this.#run, batch));
  };

  readonly #run = (batch: () => void): void => {
    const turn = this.wait();
    // What paused in the middle of a level goes on first, so that the level is still one batch.
    if (turn) turn.then(() => process.nextTick(this.#run, batch));
    else batch();
  };
}

const resolved = Promise.resolve();
