import { constants, openSync, write, writeSync } from 'node:fs';

/** Lines are written together: when there are so many characters of them, or so many milliseconds later. */
const together = 8_192;
const soon = 500;
/** When nobody takes them, so many characters wait; further lines are lost, and the server is not. */
const mostWaiting = 16 * 1024 * 1024;
/** How long to wait until a pipe that is full is tried again, and how long at the end for the last lines. */
const again = 20;
const atTheEnd = 500;

/**
 * Lines on their way to a file, a pipe or a terminal. pino's own destination, when its reader has gone, never lets the
 * process end, and can't be bounded in time; here, nothing that becomes of the lines becomes of the server.
 */
export class Lines {
  readonly #to: number;
  #waiting = '';
  #timer: NodeJS.Timeout | undefined;
  #underWay: Promise<void> | undefined;

  constructor(to: number | string) {
    this.#to = open(to);
    process.once('exit', this.#last);
  }

  write(line: string): void {
    if (this.#waiting.length > mostWaiting) return;
    this.#waiting += line;
    if (this.#waiting.length > together) this.send();
    else this.#timer ??= setTimeout(() => this.send(), soon).unref();
  }

  /** Begins to write what waits, unless that is being done. */
  send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting === '' || this.#underWay) return;
    const bytes = Buffer.from(this.#waiting);
    this.#waiting = '';
    this.#underWay = this.#written(bytes).then(() => {
      this.#underWay = undefined;
      if (this.#waiting.length > together) this.send();
      else if (this.#waiting !== '') this.#timer ??= setTimeout(() => this.send(), soon).unref();
    });
  }

  /** Writes what waits, if that can be done soon. */
  async end(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, atTheEnd);
    });
    const all = async () => {
      while (this.#underWay || this.#waiting !== '') {
        this.send();
        await this.#underWay;
      }
    };
    await Promise.race([all(), late]);
    clearTimeout(timer);
    process.removeListener('exit', this.#last);
  }

  /** Resolves when all is written; lines that can't be, as the disk is full or nobody reads any more, are lost. */
  #written(bytes: Buffer): Promise<void> {
    return new Promise((resolve) => {
      write(this.#to, bytes, (error, count) => {
        const rest = error ? bytes : bytes.subarray(count);
        if (error && error.code !== 'EAGAIN') resolve();
        else if (rest.length === 0) resolve();
        else setTimeout(() => this.#written(rest).then(resolve), error ? again : 0).unref();
      });
    });
  }

  /** The process ends without having been told to: what can be written at once is. */
  #last = (): void => {
    try {
      writeSync(this.#to, this.#waiting);
    } catch {
      // There is nobody to tell.
    }
  };
}

/** Opened anew, a pipe that is full says so; as it is inherited, it holds a thread until somebody reads. */
function open(to: number | string): number {
  if (typeof to === 'string') return openSync(to, 'a');
  try {
    return openSync(`/dev/fd/${to}`, constants.O_WRONLY | constants.O_APPEND | constants.O_NONBLOCK);
  } catch {
    // A socket can't be opened by its name, and some systems have no names for what is open.
    return to;
  }
}
