// The Pothos schema builder, and the context and root value of every execution.

import SchemaBuilder from '@pothos/core';
import { BadUserInput } from './errors.ts';
import type { Meter } from './meter.ts';
import { isDate } from './tables/dates.ts';
import { View } from './view/view.ts';
import type { Views } from './view/views.ts';

/** The variables of an operation, as GraphQL takes them: any JSON. */
export type Variables = Readonly<Record<string, unknown>>;

/** An operation as a query that a client can send. */
export interface Query {
  /** GraphQL text, wrapped in `asOf` when a day is given. */
  query: string;
  variables: Variables;
}

/** The query of an operation, and its data. */
export interface OperationResult extends Query {
  data: unknown;
}

/** The GraphQL context of every execution. */
export interface Context {
  /** Counts the work and the values of the request, and stops it at its limits. */
  meter?: Meter | undefined;
  /** All views of the open dataset. */
  views: Views;
  /** The view that root fields read outside asOf. */
  view: View;
  /**
   * Runs one of the project's operations by its name; as of a day, unless that is null. Used by `ask`: the schema
   * understands the question, and its caller executes the operation.
   */
  runOperation: (operation: string, variables: Variables, day: string | null) => Promise<OperationResult>;
  /** The query of an operation, without running it. */
  queryFor: (operation: string, variables: Variables, day: string | null) => Query;
}

/** The parent of root fields: the view of an asOf, else the root value of the execution, which says nothing. */
export type RootValue = View | object | undefined;

export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
  };
}>({ defaultFieldNullability: false });

/** The view that a root field reads: inside asOf the view of that day, else the context's view. */
export const viewOf = (root: RootValue, context: Context): View => (root instanceof View ? root : context.view);

const dateOf = (value: unknown): string => {
  if (typeof value === 'string' && isDate(value)) return value;
  const shown = typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value).slice(0, 40);
  throw new BadUserInput(`${shown} is not a date. Write a day (2025-06-06), a month (2025-06) or a year (2025).`);
};

builder.scalarType('Date', {
  description: 'A date, as precisely as it is known: a day (2025-06-06), a month (2025-06) or a year (2025).',
  serialize: (value) => value,
  parseValue: dateOf,
  parseLiteral: (node) => dateOf('value' in node ? node.value : node.kind),
});

/** A GraphQL enum type from its values, each with a description. */
export const enumOf = <const V extends string>(name: string, description: string, values: Record<V, string>) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(values).map(([value, text]) => [value, { value: value as V, description: text }]),
    ) as { [K in V]: { value: K; description: string } },
  });
