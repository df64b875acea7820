import { constants, openSync, write, writeSync } from 'node:fs';

/** Lines are written in batches: after so many characters, or so many milliseconds. */
const batchLength = 8_192;
const batchDelay = 500;
/** At most so many characters wait while nobody reads the log; further lines are dropped. */
const mostWaiting = 16 * 1024 * 1024;
/** How long to wait, in milliseconds, before a full pipe is tried again. */
const retryDelay = 20;
/** How long closing may take, in milliseconds. */
const closeTimeout = 500;

/**
 * Writes log lines to a file, a pipe or a terminal. Ours, as pino's own destination keeps the process alive when the
 * reader of a pipe has gone, and sets no bound on time. A log that can't be written never stops the server.
 */
export class LogSink {
  readonly #descriptor: number;
  #waiting = '';
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;

  constructor(destination: number | string) {
    this.#descriptor = open(destination);
    process.once('exit', this.#writeAtExit);
  }

  write(line: string): void {
    if (this.#waiting.length > mostWaiting) return;
    this.#waiting += line;
    if (this.#waiting.length > batchLength) this.flush();
    else this.#flushLater();
  }

  /** Begins to write what waits, unless a write is under way. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting === '' || this.#writing) return;
    const bytes = Buffer.from(this.#waiting);
    this.#waiting = '';
    this.#writing = this.#writeAll(bytes).then(() => {
      this.#writing = undefined;
      if (this.#waiting.length > batchLength) this.flush();
      else if (this.#waiting !== '') this.#flushLater();
    });
  }

  #flushLater(): void {
    this.#timer ??= setTimeout(() => this.flush(), batchDelay).unref();
  }

  /** Writes what waits, if that can be done soon. */
  async close(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, closeTimeout);
    });
    const drain = async () => {
      while (this.#writing || this.#waiting !== '') {
        this.flush();
        await this.#writing;
      }
    };
    await Promise.race([drain(), timeout]);
    clearTimeout(timer);
    process.removeListener('exit', this.#writeAtExit);
  }

  /** Resolves when all is written. Bytes that can't be written are dropped: the disk is full, or nobody reads. */
  #writeAll(bytes: Buffer): Promise<void> {
    return new Promise((resolve) => {
      write(this.#descriptor, bytes, (error, count) => {
        const rest = error ? bytes : bytes.subarray(count);
        if (error && error.code !== 'EAGAIN') resolve();
        else if (rest.length === 0) resolve();
        else setTimeout(() => this.#writeAll(rest).then(resolve), error ? retryDelay : 0).unref();
      });
    });
  }

  /** When the process ends without `close`, writes what can be written at once. */
  #writeAtExit = (): void => {
    try {
      writeSync(this.#descriptor, this.#waiting);
    } catch {
      // Nobody is left to report to.
    }
  };
}

/** Opens a descriptor anew, so that writing to a full pipe fails instead of blocking a thread. */
function open(destination: number | string): number {
  if (typeof destination === 'string') return openSync(destination, 'a');
  try {
    return openSync(`/dev/fd/${destination}`, constants.O_WRONLY | constants.O_APPEND | constants.O_NONBLOCK);
  } catch {
    // A socket can't be opened by name, and some systems have no /dev/fd.
    return destination;
  }
}
