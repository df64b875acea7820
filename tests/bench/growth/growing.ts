import { Child } from '../child.ts';
import type { Work } from './subject.ts';

/** A universe of some size, in a process of its own. */
export class Growing extends Child<Work> {
  readonly times: number;
  readonly file: string;

  constructor(times: number, file: string) {
    super(`size ${times}`, 'growth/subject.ts', file);
    this.times = times;
    this.file = file;
  }

  /** The copy in which the nth question is asked. */
  copy(index: number): number {
    return (index * 617) % this.times;
  }
}
