// The type Location, its filter, and the queries for places.

import { builder, enumOf, viewOf } from '../builder.ts';
import { connectionOf, pageArgs } from '../connection.ts';
import { factList } from '../facts/fact.ts';
import { Situation } from '../facts/situation.ts';
import { filters } from '../filters/entities.ts';
import { pageWhere } from '../filters/list.ts';
import { directionArgs, sortKeys } from '../filters/orders.ts';
import { LocationFilter } from '../filters/types.ts';
import { lookUpEntity, nameArgs } from '../find.ts';
import { Entity, Named, Node, Root } from '../interfaces.ts';
import type { EntityKind, locationKinds } from '../tables/index.ts';
import { currentFacts, type EntityRef, kindOf } from '../view/view.ts';
import { Event } from './event.ts';
import { Organization } from './organization.ts';

export const LocationKind = enumOf<(typeof locationKinds)[number]>('LocationKind', 'The kinds of place.', {
  CITY: 'A city.',
  COUNTRY: 'A country.',
  REGION: 'A region.',
  TOWN: 'A town.',
  VENUE: 'A single place, such as a building, a park or a club.',
});

/** The entities of one kind that are in a place, in the order of the seed. */
async function situatedIn({ id, view }: EntityRef, kind: EntityKind): Promise<EntityRef[]> {
  const situations = currentFacts(await view.facts('Situation', 'locationId').load(id));
  return situations.filter(({ entityId }) => kindOf(entityId) === kind).map(({ entityId }) => view.ref(entityId));
}

export const Location = builder.objectRef<EntityRef>('Location');
Location.implement({
  description: 'A place, real or fictional.',
  interfaces: [Entity, Named, Node],
  fields: (t) => ({
    kind: t.field({
      type: LocationKind,
      description: 'What kind of place it is.',
      resolve: async ({ id, view }) => (await view.detail('locations', id)).kind,
    }),
    fictional: t.boolean({
      description: 'Whether it exists only in the story.',
      resolve: async ({ id, view }) => (await view.detail('locations', id)).fictional,
    }),
    within: t.field({
      type: Location,
      nullable: true,
      description: 'The place that it is in. Null when no source says.',
      resolve: async ({ id, view }) => {
        const [situation] = currentFacts(await view.facts('Situation', 'entityId').load(id));
        return situation ? view.ref(situation.locationId) : null;
      },
    }),
    contains: t.field({
      type: [Location],
      description: "The places directly in it, in the order of the project's data files.",
      resolve: (location) => situatedIn(location, 'Location'),
    }),
    organizations: t.field({
      type: [Organization],
      description: "The organizations that are there, in the order of the project's data files.",
      resolve: (location) => situatedIn(location, 'Organization'),
    }),
    events: t.field({
      type: [Event],
      description: "The events that happen there, in the order of the project's data files.",
      resolve: (location) => situatedIn(location, 'Event'),
    }),
    situations: t.field(
      factList(Situation, 'Situation', 'entityId', 'The facts that say which larger place it is in.'),
    ),
  }),
});

const LocationConnection = connectionOf(Location, 'Location', 'places');

builder.interfaceFields(Root, (t) => ({
  location: t.field({
    type: Location,
    nullable: true,
    args: nameArgs,
    description: 'A place, looked up by name, slug or id. Null when nothing matches.',
    resolve: (root, { name }, context) => lookUpEntity(root, context, { kinds: ['Location'], name }),
  }),
  locations: t.field({
    type: LocationConnection,
    args: { ...pageArgs, where: t.arg({ type: LocationFilter, description: 'Selects places.' }), ...directionArgs },
    description: 'All places, sorted by name.',
    resolve: (root, { where, direction, ...args }, context) =>
      pageWhere(viewOf(root, context), {
        filter: filters.location,
        where,
        sortKeys: sortKeys.byName,
        orderBy: 'NAME',
        direction,
        list: 'places',
        args,
      }),
  }),
}));
