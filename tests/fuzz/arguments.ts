import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Choose, dateFor, type Known, numberFor, oneOf, textFor, written } from './values.ts';

const deepestFilter = 4;

/** A value as it is written, and what it comes to. */
export interface Given {
  text: string;
  value: unknown;
}

interface Variable {
  name: string;
  type: string;
  default?: string;
  /** What it comes to, with its default. */
  value: unknown;
}

/** Names that mean something to JavaScript, which they must not when they come from a query. */
export const odd = ['constructor', 'toString', 'hasOwnProperty', 'then', 'length', 'if', 'data', '__proto__'] as const;

/** Words that may stand for what is asked of a type, and the variables that are made on the way. */
export class Arguments {
  readonly #known: Known;
  readonly #variables = new Map<string, Variable>();
  readonly given: Record<string, unknown> = {};
  /** How many input objects are around what is being made. */
  #depth = 0;

  constructor(known: Known) {
    this.#known = known;
  }

  /** A value for an argument of a field that gives things of some kind: written down, or as a variable. */
  for(type: GraphQLInputType, name: string, kind: string, choose: Choose): Given {
    if (choose(4) === 3) return this.#variable(type, name, kind, choose);
    if (!isNonNullType(type) && choose(16) === 15) return { text: 'null', value: null };
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      // One value stands for a list of one.
      if (choose(6) === 5) return this.#alone(this.for(nullable.ofType, name, kind, choose));
      const items = Array.from({ length: choose(10) === 9 ? 0 : 1 + choose(2) }, () =>
        this.for(nullable.ofType, name, kind, choose),
      );
      return { text: `[${items.map(({ text }) => text).join(', ')}]`, value: items.map(({ value }) => value) };
    }
    if (isInputObjectType(nullable)) {
      const given = this.#inside(nullable, kind, choose, (field, ofKind) =>
        this.for(field.type, field.name, ofKind, choose),
      );
      return {
        text: `{ ${given.map(([field, { text }]) => `${field}: ${text}`).join(', ')} }`,
        value: Object.fromEntries(given.map(([field, { value }]) => [field, value])),
      };
    }
    const value = this.#leaf(type, name, kind, choose);
    const text = isEnumType(nullable) ? String(value) : typeof value === 'string' ? written(value) : String(value);
    // What GraphQL can't write goes as a variable.
    return text === undefined ? this.#declared(`${type}`, value) : { text, value };
  }

  /** A condition of @include or @skip. */
  condition(choose: Choose, value: boolean): Given {
    if (choose(3) === 0) return { text: `${value}`, value };
    const known = [...this.#variables.values()].find((each) => each.type === 'Boolean!' && each.value === value);
    if (known && choose(2) === 0) return { text: `$${known.name}`, value };
    return choose(3) === 0
      ? this.#declared(choose(2) === 0 ? 'Boolean' : 'Boolean!', choose(2) === 0 ? value : undefined, `${value}`, value)
      : this.#declared('Boolean!', value);
  }

  /** The variables as an operation declares them. */
  declarations(): string {
    const all = [...this.#variables.values()].map(
      ({ name, type, default: other }) => `$${name}: ${type}${other === undefined ? '' : ` = ${other}`}`,
    );
    return all.length === 0 ? '' : `(${all.join(', ')})`;
  }

  /** A list that is written as its only item, unless that would be taken for something else. */
  #alone(item: Given): Given {
    const isItself = item.text.startsWith('$') || item.text === 'null';
    return { text: isItself ? `[${item.text}]` : item.text, value: [item.value] };
  }

  #leaf(type: GraphQLInputType, name: string, kind: string, choose: Choose): unknown {
    const named = getNamedType(type);
    if (isEnumType(named)) return oneOf(choose, named.getValues()).name;
    if (named.name === 'Int' || named.name === 'Float') return numberFor(name, choose);
    if (named.name === 'Boolean') return choose(2) === 0;
    if (named.name === 'Date') return dateFor(choose);
    return textFor(name, kind, this.#known, choose);
  }

  /** What JSON holds of a type, which a variable is given. */
  #json(type: GraphQLInputType, name: string, kind: string, choose: Choose): unknown {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const item = () => this.#json(nullable.ofType, name, kind, choose);
      return choose(6) === 5 ? item() : Array.from({ length: choose(10) === 9 ? 0 : 1 + choose(2) }, item);
    }
    if (!isInputObjectType(nullable)) return this.#leaf(type, name, kind, choose);
    return Object.fromEntries(
      this.#inside(nullable, kind, choose, (field, ofKind) => this.#json(field.type, field.name, ofKind, choose)),
    );
  }

  /**
   * Some fields of an input object, each with what it is given. Of a filter, which has many fields and contains filters,
   * it is one or two, and filters within one another only so deep.
   */
  #inside<T>(
    type: GraphQLInputObjectType,
    kind: string,
    choose: Choose,
    give: (field: GraphQLInputField, kind: string) => T,
  ): [string, T][] {
    const all = Object.values(type.getFields());
    const isFilter = all.length > 12;
    const allowed = all.filter((field) => this.#depth < deepestFilter || !isInputObjectType(getNamedType(field.type)));
    const chosen = isFilter
      ? Array.from({ length: 1 + choose(2) }, () => allowed[choose(allowed.length)]).flatMap((field) => field ?? [])
      : allowed.filter((field) => isNonNullType(field.type) || choose(4) === 1);
    const [, ofKind = kind] = /^(Character|Person|Organization|Location|Event|Franchise)Filter$/.exec(type.name) ?? [];
    this.#depth += 1;
    const given = [...new Set(chosen)].map((field): [string, T] => [field.name, give(field, ofKind)]);
    this.#depth -= 1;
    return given;
  }

  #variable(type: GraphQLInputType, name: string, kind: string, choose: Choose): Given {
    const again = [...this.#variables.values()].find(
      (each) => each.type === `${type}` && (each.value !== null || !isNonNullType(type)),
    );
    if (again && choose(3) === 2) return { text: `$${again.name}`, value: again.value };
    const nullable = getNullableType(type);
    const value = this.#json(type, name, kind, choose);
    const way = choose(6);
    if (!isNonNullType(type)) {
      if (way === 5) return this.#declared(`${type}`, undefined, undefined, null);
      if (way === 4) return this.#declared(`${type}`, null);
      if (way === 3) return this.#declared(`${type}!`, value);
    }
    const other = literal(nullable, value);
    if (way === 2 && other) return this.#declared(`${nullable}`, undefined, other, value);
    if (way === 1 && other) return this.#declared(`${nullable}`, this.#json(type, name, kind, choose), other);
    return this.#declared(`${type}`, value);
  }

  /** A new variable. One that is undefined is not given, and comes to its default. */
  #declared(type: string, given: unknown, other?: string, value: unknown = given): Given {
    const count = this.#variables.size;
    const spare = odd[(count * 5) % odd.length];
    const name = count % 4 === 3 && spare && !this.#variables.has(spare) ? spare : `v${count}`;
    this.#variables.set(name, { name, type, ...(other !== undefined && { default: other }), value });
    // Object.assign would take __proto__ for more than a name.
    if (given !== undefined) {
      Object.defineProperty(this.given, name, { value: given, enumerable: true, configurable: true, writable: true });
    }
    return { text: `$${name}`, value };
  }
}

/** A value as a document has it; undefined where it can't be written. */
function literal(type: GraphQLInputType, value: unknown): string | undefined {
  const nullable = getNullableType(type);
  if (Array.isArray(value)) {
    if (!isListType(nullable)) return undefined;
    const items = value.map((each) => literal(nullable.ofType, each));
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  if (isListType(nullable)) return literal(nullable.ofType, value);
  if (isInputObjectType(nullable)) {
    const fields = Object.entries(value as object).map(([name, each]) => {
      const field = nullable.getFields()[name];
      const text = field && literal(field.type, each);
      return text && `${name}: ${text}`;
    });
    return fields.includes(undefined) ? undefined : `{ ${fields.join(', ')} }`;
  }
  if (isEnumType(nullable) || typeof value !== 'string') return String(value);
  return written(value);
}
