// The type Location, its filter, and the queries for places.

import { builder, enumOf, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfEntities } from '../connection.ts';
import { factList } from '../facts/fact.ts';
import { Situation } from '../facts/situation.ts';
import { allOrFirstError, idsNamed, lookUpEntity, nameArgs } from '../find.ts';
import { Entity, Named, Node, Root } from '../interfaces.ts';
import type { EntityKind, locationKinds } from '../tables/index.ts';
import { intersect } from '../view/sorting.ts';
import { currentFacts, type EntityRef, kindOf, type View } from '../view/view.ts';
import type { WorkKind } from '../view/works.ts';
import { Event } from './event.ts';
import { Organization } from './organization.ts';

const LocationKind = enumOf<(typeof locationKinds)[number]>('LocationKind', 'The kinds of place.', {
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

export const LocationFilter = builder.inputType('LocationFilter', {
  description: 'Selects places. All conditions must be met. In a list of values, one match is enough.',
  fields: (t) => ({
    kind: t.field({ type: [LocationKind], description: 'What kind of place it is.' }),
    fictional: t.boolean({ description: 'True for places of the story, false for places of the real world.' }),
    within: t.stringList({ description: 'A larger place that it is in, directly or through other places.' }),
    film: t.stringList({ description: 'A film in which something happens there.' }),
    work: t.stringList({ description: 'A film or a series in which something happens there.' }),
  }),
});

async function locationsWhere(view: View, where: typeof LocationFilter.$inferInput): Promise<string[]> {
  const inPlaces = async (names: readonly string[]) => {
    const places = await idsNamed(view, ['Location'], names);
    const found = await Promise.all(places.map((id) => view.idsWithin('Location', id)));
    return found.flat().filter((id) => !places.includes(id));
  };
  const inWorks = async (kinds: WorkKind[], names: readonly string[]) => {
    const works = await idsNamed(view, kinds, names);
    const showings = await Promise.all(works.map((id) => view.facts('Showing', 'workId').load(id)));
    const events = currentFacts(showings.flat()).map(({ eventId }) => eventId);
    const situations = await Promise.all(events.map((id) => view.facts('Situation', 'entityId').load(id)));
    return currentFacts(situations.flat()).map(({ locationId }) => locationId);
  };
  const conditions = await allOrFirstError([
    where.within && inPlaces(where.within),
    where.film && inWorks(['Film'], where.film),
    where.work && inWorks(['Film', 'Series'], where.work),
  ]);
  const ids = intersect(await view.idsSortedByName('Location'), ...conditions);
  const { kind, fictional } = where;
  if (!kind && fictional == null) return ids;
  const details = await Promise.all(ids.map((id) => view.detail('locations', id)));
  return details
    .filter((place) => (!kind || kind.includes(place.kind)) && (fictional == null || place.fictional === fictional))
    .map(({ entityId }) => entityId);
}

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
    args: { ...pageArgs, where: t.arg({ type: LocationFilter, description: 'Selects places.' }) },
    description: 'All places, sorted by name.',
    resolve: async (root, { where, ...args }, context) => {
      const view = viewOf(root, context);
      return pageOfEntities(view, await locationsWhere(view, where ?? {}), { orderName: 'places by name', args });
    },
  }),
}));
