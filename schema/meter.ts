// Counts the values of a request, and stops the request at its limit, at its deadline or when its client has gone.

import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { Yielder } from './view/event-loop.ts';

/** The clock is read once per this many values. Reading it for every value would cost more than most resolvers. */
const valuesPerCheck = 64;
/** This many units of work count as one value. A unit is about a microsecond of work. */
const unitsPerValue = 100;

/**
 * Counts the values of one request. Stops the request when it has too many values, no time left, or no client. The
 * resolvers of a stopped request never settle, so nothing else is executed for it.
 */
export class Meter {
  /** Values resolved so far, and work counted as values. */
  values = 0;
  /** Why the request was stopped; undefined while it may go on. */
  stopReason: Error | undefined;
  #units = 0;
  readonly #maxValues: number;
  readonly #tooMany: (values: number) => Error;
  readonly #check: () => Error | undefined;
  readonly #yielder: Yielder | undefined;
  #reject: ((reason: Error) => void) | undefined;

  /**
   * `maxValues` 0 means no limit. `tooMany` makes the error at the limit. `check` returns an error when the request must
   * stop for another reason.
   */
  constructor(
    maxValues: number,
    tooMany: (values: number) => Error,
    check: () => Error | undefined,
    yielder?: Yielder,
  ) {
    this.#maxValues = maxValues;
    this.#tooMany = tooMany;
    this.#check = check;
    this.#yielder = yielder;
  }

  /** Counts a value that is about to be resolved. Returns false when the value must not be resolved. */
  countValue(): boolean {
    if (this.stopReason) return false;
    this.values += 1;
    if (this.#maxValues > 0 && this.values > this.#maxValues) this.stop(this.#tooMany(this.values));
    else if (this.values % valuesPerCheck === 0) {
      const reason = this.#check();
      if (reason) this.stop(reason);
      this.#yielder?.yieldIfDue();
    }
    return this.stopReason === undefined;
  }

  /**
   * Counts work that resolves no values, such as reading a question, and yields to the event loop when that is due.
   * Throws the reason when the request is stopped.
   */
  async charge(units: number): Promise<void> {
    this.#units += units;
    const values = Math.floor(this.#units / unitsPerValue);
    this.#units -= values * unitsPerValue;
    this.values += values;
    if (this.#maxValues > 0 && this.values > this.#maxValues) this.stop(this.#tooMany(this.values));
    const yieldIfDue = () => this.#yielder?.yieldIfDue();
    for (let pending = yieldIfDue(); pending && !this.stopReason; pending = yieldIfDue()) await pending;
    const reason = this.stopReason ?? this.#check();
    if (reason === undefined) return;
    this.stop(reason);
    throw reason;
  }

  /** The pending yield to the event loop, which resolvers wait for; undefined when there is none. */
  get pendingYield(): Promise<void> | undefined {
    return this.#yielder?.isPending ? this.#yielder.yieldIfDue() : undefined;
  }

  /** Sets the counters back to 0, before the same request is executed in another way. */
  reset(): void {
    this.values = 0;
    this.#units = 0;
  }

  stop(reason: Error): void {
    if (this.stopReason) return;
    this.stopReason = reason;
    this.#reject?.(reason);
  }

  /** Rejects when the request is stopped, and never resolves. */
  whenStopped(): Promise<never> {
    return new Promise((_, reject) => {
      if (this.stopReason) reject(this.stopReason);
      this.#reject = reject;
    });
  }
}

interface Metered {
  meter?: Meter | undefined;
}

/** Runs a resolver after the pending yield, and after every other yield that becomes due in the meantime. */
async function afterYields(meter: Meter, resolve: () => unknown): Promise<unknown> {
  for (let pending = meter.pendingYield; pending; pending = meter.pendingYield) await pending;
  return meter.stopReason ? new Promise(() => {}) : resolve();
}

/** Wraps every resolver of a schema with the meter. A request without a meter is not counted. */
export function metered(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve: GraphQLFieldResolver<unknown, Metered | undefined> = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Metered | undefined, info) => {
        const meter = context?.meter;
        if (meter === undefined) return resolve(source, args, context, info);
        if (!meter.countValue()) return new Promise(() => {});
        if (meter.pendingYield === undefined) return resolve(source, args, context, info);
        return afterYields(meter, () => resolve(source, args, context, info));
      };
    }
  }
  return schema;
}
