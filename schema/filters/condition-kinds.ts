// The kinds of condition that the short conditions of entities are made of.

import { type SQL, sql } from 'drizzle-orm';
import { BadUserInput } from '../errors.ts';
import * as t from '../tables/index.ts';
import { withArticle } from '../with-article.ts';
import { type Condition, condition, DateRange, type Filter, isIn, NumberRange, overlaps } from './condition.ts';
import type { Scope } from './scope.ts';
import { hasFact } from './sql.ts';

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
    () => true,
  );

/** A condition on a column of an entity's own table. */
export const byColumn = (table: string, column: string, type: Condition['type'], description: string): Condition =>
  condition<string[] | boolean>(type, description, (value, { sql: id }, scope) => {
    const [from, own] = [sql.raw(table), sql.raw(column)];
    const isWanted = typeof value === 'boolean' ? sql`= ${scope.bind(value)}` : sql`in ${scope.list(value)}`;
    return scope.isAskedOfFew
      ? sql`(select ${own} from ${from} where entity_id = ${id}) ${isWanted}`
      : sql`${id} in (select entity_id from ${from} where ${own} ${isWanted})`;
  });

export const attributeNumber = (attribute: t.AttributeName, description: string): Condition =>
  condition<{ min?: number; max?: number }>(NumberRange, description, (range, { sql: id }, scope) => {
    const hasValue = (alias: SQL) => [
      sql`${alias}.attribute = ${sql.raw(`'${attribute}'`)}`,
      sql`${alias}.low is not null`,
      ...overlaps(range, { low: sql`${alias}.low`, high: sql`${alias}.high` }, scope),
    ];
    return hasFact(id, { table: t.attributes, own: 'entity_id', where: hasValue }, scope);
  });

export const attributeDate = (attribute: t.AttributeName, description: string): Condition =>
  condition<{ from?: string; to?: string }>(DateRange, description, (range, { sql: id }, scope) => {
    const hasValue = (alias: SQL) => [
      sql`${alias}.attribute = ${sql.raw(`'${attribute}'`)}`,
      ...isIn(range, sql`${alias}.value`, scope),
    ];
    return hasFact(id, { table: t.attributes, own: 'entity_id', where: hasValue }, scope);
  });

export const attributeText = (attribute: t.AttributeName, description: string): Condition =>
  condition<string[]>(['String'], description, (values, { sql: id }, scope) => {
    const hasValue = (alias: SQL) => [
      sql`${alias}.attribute = ${sql.raw(`'${attribute}'`)}`,
      sql`${alias}.value in ${scope.list(values)}`,
    ];
    return hasFact(id, { table: t.attributes, own: 'entity_id', where: hasValue }, scope);
  });

/** Throws `BadUserInput` if a condition stands without the one that it belongs to. */
export const needs = (filter: Filter, other: string, scope: Scope): void => {
  if (filter[other] == null) {
    throw new BadUserInput(`${scope.path} needs ${other}. Add ${withArticle(other)}.`);
  }
};
