import SchemaBuilder from '@pothos/core';
import { BadUserInput } from './errors.ts';
import type { Meter } from './meter.ts';
import { isDate } from './tables/dates.ts';
import type { View } from './view/view.ts';
import type { Views } from './view/views.ts';

/** The variables of an operation, as GraphQL takes them: any JSON. */
export type Variables = Readonly<Record<string, unknown>>;

/** An operation as a query that a client can send. */
export interface Query {
  /** GraphQL text; within asOf when the operation is seen as of a day. */
  query: string;
  variables: Variables;
}

/** The data of an operation, and the query that gives them. */
export interface OperationResult extends Query {
  data: unknown;
}

/** What every execution is given: the views of the open dataset, and the view that root fields read. */
export interface Context {
  /** Counts the work and the values of the request, and stops it at its limits. */
  meter?: Meter | undefined;
  views: Views;
  view: View;
  /**
   * Runs one of the project's operations by its name, as of a day if one is given. `ask` needs it: the schema reads
   * questions, and leaves execution to its caller.
   */
  runOperation: (operation: string, variables: Variables, day: string | null) => Promise<OperationResult>;
  /** The query of an operation; it is not run. */
  queryFor: (operation: string, variables: Variables, day: string | null) => Query;
}

/** The root value: asOf's view inside asOf, empty elsewhere. */
export interface Root {
  view?: View;
}

export const builder = new SchemaBuilder<{
  Context: Context;
  Root: Root;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
  };
}>({ defaultFieldNullability: false });

/** The view that a root field uses: asOf's, or the latest. Some servers pass `{}` as the root value, others nothing. */
export const viewOf = (root: Root | undefined, context: Context): View => root?.view ?? context.view;

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

/** An enum of the values that a column may have, each with its description. */
export const enumOf = <const V extends string>(name: string, description: string, values: Record<V, string>) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(values).map(([value, text]) => [value, { value: value as V, description: text }]),
    ) as { [K in V]: { value: K; description: string } },
  });
