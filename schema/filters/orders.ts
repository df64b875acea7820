// The orders in which lists can be sorted, as SQL.

import { type SQL, sql } from 'drizzle-orm';
import { builder, enumOf } from '../builder.ts';
import * as t from '../tables/index.ts';
import { isCurrent, type Scope } from './scope.ts';
import { attributeOf, isSeen, releaseDate } from './sql.ts';

/** The key by which an entity is sorted, in SQL. Null comes last, whatever the direction. */
export type SortKey = (id: SQL, scope: Scope) => SQL;

const byName: SortKey = (id, scope) => {
  const [alias, fact] = [scope.alias(), scope.alias()];
  return sql`(select ${alias}.sort_key from namings ${alias} join facts ${fact} on ${fact}.id = ${alias}.fact_id
    where ${alias}.entity_id = ${id} and ${isCurrent(fact)} order by ${alias}.name_kind <> 'PRIMARY', ${fact}.position limit 1)`;
};

const byAttribute =
  (attribute: t.AttributeName, column: 'value' | 'low'): SortKey =>
  (id, scope) =>
    attributeOf(id, { attribute, column }, scope);

/** The works that an entity is in by the facts of some kinds, as a statement. `work` is the column `work`. */
function worksIn(
  id: SQL,
  tables: readonly (readonly [typeof t.castings | typeof t.fates | typeof t.credits, string])[],
  scope: Scope,
): SQL {
  const statements = tables.map(([table, end]) => {
    const [alias, fact] = [scope.alias(), scope.alias()];
    const [seen = sql`true`] = table === t.fates ? isSeen(alias) : [];
    return sql`select ${alias}.work_id as work from ${table} ${alias} join facts ${fact} on ${fact}.id = ${alias}.fact_id
      where ${alias}.${sql.raw(end)} = ${id} and ${isCurrent(fact)} and ${seen}`;
  });
  return sql.join(statements, sql` union `);
}

const ofCharacter = [
  [t.castings, 'character_id'],
  [t.fates, 'character_id'],
] as const;
const ofPerson = [
  [t.castings, 'person_id'],
  [t.credits, 'person_id'],
] as const;

const filmCount =
  (tables: typeof ofCharacter | typeof ofPerson): SortKey =>
  (id, scope) =>
    sql`(select count(*) from (${worksIn(id, tables, scope)}) where work >= 'Film:' and work < 'Film;')`;

const firstAppearance =
  (tables: typeof ofCharacter | typeof ofPerson): SortKey =>
  (id, scope) =>
    sql`(select min(${releaseDate(sql`work`, scope)}) from (${worksIn(id, tables, scope)}))`;

const memberCount: SortKey = (id, scope) => {
  const [alias, fact] = [scope.alias(), scope.alias()];
  return sql`(select count(distinct ${alias}.character_id) from memberships ${alias} join facts ${fact} on ${fact}.id = ${alias}.fact_id
    where ${alias}.organization_id = ${id} and ${isCurrent(fact)})`;
};

/** The order of the story is not in SQL: see `list.ts`. */
export const sortKeys = {
  works: {
    RELEASE: releaseDate,
    CHRONOLOGY: releaseDate,
    NAME: byName,
    RUNTIME: byAttribute('RUNTIME_MINUTES', 'low'),
    BUDGET: byAttribute('BUDGET_USD', 'low'),
    BOX_OFFICE: byAttribute('BOX_OFFICE_USD', 'low'),
  },
  characters: { NAME: byName, FIRST_APPEARANCE: firstAppearance(ofCharacter), FILMS: filmCount(ofCharacter) },
  people: {
    NAME: byName,
    BIRTH: byAttribute('BORN', 'value'),
    FIRST_APPEARANCE: firstAppearance(ofPerson),
    FILMS: filmCount(ofPerson),
  },
  events: { NAME: byName, CHRONOLOGY: byName },
  organizations: { NAME: byName, MEMBERS: memberCount },
  byName: { NAME: byName },
} as const satisfies Record<string, Record<string, SortKey>>;

export const WorkOrder = enumOf<keyof typeof sortKeys.works>('WorkOrder', 'The orders in which works can be listed.', {
  RELEASE: 'By release date in the United States. Works without a date come last.',
  CHRONOLOGY: 'In the order of the story. Works without a place in the story come last, sorted by release date.',
  NAME: 'By title.',
  RUNTIME: 'By running time.',
  BUDGET: 'By budget.',
  BOX_OFFICE: 'By what they earned in cinemas worldwide.',
});
export const CharacterOrder = enumOf<keyof typeof sortKeys.characters>(
  'CharacterOrder',
  'The orders in which characters can be listed.',
  {
    NAME: 'By name.',
    FIRST_APPEARANCE: 'By the release of the first work they are in.',
    FILMS: 'By the number of films they are in.',
  },
);
export const PersonOrder = enumOf<keyof typeof sortKeys.people>(
  'PersonOrder',
  'The orders in which people can be listed.',
  {
    NAME: 'By name.',
    BIRTH: 'By the day they were born.',
    FIRST_APPEARANCE: 'By the release of the first work they acted in or made.',
    FILMS: 'By the number of films they acted in or made.',
  },
);
export const EventOrder = enumOf<keyof typeof sortKeys.events>(
  'EventOrder',
  'The orders in which events can be listed.',
  {
    NAME: 'By name.',
    CHRONOLOGY: 'In the order of the story. Events without a place in the story come last.',
  },
);
export const OrganizationOrder = enumOf<keyof typeof sortKeys.organizations>(
  'OrganizationOrder',
  'The orders in which organizations can be listed.',
  {
    NAME: 'By name.',
    MEMBERS: 'By the number of members they have directly.',
  },
);

export const SortDirection = enumOf<'ASC' | 'DESC'>('SortDirection', 'The two directions of an order.', {
  ASC: 'The smallest, the earliest, or A first.',
  DESC: 'The largest, the latest, or Z first.',
});

export const directionArgs = builder.args((t) => ({
  direction: t.field({
    type: SortDirection,
    defaultValue: 'ASC',
    description: 'The direction of the order. What has no value for the order comes last in both.',
  }),
}));
