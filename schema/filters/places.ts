// The short conditions of organizations, events and places.

import { type SQL, sql } from 'drizzle-orm';
import { LocationKind } from '../entities/location.ts';
import { OrganizationKind } from '../entities/organization.ts';
import * as t from '../tables/index.ts';
import type { Conditions } from './condition.ts';
import { byColumn, byName } from './condition-kinds.ts';
import type { Scope } from './scope.ts';
import { linkedTo, withParts } from './sql.ts';

const inPlaces = (ids: SQL, scope: Scope): SQL =>
  linkedTo(
    { table: t.situations, from: 'entity_id', to: 'location_id' },
    sql`(${withParts('Location', ids, scope)})`,
    scope,
  );

export const organization = (): Conditions => ({
  kind: byColumn('organizations', 'kind', [OrganizationKind], 'What kind of organization it is.'),
  fictional: byColumn(
    'organizations',
    'fictional',
    'Boolean',
    'True for organizations of the story, false for those of the real world.',
  ),
  member: byName(['Character'], 'Somebody who belongs to it directly.', (ids, scope) =>
    linkedTo({ table: t.memberships, from: 'organization_id', to: 'character_id' }, ids, scope),
  ),
  location: byName(['Location'], 'A place where it is. Places within it count too.', inPlaces),
  branchOf: byName(
    ['Organization'],
    'A parent organization: it is a branch of this organization, directly or through other branches.',
    (ids, scope) => sql`select id from (${withParts('Organization', ids, scope)}) where id not in ${ids}`,
  ),
});

const shownIn = (ids: SQL, scope: Scope): SQL =>
  linkedTo({ table: t.showings, from: 'event_id', to: 'work_id' }, ids, scope);

export const event = (): Conditions => ({
  film: byName(['Film'], 'A film that shows or mentions it.', shownIn),
  series: byName(['Series'], 'A series that shows or mentions it.', shownIn),
  work: byName(['Film', 'Series'], 'A film or a series that shows or mentions it.', shownIn),
  character: byName(['Character'], 'A character who takes part in it.', (ids, scope) =>
    linkedTo({ table: t.participations, from: 'event_id', to: 'participant_id' }, ids, scope),
  ),
  location: byName(['Location'], 'A place where it happens. Places within it count too.', inPlaces),
});

const placesIn = (ids: SQL, scope: Scope): SQL =>
  linkedTo({ table: t.situations, from: 'location_id', to: 'entity_id' }, sql`(${shownIn(ids, scope)})`, scope);

export const location = (): Conditions => ({
  kind: byColumn('locations', 'kind', [LocationKind], 'What kind of place it is.'),
  fictional: byColumn(
    'locations',
    'fictional',
    'Boolean',
    'True for places of the story, false for places of the real world.',
  ),
  within: byName(
    ['Location'],
    'A larger place that it is in, directly or through other places.',
    (ids, scope) => sql`select id from (${withParts('Location', ids, scope)}) where id not in ${ids}`,
  ),
  film: byName(['Film'], 'A film in which something happens there.', placesIn),
  work: byName(['Film', 'Series'], 'A film or a series in which something happens there.', placesIn),
});
