// Conditions on the facts about an entity. They derive from the registry of kinds, so every kind of fact has its filter.

import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { builder } from '../builder.ts';
import type { Qualifier } from '../facts/definition.ts';
import { factDefinitions } from '../facts/registry.ts';
import { type EntityKind, type FactKind, factEnds, factKinds, factTables, typedKeys } from '../tables/index.ts';
import {
  type Condition,
  type Conditions,
  condition,
  DateRange,
  type Filter,
  inputFields,
  isIn,
  NumberRange,
  overlaps,
} from './condition.ts';
import { conditionsOf, filterAtEnd, filterOf, isNarrow } from './entities.ts';
import { day, joined, type Scope } from './scope.ts';
import { hasFact } from './sql.ts';

type Ends = Readonly<Record<string, readonly EntityKind[]>>;
const endsOf = (kind: FactKind): Ends => factEnds[kind];

/** The name of a condition on the entity in a column: `person` for personId. */
const endName = (field: string): string => field.replace(/Id$/, '');

/** The SQL name of a column of a kind's table. */
function columnName(kind: FactKind, field: string): string {
  const columns: Record<string, SQLiteColumn> = getTableColumns(factTables[kind]);
  return columns[field]?.name ?? 'fact_id';
}

const columnOf = (kind: FactKind, field: string): SQL => sql.raw(columnName(kind, field));

/** Whether a column holds a list, as JSON. */
const isList = (kind: FactKind, field: string): boolean => {
  const columns: Record<string, SQLiteColumn> = getTableColumns(factTables[kind]);
  return columns[field]?.dataType === 'json';
};

/** Conditions that hold of one fact, whose row has an alias. */
function conditionsOnFact(kind: FactKind, filter: Filter, { alias, fact, scope }: FactScope): SQL[] {
  return Object.entries(filter).flatMap(([name, value]) =>
    value == null || name === 'count'
      ? []
      : (factConditions(kind)[name]?.sql(value as never, { sql: alias, filter: { fact } }, scope.at(name)) ?? []),
  );
}

interface FactScope {
  /** The alias of the row in the table of the kind, and of the row in `facts`. */
  alias: SQL;
  fact: SQL;
  scope: Scope;
}

/** Whether a filter of facts selects those that lead to a named thing at one of their ends. */
const isNarrowFact = (kind: FactKind, filter: Filter): boolean =>
  Object.entries(endsOf(kind)).some(([field, kinds]) => {
    const end = filter[endName(field)];
    // GraphQL has checked the types of all values.
    return end != null && isNarrow(filterAtEnd(kinds), end as Filter);
  });

/** The condition that an entity is at one end of a fact which meets a filter. */
export function isInFact(id: SQL, { kind, own }: { kind: FactKind; own: string }, filter: Filter, outer: Scope): SQL {
  const isNarrowHere = isNarrowFact(kind, filter);
  const scope = isNarrowHere ? outer.relation().ofFew() : outer.relation();
  const others = typedKeys(endsOf(kind)).filter((field) => field !== own);
  const other = others.at(-1);
  const count = filter.count as { min?: number; max?: number } | null | undefined;
  return hasFact(
    id,
    {
      table: factTables[kind],
      own: columnName(kind, own),
      where: (alias, fact) => conditionsOnFact(kind, filter, { alias, fact, scope }),
      having: (alias) => {
        if (count == null) return [];
        const counted = other === undefined ? sql`count(*)` : sql`count(distinct ${alias}.${columnOf(kind, other)})`;
        return overlaps(count, { low: counted, high: counted }, scope.at('count'));
      },
    },
    isNarrowHere ? outer.ofMany() : outer,
  );
}

const commonConditions: Conditions = {
  since: condition<{ from?: string; to?: string }>(
    DateRange,
    'When the fact became known.',
    (range, { filter }, scope) => joined('and', isIn(range, sql`${filter.fact as SQL}.since`, scope)),
  ),
  disputed: condition<boolean>('Boolean', 'Whether sources disagree about the fact.', (disputed, { filter }, scope) => {
    const since = sql`${filter.fact as SQL}.disputed_since`;
    return sql`(${since} is not null and ${since} <= ${day}) = ${scope.bind(disputed)}`;
  }),
};

/** The condition by a column of a kind of fact. */
function qualifierCondition<K extends FactKind>(kind: K, { column, type, description }: Qualifier<K>): Condition {
  const name = columnOf(kind, column);
  const of = (alias: SQL) => sql`${alias}.${name}`;
  if (type === 'Boolean')
    return condition<boolean>(
      'Boolean',
      description,
      (value, { sql: alias }, scope) => sql`${of(alias)} = ${scope.bind(value)}`,
    );
  if (type === 'DateRange')
    return condition<{ from?: string; to?: string }>(DateRange, description, (range, { sql: alias }, scope) =>
      joined('and', [sql`${of(alias)} is not null`, ...isIn(range, of(alias), scope)]),
    );
  if (type === 'NumberRange')
    return condition<{ min?: number; max?: number }>(NumberRange, description, (range, { sql: alias }, scope) =>
      joined('and', overlaps(range, { low: of(alias), high: of(alias) }, scope)),
    );
  const values = type === 'String' ? 'String' : type;
  if (isList(kind, column))
    return condition<string[]>(
      [values],
      description,
      (wanted, { sql: alias }, scope) =>
        sql`exists (select 1 from json_each(${of(alias)}) where value in ${scope.list(wanted)})`,
    );
  return condition<string[]>(
    [values],
    description,
    (wanted, { sql: alias }, scope) => sql`${of(alias)} in ${scope.list(wanted)}`,
  );
}

const conditionsByKind = new Map<FactKind, Conditions>();

/** All conditions on facts of a kind: on its ends, on its columns, and on what all facts share. */
function factConditions(kind: FactKind): Conditions {
  const cached = conditionsByKind.get(kind);
  if (cached !== undefined) return cached;
  const ends = Object.entries(endsOf(kind)).map(([field, kinds]) => [
    endName(field),
    condition<Filter>(filterOf(kinds), `The ${wordsOf(field)}.`, (filter, { sql: alias }, scope) =>
      conditionsOf(filterAtEnd(kinds), filter, sql`${alias}.${columnOf(kind, field)}`, scope),
    ),
  ]);
  const { qualifiers } = factDefinitions[kind];
  const columns = Object.entries(qualifiers).map(([name, qualifier]) => [name, qualifierCondition(kind, qualifier)]);
  const conditions: Conditions = { ...Object.fromEntries([...ends, ...columns]), ...commonConditions };
  conditionsByKind.set(kind, conditions);
  return conditions;
}

/** The words of a field's name: "relative to" for relativeToId. */
const wordsOf = (field: string): string => endName(field).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const filters = new Map(
  factKinds.map((kind) => {
    const filter = builder.inputRef<Filter>(`${kind}Filter`);
    filter.implement({
      description: `Conditions on one fact of the kind ${kind}. All of them hold of the same fact; different facts need \`and\`. Empty, it means that there is such a fact.`,
      fields: (t) =>
        inputFields(t as never, {
          ...factConditions(kind),
          count: condition(NumberRange, 'How many there are: different things at the other end.', () => sql`true`),
        }) as never,
    });
    return [kind, filter];
  }),
);

/** The conditions of an entity of some kind on the facts about it, by name: `castings`, `relationshipsAsTo`. */
export function relationConditions(entityKind: EntityKind): Conditions {
  const conditions = factKinds.flatMap((kind) => {
    const own = Object.entries(endsOf(kind)).filter(([, kinds]) => kinds.includes(entityKind));
    return own.flatMap(([field], index) => {
      const plural = getTableName(factTables[kind]);
      const name =
        index === 0 ? plural : `${plural}As${endName(field).replace(/^./, (letter) => letter.toUpperCase())}`;
      const as = own.length > 1 ? ` Here it is the one called \`${endName(field)}\`.` : '';
      const description = `${factDefinitions[kind].description}${as}`;
      const type = filters.get(kind) ?? 'String';
      const toSql = (filter: Filter, { sql: id }: { sql: SQL }, scope: Scope) =>
        isInFact(id, { kind, own: field }, filter, scope);
      const leadsToName = (filter: Filter) => isNarrowFact(kind, filter);
      return [[name, condition<Filter>(type, description, toSql, leadsToName)] as const];
    });
  });
  return Object.fromEntries(conditions);
}
