// The short conditions of characters and people: the names of what they go with, and what they are.

import { type SQL, sql } from 'drizzle-orm';
import { Gender, Species } from '../entities/character.ts';
import { Job } from '../facts/credit.ts';
import * as t from '../tables/index.ts';
import { type Conditions, condition, type Filter } from './condition.ts';
import { attributeDate, attributeText, byColumn, byName, needs } from './condition-kinds.ts';
import { relationshipConditions } from './relationships.ts';
import type { Scope } from './scope.ts';
import { charactersOf, hasFact, linkedTo, withParts } from './sql.ts';

const works = (kinds: readonly t.EntityKind[], what: string) =>
  byName(kinds, `A ${what} they are in.`, (ids, scope) => charactersOf(ids, scope));

export const character = (): Conditions => ({
  film: works(['Film'], 'film'),
  series: works(['Series'], 'series'),
  work: works(['Film', 'Series'], 'film or a series'),
  organization: condition<string[]>(
    ['String'],
    'An organization they belong or belonged to, directly or through one of its branches.',
    (names, { sql: id, filter }, scope) => {
      const roots = scope.ids(['Organization'], names);
      const organizations = filter.direct === true ? roots : sql`(${withParts('Organization', roots, scope)})`;
      return sql`${id} in (${linkedTo({ table: t.memberships, from: 'character_id', to: 'organization_id' }, organizations, scope, inRole(filter, scope))})`;
    },
    () => true,
  ),
  direct: condition<boolean>(
    'Boolean',
    'Only with `organization`: leave out the members of its branches.',
    (direct, { filter }, scope) => {
      if (direct) needs(filter, 'organization', scope);
      return sql`true`;
    },
  ),
  role: condition<string[]>(
    ['String'],
    'Their role in an organization, such as CONCIERGE. With `organization`, their role in that organization.',
    (_, { sql: id, filter }, scope) =>
      filter.organization == null
        ? hasFact(id, { table: t.memberships, own: 'character_id', where: inRole(filter, scope) }, scope)
        : sql`true`,
  ),
  actor: byName(['Person'], 'Somebody who plays them.', (ids, scope) =>
    linkedTo({ table: t.castings, from: 'character_id', to: 'person_id' }, ids, scope),
  ),
  event: byName(['Event'], 'An event they take part in.', (ids, scope) =>
    linkedTo({ table: t.participations, from: 'participant_id', to: 'event_id' }, ids, scope),
  ),
  species: byColumn('characters', 'species', [Species], 'Whether they are a human or a dog.'),
  gender: byColumn('characters', 'gender', [Gender], 'Their gender.'),
  ...relationshipConditions(),
  occupation: attributeText('OCCUPATION', 'What they do for a living.'),
});

const inRole =
  (filter: Filter, scope: Scope) =>
  (alias: SQL): SQL[] =>
    Array.isArray(filter.role) ? [sql`${alias}.role in ${scope.list(filter.role)}`] : [];

export const hasJob =
  (filter: Filter, scope: Scope) =>
  (alias: SQL): SQL[] =>
    Array.isArray(filter.job) ? [sql`${alias}.job in ${scope.list(filter.job)}`] : [];

/** The people of works: actors, those with a job, or both. */
const peopleOf = (ids: SQL, scope: Scope, filter: Filter): SQL => {
  const crew = linkedTo({ table: t.credits, from: 'person_id', to: 'work_id' }, ids, scope, hasJob(filter, scope));
  if (filter.job != null) return crew;
  return sql`${actorsOf(ids, scope)} union all ${crew}`;
};

const actorsOf = (ids: SQL, scope: Scope): SQL =>
  linkedTo({ table: t.castings, from: 'person_id', to: 'work_id' }, ids, scope);

/** Actors of works; with a job, those who had it on the same work as well. */
const actingCrewOf = (ids: SQL, scope: Scope, filter: Filter): SQL =>
  filter.job == null
    ? actorsOf(ids, scope)
    : sql`${linkedTo({ table: t.castings, from: 'person_id', to: 'work_id' }, ids, scope, (alias) => [
        hasFact(
          sql`${alias}.person_id`,
          {
            table: t.credits,
            own: 'person_id',
            where: (credit) => [sql`${credit}.work_id = ${alias}.work_id`, ...hasJob(filter, scope)(credit)],
          },
          scope.ofFew(),
        ),
      ])}`;

const personWith = (ofWorks: typeof peopleOf, did: string): Conditions => ({
  film: byName(['Film'], `A film they ${did}.`, ofWorks),
  series: byName(['Series'], `A series they ${did}.`, ofWorks),
  work: byName(['Film', 'Series'], `A film or a series they ${did}.`, ofWorks),
  character: byName(['Character'], 'A character they play.', (ids, scope) =>
    linkedTo({ table: t.castings, from: 'person_id', to: 'character_id' }, ids, scope),
  ),
  job: condition<string[]>(
    [Job],
    'A job they had. With `film`, `series` or `work`, their job on that work.',
    (_, { sql: id, filter }, scope) =>
      filter.film == null && filter.series == null && filter.work == null
        ? hasFact(id, { table: t.credits, own: 'person_id', where: hasJob(filter, scope) }, scope)
        : sql`true`,
  ),
  born: attributeDate('BORN', 'When they were born.'),
  died: attributeDate('DIED', 'When they died.'),
  profession: condition<string[]>(['String'], 'What they work as, such as ACTOR.', (values, { sql: id }, scope) => {
    const isOne = (alias: SQL) => [
      sql`${alias}.attribute = 'PROFESSION'`,
      sql`${alias}.value in ${scope.list(values)}`,
    ];
    return hasFact(id, { table: t.attributes, own: 'entity_id', where: isOne }, scope);
  }),
});

export const person = (): Conditions => personWith(peopleOf, 'acted in or made');
export const actor = (): Conditions => personWith(actingCrewOf, 'acted in');
