import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { Turns } from './view/event-loop.ts';

/** How often the clock is looked at: once in so many values. */
const valuesPerLook = 64;
/** Work is charged in units of about a microsecond; so many count as one value. */
const unitsPerValue = 100;

/**
 * Counts the values that one request is handed, and stops it when it has had enough: too many of them, no time left, or
 * nobody there to answer. What is stopped is handed nothing more, so that it ends by itself.
 */
export class Meter {
  /** Field values handed out so far, and work counted as values. */
  values = 0;
  /** Why it was stopped; undefined while it may go on. */
  stopped: Error | undefined;
  #units = 0;
  readonly #most: number;
  readonly #check: () => Error | undefined;
  readonly #tooMany: (values: number) => Error;
  #tell: ((reason: Error) => void) | undefined;

  readonly #turns: Turns | undefined;

  /** `most` 0 is no limit. `check` says now and then why the request must stop. */
  constructor(most: number, tooMany: (values: number) => Error, check: () => Error | undefined, turns?: Turns) {
    this.#most = most;
    this.#turns = turns;
    this.#tooMany = tooMany;
    this.#check = check;
  }

  /** One more value is about to be handed out. Says whether it may be. */
  value(): boolean {
    if (this.stopped) return false;
    this.values += 1;
    if (this.#most > 0 && this.values > this.#most) this.stop(this.#tooMany(this.values));
    else if (this.values % valuesPerLook === 0) {
      const reason = this.#check();
      if (reason) this.stop(reason);
      this.#turns?.wait();
    }
    return this.stopped === undefined;
  }

  /**
   * Counts work that hands out no values of its own, such as reading a question, and gives others their turn when it is
   * time. Throws the reason when the request is stopped.
   */
  async charge(units: number): Promise<void> {
    this.#units += units;
    const values = Math.floor(this.#units / unitsPerValue);
    this.#units -= values * unitsPerValue;
    this.values += values;
    if (this.#most > 0 && this.values > this.#most) this.stop(this.#tooMany(this.values));
    for (let turn = this.#turns?.wait(); turn && !this.stopped; turn = this.#turns?.wait()) await turn;
    const reason = this.stopped ?? this.#check();
    if (reason === undefined) return;
    this.stop(reason);
    throw reason;
  }

  /** The turn of others to wait for before going on, if it is time for one. */
  get turn(): Promise<void> | undefined {
    return this.#turns?.isOver ? this.#turns.wait() : undefined;
  }

  /** Counts from nothing, for the same question asked in another way. */
  again(): void {
    this.values = 0;
    this.#units = 0;
  }

  stop(reason: Error): void {
    if (this.stopped) return;
    this.stopped = reason;
    this.#tell?.(reason);
  }

  /** Rejects when the request is stopped, and never resolves. */
  whenStopped(): Promise<never> {
    return new Promise((_, reject) => {
      if (this.stopped) reject(this.stopped);
      this.#tell = reject;
    });
  }
}

interface Metered {
  meter?: Meter | undefined;
}

/** Goes on when others have had their turn, and theirs again if they take long. */
async function afterTurns(meter: Meter, go: () => unknown): Promise<unknown> {
  for (let turn = meter.turn; turn; turn = meter.turn) await turn;
  return meter.stopped ? new Promise(() => {}) : go();
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
        if (meter.turn === undefined) return resolve(source, args, context, info);
        return afterTurns(meter, () => resolve(source, args, context, info));
      };
    }
  }
  return schema;
}
