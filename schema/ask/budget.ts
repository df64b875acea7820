import type { Meter } from '../meter.ts';
import type { View } from '../view/view.ts';

/** About 100 milliseconds. The dearest question of the corpus needs two thirds of it. */
const mostUnits = 100_000;

/** A question that needs more work than one may cost. It is declined like any other that can't be read. */
export class QuestionTooCostly extends Error {}

/**
 * The work that one question may cost, in units of about a microsecond. Whatever allocates memory is counted too, so
 * that the budget bounds how many edges and states a question can have.
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

  /** Counts work that is about to be done. Throws `QuestionTooCostly` when the question needs more than it may. */
  spend(units: number): void {
    this.#spent += units;
    if (this.#spent > mostUnits) throw new QuestionTooCostly();
  }

  /** Charges the request for what has been spent, and gives others their turn. Throws once the request is stopped. */
  async pause(): Promise<void> {
    const units = this.#spent - this.#charged;
    this.#charged = this.#spent;
    await this.#meter?.charge(units);
    await this.#view.pause();
  }
}
