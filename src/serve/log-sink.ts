// Writes the access log in batches, without ever blocking the server.

import { constants, openSync, write, writeSync } from 'node:fs';

/**
 * A batch is written as soon as it has this many bytes, or after `batchDelayMs`. Each write wakes a thread, which costs as
 * much as several lines.
 */
const batchBytes = 32_768;
const batchDelayMs = 500;
/** Beyond this many buffered bytes, further lines are dropped: nobody is reading the log. */
const maxBufferedBytes = 16 * 1024 * 1024;
/** A UTF-16 code unit takes at most this many bytes in UTF-8. */
const maxBytesPerUnit = 3;
/** How long to wait before writing to a full pipe is tried again. */
const retryDelayMs = 20;
/** How long `close` may take. */
const closeTimeoutMs = 500;

/**
 * Writes log lines to a file, a pipe or a terminal. A log that can't be written never stops the server. `pino.destination`
 * is not used: it has no timeout, and it keeps the process alive after the reader of a pipe has gone.
 */
export class LogSink {
  readonly #descriptor: number;
  /** The buffered lines, encoded one by one: to join them into a string and encode that takes twice as long. */
  #buffer = newBuffer();
  /** The length of the buffered lines, in bytes. */
  #length = 0;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;

  constructor(destination: number | string) {
    this.#descriptor = open(destination);
    process.once('exit', this.#writeAtExit);
  }

  write(line: string): void {
    if (this.#length > maxBufferedBytes) return;
    const maxLength = this.#length + maxBytesPerUnit * line.length;
    if (maxLength > this.#buffer.length) this.#grow(maxLength);
    this.#length += this.#buffer.write(line, this.#length);
    if (this.#length > batchBytes) this.flush();
    else this.#flushLater();
  }

  /** Starts to write the buffered lines, unless a write is in progress. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#length === 0 || this.#writing) return;
    const bytes = this.#buffered();
    this.#buffer = newBuffer();
    this.#length = 0;
    this.#writing = this.#writeAll(bytes).then(() => {
      this.#writing = undefined;
      if (this.#length > batchBytes) this.flush();
      else if (this.#length > 0) this.#flushLater();
    });
  }

  #buffered(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  #grow(minBytes: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(minBytes, 2 * this.#buffer.length));
    larger.set(this.#buffered());
    this.#buffer = larger;
  }

  #flushLater(): void {
    this.#timer ??= setTimeout(() => this.flush(), batchDelayMs).unref();
  }

  /** Writes the buffered lines, and gives up after `closeTimeoutMs`. */
  async close(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, closeTimeoutMs);
    });
    const writeBuffer = async () => {
      while (this.#writing || this.#length > 0) {
        this.flush();
        await this.#writing;
      }
    };
    await Promise.race([writeBuffer(), timeout]);
    clearTimeout(timer);
    process.removeListener('exit', this.#writeAtExit);
  }

  /** Writes all bytes. If the disk is full or the reader has gone, the bytes are dropped. */
  #writeAll(bytes: Buffer): Promise<void> {
    return new Promise((resolve) => {
      write(this.#descriptor, bytes, (error, count) => {
        const remaining = error ? bytes : bytes.subarray(count);
        if (error && error.code !== 'EAGAIN') resolve();
        else if (remaining.length === 0) resolve();
        else setTimeout(() => this.#writeAll(remaining).then(resolve), error ? retryDelayMs : 0).unref();
      });
    });
  }

  /** If the process ends without `close`, writes what can be written at once. */
  #writeAtExit = (): void => {
    try {
      writeSync(this.#descriptor, this.#buffered());
    } catch {
      // The process is ending, and there is nowhere to report this.
    }
  };
}

/** A buffer for a batch and the line that completes it. */
const newBuffer = (): Buffer => Buffer.allocUnsafeSlow(2 * batchBytes);

/** Opens a file, or reopens a descriptor so that writing to a full pipe fails instead of blocking a thread. */
function open(destination: number | string): number {
  if (typeof destination === 'string') return openSync(destination, 'a');
  try {
    return openSync(`/dev/fd/${destination}`, constants.O_WRONLY | constants.O_APPEND | constants.O_NONBLOCK);
  } catch {
    // A socket can't be opened by name, and some systems have no /dev/fd.
    return destination;
  }
}
