import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Work } from './subject.ts';

/** A universe of some size, open in a process of its own, so that its memory is its own. */
export class Growing {
  readonly times: number;
  readonly #process: ChildProcess;

  constructor(times: number, file: string) {
    this.times = times;
    this.#process = fork(fileURLToPath(new URL('subject.ts', import.meta.url)), [file]);
  }

  /** The copy in which the nth question is asked. */
  copy(index: number): number {
    return (index * 617) % this.times;
  }

  does<K extends keyof Work>(name: K, ...given: Parameters<Work[K]>): Promise<Awaited<ReturnType<Work[K]>>> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The process of size ${this.times} ended with ${code}.`));
      this.#process.once('exit', ended);
      this.#process.once('message', (answer: { done: never } | { failed: string }) => {
        this.#process.off('exit', ended);
        if ('failed' in answer) reject(new Error(answer.failed));
        else resolve(answer.done);
      });
      this.#process.send([name, given]);
    });
  }

  end(): void {
    if (this.#process.connected) this.#process.disconnect();
  }
}
