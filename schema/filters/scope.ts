// What all conditions of one filter share: its values, its names, and its limits.

import { type SQL, sql } from 'drizzle-orm';
import { CodedError } from '../errors.ts';
import { allOrFirstError, idsNamed } from '../find.ts';
import type { EntityKind } from '../tables/index.ts';
import type { View } from '../view/view.ts';

/** Relations within relations. Cloudflare D1 takes expressions of at most 100 levels. */
export const maxRelationDepth = 4;
/** Within one another: and, or, not. */
const maxLogicDepth = 8;
export const maxConditions = 60;
/**
 * Wide relations within one another that are asked of few, each about one thing at a time. What lies further in is read
 * once: asked for each, it would multiply from relation to relation.
 */
const maxFewDepth = 2;

/** Shared by a whole filter, however deep. */
interface Shared {
  view: View;
  /** Everything that a client gave. A statement has them as one JSON parameter, so that it is prepared once for its shape. */
  values: unknown[];
  /** The names that are being looked up. */
  lookUps: Promise<void>[];
  conditions: number;
  aliases: number;
}

/** The values and the day of a statement, as the table `input` that it begins with. */
export const input = sql`input as materialized (select ${sql.placeholder('values')} as "values", ${sql.placeholder('day')} as day)`;
export const day = sql`(select day from input)`;

/** How many relations, and how many of and, or, not, a condition is in; and how many relations deeper still ask of few. */
interface Depth {
  relations: number;
  logic: number;
  few: number;
}

/** The place of a condition in a filter, and what the whole filter shares. */
export class Scope {
  readonly #shared: Shared;
  /** Where the condition stands, for error messages: where.and[0].castings.work. */
  readonly path: string;
  readonly #depth: Depth;

  private constructor(shared: Shared, path: string, depth: Depth) {
    this.#shared = shared;
    this.path = path;
    this.#depth = depth;
  }

  static of(view: View): Scope {
    const shared = { view, values: [], lookUps: [], conditions: 0, aliases: 0 };
    return new Scope(shared, 'where', { relations: 0, logic: 0, few: 0 });
  }

  get view(): View {
    return this.#shared.view;
  }

  get values(): readonly unknown[] {
    return this.#shared.values;
  }

  /** Whether a wide condition here is asked only about what a narrow one leaves. */
  get isAskedOfFew(): boolean {
    return this.#depth.few > 0;
  }

  /** The scope beside a narrow condition. */
  ofFew(): Scope {
    return this.#within('', { few: maxFewDepth });
  }

  /** The scope of a narrow condition itself. */
  ofMany(): Scope {
    return this.#within('', { few: 0 });
  }

  /** The scope of a condition in this one. Throws QUERY_TOO_COMPLEX when the filter has too many. */
  at(field: string): Scope {
    this.#shared.conditions += 1;
    if (this.#shared.conditions > maxConditions) throw this.#tooComplex(`${maxConditions} conditions`);
    return this.#within(field, {});
  }

  /** The scope of a relation: its conditions hold of one fact. */
  relation(): Scope {
    const { relations, few } = this.#depth;
    if (relations >= maxRelationDepth) throw this.#tooComplex(`${maxRelationDepth} relations within relations`);
    return this.#within('', { relations: relations + 1, logic: 0, few: Math.max(0, few - 1) });
  }

  /** The scope inside and, or, not. */
  logic(place = ''): Scope {
    const { logic } = this.#depth;
    if (logic >= maxLogicDepth) throw this.#tooComplex(`${maxLogicDepth} of and, or, not within one another`);
    return this.#within(place, { logic: logic + 1 });
  }

  #within(field: string, depth: Partial<Depth>): Scope {
    const path = field === '' || field.startsWith('.') ? this.path + field : `${this.path}.${field}`;
    return new Scope(this.#shared, path, { ...this.#depth, ...depth });
  }

  #tooComplex(limit: string): CodedError {
    return new CodedError('QUERY_TOO_COMPLEX', `A filter may have ${limit}; ${this.path} goes beyond that.`);
  }

  /** A value in SQL. */
  bind(value: string | number | boolean): SQL {
    return sql`json_extract((select "values" from input), ${sql.raw(`'$[${this.#add(value)}]'`)})`;
  }

  /** A list of values in SQL, for `in`. */
  list(values: readonly (string | number)[]): SQL {
    return this.#listAt(this.#add(values));
  }

  #listAt(place: number): SQL {
    return sql`(select value from json_each((select "values" from input), ${sql.raw(`'$[${place}]'`)}))`;
  }

  #add(value: unknown): number {
    // SQLite has no booleans.
    return this.#shared.values.push(typeof value === 'boolean' ? Number(value) : value) - 1;
  }

  /**
   * The ids of the entities with some names, as a list for `in`. Its place among the values is taken at once: a statement
   * is prepared once for its shape, so the order of its values must not depend on which name is found first.
   */
  ids(kinds: readonly EntityKind[], names: readonly string[]): SQL {
    const place = this.#add([]);
    const lookUp = this.#lookUp(place, kinds, names);
    // It is waited for in `namesFound`, unless another part of the filter is refused before.
    lookUp.catch(() => {});
    this.#shared.lookUps.push(lookUp);
    return this.#listAt(place);
  }

  async #lookUp(place: number, kinds: readonly EntityKind[], names: readonly string[]): Promise<void> {
    try {
      this.#shared.values[place] = await idsNamed(this.view, kinds, names);
    } catch (error) {
      if (error instanceof CodedError) Object.assign(error.extensions, { argument: this.path });
      throw error;
    }
  }

  /** Waits until all names are found. Throws the error of the first that is not: it says where the name stands. */
  async namesFound(): Promise<void> {
    await allOrFirstError(this.#shared.lookUps);
  }

  /** A table name that no other part of the statement uses. */
  alias(): SQL {
    this.#shared.aliases += 1;
    return sql.raw(`t${this.#shared.aliases}`);
  }
}

/** Conditions joined as a balanced tree, because Cloudflare D1 limits the depth of an expression. */
export function joined(operator: 'and' | 'or', conditions: readonly SQL[]): SQL {
  const [only] = conditions;
  if (only === undefined) return operator === 'and' ? sql`true` : sql`false`;
  if (conditions.length === 1) return only;
  const half = Math.ceil(conditions.length / 2);
  const [left, right] = [conditions.slice(0, half), conditions.slice(half)].map((part) => joined(operator, part));
  return sql`(${left} ${sql.raw(operator)} ${right})`;
}

/** Whether a fact, with the alias of its row in `facts`, is known and current on the day. */
export const isCurrent = (fact: SQL): SQL =>
  sql`${fact}.since <= ${day} and (${fact}.until is null or ${fact}.until > ${day})`;
