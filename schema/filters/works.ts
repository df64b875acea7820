// The short conditions of films and series.

import { type SQL, sql } from 'drizzle-orm';
import { Job } from '../facts/credit.ts';
import { ProductionStatus } from '../facts/status.ts';
import * as t from '../tables/index.ts';
import { hasJob } from './cast.ts';
import { type Conditions, condition, DateRange, isIn } from './condition.ts';
import { attributeNumber, attributeText, byName, needs } from './condition-kinds.ts';
import { day, joined, type Scope } from './scope.ts';
import { hasFact, linkedTo, releaseDate, withParts, worksOf } from './sql.ts';

/** A condition on the release date of a work: it is worked out for every work, or only for the few that are asked about. */
function isReleasedOn(id: SQL, conditions: (date: SQL) => SQL[], scope: Scope): SQL {
  const work = scope.isAskedOfFew ? id : sql`works.entity_id`;
  const dated = sql`select ${work} as id, ${releaseDate(work, scope)} as date`;
  const isWanted = joined('and', [sql`date is not null`, ...conditions(sql`date`)]);
  return scope.isAskedOfFew
    ? // With a limit, the date is worked out once and not for each condition on it.
      sql`exists (select 1 from (${dated} limit 1) where ${isWanted})`
    : sql`${id} in (select id from (${dated} from works) where ${isWanted})`;
}

export const work = (): Conditions => ({
  status: condition<string[]>(
    [ProductionStatus],
    'How far its production has come. Unreleased works are only listed when this is given.',
    (statuses, { sql: id }, scope) =>
      hasFact(
        id,
        { table: t.statuses, own: 'work_id', where: (alias) => [sql`${alias}.status in ${scope.list(statuses)}`] },
        scope,
      ),
  ),
  year: condition<number[]>(['Int'], 'The year of its release.', (years, { sql: id }, scope) =>
    isReleasedOn(id, (date) => [sql`substr(${date}, 1, 4) in ${scope.list(years.map(String))}`], scope),
  ),
  releaseDate: condition<{ from?: string; to?: string }>(
    DateRange,
    'When it was released in the United States.',
    (range, { sql: id }, scope) => isReleasedOn(id, (date) => isIn(range, date, scope), scope),
  ),
  character: byName(['Character'], 'A character who is in it.', (ids, scope) => worksOf(ids, scope)),
  person: byName(['Person'], 'An actor or a member of the crew.', (ids, scope, filter) => {
    const crew = linkedTo({ table: t.credits, from: 'work_id', to: 'person_id' }, ids, scope, hasJob(filter, scope));
    if (filter.job != null) return crew;
    return sql`${linkedTo({ table: t.castings, from: 'work_id', to: 'person_id' }, ids, scope)} union all ${crew}`;
  }),
  job: condition<string[]>(
    [Job],
    'Only with `person`: works on which this person had this job. Acting is not a job.',
    (_, { filter }, scope) => {
      needs(filter, 'person', scope);
      return sql`true`;
    },
  ),
  organization: byName(
    ['Organization'],
    'An organization. The work shows one of its members, or a member of one of its branches.',
    (ids, scope) => {
      const tie = scope.alias();
      const members = linkedTo(
        { table: t.memberships, from: 'fact_id', to: 'organization_id' },
        sql`(${withParts('Organization', ids, scope)})`,
        scope,
      );
      return sql`select ${tie}.work_id from holds ${tie} where ${tie}.fact_id in (${members}) and ${tie}.since <= ${day}`;
    },
  ),
  franchise: byName(['Franchise'], 'The franchise it belongs to.', (ids, scope) =>
    linkedTo({ table: t.inclusions, from: 'work_id', to: 'franchise_id' }, ids, scope),
  ),
  runtimeMinutes: attributeNumber('RUNTIME_MINUTES', 'Its running time in minutes.'),
  budgetUsd: attributeNumber('BUDGET_USD', 'Its budget in US dollars.'),
  boxOfficeUsd: attributeNumber('BOX_OFFICE_USD', 'What it earned in cinemas worldwide, in US dollars.'),
  rating: attributeText('RATING', 'Its age rating in the United States, such as R.'),
});
