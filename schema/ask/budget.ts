// Limits the work for one question.

import type { Meter } from '../meter.ts';
import type { View } from '../view/view.ts';

/** About 100 ms of work. The most expensive question in the tests needs two thirds of this. */
const maxUnits = 100_000;

/** Thrown when a question needs too much work. It is then declined like a question that can't be read. */
export class QuestionTooCostly extends Error {}

/**
 * The work budget of one question, in units of about a microsecond. Memory counts as work too: each edge and each state
 * of the chart parser costs some units.
 */
export class Budget {
  readonly #view: View;
  readonly #meter: Meter | undefined;
  #spent = 0;
  #charged = 0;

  constructor(view: View, meter: Meter | undefined) {
    this.#view = view;
    this.#meter = meter;
  }

  /** Counts work before it is done. Throws `QuestionTooCostly` when the budget is used up. */
  spend(units: number): void {
    this.#spent += units;
    if (this.#spent > maxUnits) throw new QuestionTooCostly();
  }

  /** Charges the work so far to the request, and yields to the event loop. Throws when the request has been stopped. */
  async pause(): Promise<void> {
    const units = this.#spent - this.#charged;
    this.#charged = this.#spent;
    await this.#meter?.charge(units);
    await this.#view.pause();
  }
}
