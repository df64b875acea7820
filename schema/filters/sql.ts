// The SQL that several conditions are made of.

import { type SQL, sql } from 'drizzle-orm';
import * as t from '../tables/index.ts';
import { day, isCurrent, joined, type Scope } from './scope.ts';

interface Link {
  table: (typeof t.factTables)[t.FactKind];
  /** The SQL names of the column whose entities are selected, and of the one that is compared. */
  from: string;
  to: string;
}

/** The entities that a current fact links to some others: the characters of castings in works. */
export function linkedTo({ table, from, to }: Link, others: SQL, scope: Scope, more?: (alias: SQL) => SQL[]): SQL {
  const [alias, fact] = [scope.alias(), scope.alias()];
  const end = sql`${alias}.${sql.raw(from)}`;
  const conditions = [
    sql`${alias}.${sql.raw(to)} in ${others}`,
    sql`${end} is not null`,
    isCurrent(fact),
    ...(more?.(alias) ?? []),
  ];
  return sql`select ${end} from ${table} ${alias} cross join facts ${fact} on ${fact}.id = ${alias}.fact_id where ${joined('and', conditions)}`;
}

interface AskedFact {
  table: Link['table'];
  /** The SQL name of the column in which the entity stands. */
  own: string;
  /** Conditions on the row of the fact in its table, and on its row in `facts`. */
  where?: (alias: SQL, fact: SQL) => SQL[];
  /** Conditions on all such facts of one entity. */
  having?: (alias: SQL) => SQL[];
}

/**
 * The condition that there is a current fact about an entity which meets some conditions. Asked of many, all such facts
 * are read once; asked of the few that a narrow condition leaves, only the facts about each.
 */
export function hasFact(id: SQL, { table, own, where, having }: AskedFact, scope: Scope): SQL {
  const [alias, fact] = [scope.alias(), scope.alias()];
  const end = sql`${alias}.${sql.raw(own)}`;
  const { isAskedOfFew } = scope;
  const about = isAskedOfFew ? sql`${end} = ${id}` : sql`${end} is not null`;
  const conditions = joined('and', [about, isCurrent(fact), ...(where?.(alias, fact) ?? [])]);
  const counts = having?.(alias) ?? [];
  const group = counts.length > 0 ? sql` group by ${end} having ${joined('and', counts)}` : sql``;
  // A cross join, because SQLite would begin with the table of all facts, of which every kind has its share.
  const facts = sql`from ${table} ${alias} cross join facts ${fact} on ${fact}.id = ${alias}.fact_id where ${conditions}${group}`;
  return isAskedOfFew ? sql`exists (select 1 ${facts})` : sql`${id} in (select ${end} ${facts})`;
}

/** Organizations with all their branches, or places with all places in them. */
export function withParts(kind: 'Organization' | 'Location', roots: SQL, scope: Scope): SQL {
  const [alias, fact] = [scope.alias(), scope.alias()];
  const [table, child, parent, isPart] =
    kind === 'Organization'
      ? [t.affiliations, 'organization_id', 'to_id', sql`${alias}.affiliation_kind = 'BRANCH_OF'`]
      : [
          t.situations,
          'entity_id',
          'location_id',
          sql`${alias}.entity_id >= 'Location:' and ${alias}.entity_id < 'Location;'`,
        ];
  return sql`with recursive part(id) as (
      select value from ${roots} union
      select ${alias}.${sql.raw(child)} from part join ${table} ${alias} on ${alias}.${sql.raw(parent)} = part.id
      join facts ${fact} on ${fact}.id = ${alias}.fact_id where ${isPart} and ${isCurrent(fact)}
    ) select id from part`;
}

/** The characters of works: played by somebody, or seen without an actor. */
export const charactersOf = (works: SQL, scope: Scope): SQL =>
  sql`${linkedTo({ table: t.castings, from: 'character_id', to: 'work_id' }, works, scope)} union all ${linkedTo(
    { table: t.fates, from: 'character_id', to: 'work_id' },
    works,
    scope,
    isSeen,
  )}`;

/** The works that characters are in. */
export const worksOf = (characters: SQL, scope: Scope): SQL =>
  sql`${linkedTo({ table: t.castings, from: 'work_id', to: 'character_id' }, characters, scope)} union all ${linkedTo(
    { table: t.fates, from: 'work_id', to: 'character_id' },
    characters,
    scope,
    isSeen,
  )}`;

const seen = sql.raw(t.seenFates.map((status) => `'${status}'`).join(', '));
export const isSeen = (alias: SQL): SQL[] => [sql`${alias}.status in (${seen})`];

/** Whether a work has been released by the day. Checked for each work, so that a list begins with what its filter names. */
export const isReleased = (work: SQL): SQL =>
  sql`exists (select 1 from works where works.entity_id = ${work} and works.day <= ${day})`;

/** The main release date of a work, as in `releaseDateOf`. */
export function releaseDate(work: SQL, scope: Scope): SQL {
  const [alias, fact] = [scope.alias(), scope.alias()];
  return sql`(select min(${alias}.date) from releases ${alias} join facts ${fact} on ${fact}.id = ${alias}.fact_id
    where ${alias}.work_id = ${work} and ${alias}.territory = 'US' and ${alias}.service_id is null
    and ${alias}.type in ('THEATRICAL', 'STREAMING') and ${isCurrent(fact)})`;
}

/** The current value of an attribute of an entity: one of its columns. */
export function attributeOf(
  entity: SQL,
  { attribute, column }: { attribute: t.AttributeName; column: 'value' | 'low' | 'high' },
  scope: Scope,
): SQL {
  const [alias, fact] = [scope.alias(), scope.alias()];
  return sql`(select ${alias}.${sql.raw(column)} from attributes ${alias} join facts ${fact} on ${fact}.id = ${alias}.fact_id
    where ${alias}.entity_id = ${entity} and ${alias}.attribute = ${sql.raw(`'${attribute}'`)} and ${isCurrent(fact)}
    order by ${fact}.position limit 1)`;
}
