// A condition: a field of a filter, and the SQL that it means.

import type { InputFieldRef, InputType } from '@pothos/core';
import { type SQL, sql } from 'drizzle-orm';
import { builder } from '../builder.ts';
import { lastDay } from '../tables/dates.ts';
import type { Scope } from './scope.ts';

/** A filter as a client gives it. GraphQL has checked it; each of its fields is the value of one condition. */
export type Filter = Readonly<Record<string, unknown>>;

type Types = typeof builder.$inferSchemaTypes;

/** What a condition is about: the id of an entity in SQL, or a row of a table by its alias. */
export interface Subject {
  sql: SQL;
  /** The filter in which the condition stands. */
  filter: Filter;
}

export interface Condition {
  type: InputType<Types> | [InputType<Types>];
  description: string;
  /** The condition in SQL. Its shape depends only on which fields a filter has, and on booleans. */
  sql: (value: never, subject: Subject, scope: Scope) => SQL;
  /** Whether it is narrow: it begins with a named thing. A wide condition says something about many. */
  isNarrow: (value: never) => boolean;
}

export type Conditions = Readonly<Record<string, Condition>>;

/** A condition on values of one type. */
export const condition = <Value>(
  type: Condition['type'],
  description: string,
  toSql: (value: Value, subject: Subject, scope: Scope) => SQL,
  isNarrow: (value: Value) => boolean = () => false,
): Condition => ({ type, description, sql: toSql, isNarrow });

/** The input fields of some conditions. */
export function inputFields(
  t: { field: (options: { type: never; description: string }) => InputFieldRef<Types, unknown> },
  conditions: Conditions,
): Record<string, InputFieldRef<Types, unknown>> {
  const fields = Object.entries(conditions).map(([name, { type, description }]) => [
    name,
    // Pothos derives the type of a filter from its fields, which can't be known here. See `Filter`.
    t.field({ type: type as never, description }),
  ]);
  return Object.fromEntries(fields);
}

interface NumberRangeInput {
  min?: number | null;
  max?: number | null;
}

export const NumberRange = builder.inputType('NumberRange', {
  description: 'Numbers from `min` to `max`. Either may be left out.',
  fields: (t) => ({
    min: t.float({ description: 'At least this.' }),
    max: t.float({ description: 'At most this.' }),
  }),
});

export const DateRange = builder.inputType('DateRange', {
  description: 'Days from `from` to the end of `to`. Either may be left out, or be a month or a year.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'On this day or later.' }),
    to: t.field({ type: 'Date', description: 'On this day, or in this month or year, or earlier.' }),
  }),
});

/** A condition that a number, known to lie between two bounds, may be in a range: the two overlap. */
export function overlaps(range: NumberRangeInput, { low, high }: { low: SQL; high: SQL }, scope: Scope): SQL[] {
  return [
    ...(range.min == null ? [] : [sql`${high} >= ${scope.bind(range.min)}`]),
    ...(range.max == null ? [] : [sql`${low} <= ${scope.bind(range.max)}`]),
  ];
}

/** A condition that a date in SQL, which may be only a month or a year, may be in a range. */
export function isIn(range: { from?: string | null; to?: string | null }, date: SQL, scope: Scope): SQL[] {
  return [
    ...(range.from == null ? [] : [sql`${date} >= substr(${scope.bind(range.from)}, 1, length(${date}))`]),
    ...(range.to == null ? [] : [sql`${date} <= ${scope.bind(lastDay(range.to))}`]),
  ];
}
