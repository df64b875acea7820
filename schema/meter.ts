// Meters execution: counts the values of a request, and stops it at its limit, at its deadline or when its client leaves.

import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { Yielder } from './view/event-loop.ts';

/** The clock is read once for so many values, as reading it for each would cost more than most resolvers do. */
const valuesPerCheck = 64;
/** Work is charged in units of about a microsecond; so many count as one value. */
const unitsPerValue = 100;

/**
 * Counts the values of one request, and stops it for a reason: too many values, no time left, or no client any more. The
 * resolvers of a stopped request never settle, so nothing more is executed for it.
 */
export class Meter {
  /** Values resolved so far, and work counted as values. */
  values = 0;
  /** Why the request was stopped; undefined while it may go on. */
  stopped: Error | undefined;
  #units = 0;
  readonly #maxValues: number;
  readonly #tooMany: (values: number) => Error;
  readonly #check: () => Error | undefined;
  readonly #yielder: Yielder | undefined;
  #reject: ((reason: Error) => void) | undefined;

  /**
   * `maxValues` 0 is no limit. `tooMany` makes the error at the limit. `check` returns an error when the request must
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

  /** Counts a value that is about to be resolved. Returns false when it must not be. */
  value(): boolean {
    if (this.stopped) return false;
    this.values += 1;
    if (this.#maxValues > 0 && this.values > this.#maxValues) this.stop(this.#tooMany(this.values));
    else if (this.values % valuesPerCheck === 0) {
      const reason = this.#check();
      if (reason) this.stop(reason);
      this.#yielder?.yieldIfDue();
    }
    return this.stopped === undefined;
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
    for (let pending = yieldIfDue(); pending && !this.stopped; pending = yieldIfDue()) await pending;
    const reason = this.stopped ?? this.#check();
    if (reason === undefined) return;
    this.stop(reason);
    throw reason;
  }

  /** A yield to the event loop that is under way, for resolvers to wait for. */
  get pendingYield(): Promise<void> | undefined {
    return this.#yielder?.isPending ? this.#yielder.yieldIfDue() : undefined;
  }

  /** Counts from 0 again, when the same request is executed in another way. */
  again(): void {
    this.values = 0;
    this.#units = 0;
  }

  stop(reason: Error): void {
    if (this.stopped) return;
    this.stopped = reason;
    this.#reject?.(reason);
  }

  /** Rejects when the request is stopped, and never resolves. */
  whenStopped(): Promise<never> {
    return new Promise((_, reject) => {
      if (this.stopped) reject(this.stopped);
      this.#reject = reject;
    });
  }
}

interface Metered {
  meter?: Meter | undefined;
}

/** Runs a resolver after the pending yield, and after any other that becomes due while it waits. */
async function afterYields(meter: Meter, resolve: () => unknown): Promise<unknown> {
  for (let pending = meter.pendingYield; pending; pending = meter.pendingYield) await pending;
  return meter.stopped ? new Promise(() => {}) : resolve();
}

/** Puts the meter before every resolver of a schema. A request without a meter is not counted. */
export function metered(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve: GraphQLFieldResolver<unknown, Metered | undefined> = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Metered | undefined, info) => {
        const meter = context?.meter;
        if (meter === undefined) return resolve(source, args, context, info);
        if (!meter.value()) return new Promise(() => {});
        if (meter.pendingYield === undefined) return resolve(source, args, context, info);
        return afterYields(meter, () => resolve(source, args, context, info));
      };
    }
  }
  return schema;
}
