// The kinds of condition that the short conditions of entities are made of.

import { type SQL, sql } from 'drizzle-orm';
import { BadUserInput } from '../errors.ts';
import * as t from '../tables/index.ts';
import { type Condition, condition, DateRange, type Filter, isIn, NumberRange, overlaps } from './condition.ts';
import type { Scope } from './scope.ts';
import { attributeOf, withFact } from './sql.ts';

/** A condition that an entity is among those which some named entities lead to. */
export const byName = (
  kinds: readonly t.EntityKind[],
  description: string,
  statement: (ids: SQL, scope: Scope, filter: Filter) => SQL,
): Condition =>
  condition<string[]>(
    ['String'],
    description,
    (names, { sql: id, filter }, scope) => sql`${id} in (${statement(scope.ids(kinds, names), scope, filter)})`,
  );

/** A condition on a column of an entity's own table. */
export const byColumn = (table: string, column: string, type: Condition['type'], description: string): Condition =>
  Array.isArray(type)
    ? condition<string[]>(
        type,
        description,
        (values, { sql: id }, scope) =>
          sql`${id} in (select entity_id from ${sql.raw(table)} where ${sql.raw(column)} in ${scope.list(values)})`,
      )
    : condition<boolean>(
        type,
        description,
        (value, { sql: id }, scope) =>
          sql`${id} in (select entity_id from ${sql.raw(table)} where ${sql.raw(column)} = ${scope.bind(value)})`,
      );

export const attributeNumber = (attribute: t.AttributeName, description: string): Condition =>
  condition<{ min?: number; max?: number }>(NumberRange, description, (range, { sql: id }, scope) => {
    const hasValue = (alias: SQL) => [
      sql`${alias}.attribute = ${sql.raw(`'${attribute}'`)}`,
      sql`${alias}.low is not null`,
      ...overlaps(range, { low: sql`${alias}.low`, high: sql`${alias}.high` }, scope),
    ];
    return sql`${id} in (${withFact(t.attributes, 'entity_id', scope, hasValue)})`;
  });

export const attributeDate = (attribute: t.AttributeName, description: string): Condition =>
  condition<{ from?: string; to?: string }>(DateRange, description, (range, { sql: id }, scope) => {
    const hasValue = (alias: SQL) => [
      sql`${alias}.attribute = ${sql.raw(`'${attribute}'`)}`,
      ...isIn(range, sql`${alias}.value`, scope),
    ];
    return sql`${id} in (${withFact(t.attributes, 'entity_id', scope, hasValue)})`;
  });

export const attributeText = (attribute: t.AttributeName, description: string): Condition =>
  condition<string[]>(
    ['String'],
    description,
    (values, { sql: id }, scope) =>
      sql`${attributeOf(id, { attribute, column: 'value' }, scope)} in ${scope.list(values)}`,
  );

/** Throws `BadUserInput` if a condition stands without the one that it belongs to. */
export const needs = (filter: Filter, other: string, scope: Scope): void => {
  if (filter[other] == null) {
    throw new BadUserInput(`${scope.path} needs ${other}. Add ${/^[aeiou]/.test(other) ? 'an' : 'a'} ${other}.`);
  }
};
