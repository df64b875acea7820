import { type ChildProcess, fork } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';

type Works = Record<string, (...given: never[]) => unknown>;

/** A module in a process of its own, so that its memory and its processor time are its own. */
export class Child<W extends Works> {
  readonly #process: ChildProcess;
  readonly #name: string;

  constructor(name: string, module: string, ...given: string[]) {
    this.#name = name;
    this.#process = fork(isAbsolute(module) ? module : fileURLToPath(new URL(module, import.meta.url)), given, {
      // As in production: GraphQL libraries check more, and are slower, without it.
      env: { ...process.env, NODE_ENV: 'production' },
      execArgv: [],
    });
  }

  /** Has the child do one of its works; one at a time. */
  does<K extends keyof W>(work: K, ...given: Parameters<W[K]>): Promise<Awaited<ReturnType<W[K]>>> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The process of ${this.#name} ended with ${code}.`));
      this.#process.once('exit', ended);
      this.#process.once('message', (answer: { done: never } | { failed: string }) => {
        this.#process.off('exit', ended);
        if ('failed' in answer) reject(new Error(`${this.#name}: ${answer.failed}`));
        else resolve(answer.done);
      });
      this.#process.send([work, given]);
    });
  }

  end(): void {
    this.#process.kill();
  }
}

/** The other end: does what the parent asks for, one thing after the other. */
export function doing(works: Works): void {
  process.on('message', async ([name, given]: [string, never[]]) => {
    try {
      process.send?.({ done: await works[name]?.(...given) });
    } catch (error) {
      process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  // The parent may be gone by now, or go at any time; what listens would stay behind.
  if (process.connected) process.once('disconnect', () => process.exit());
  else process.exit();
}

/** Microseconds of processor time that this process has used, the system's on its behalf included. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
