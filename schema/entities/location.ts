import { builder, enumOf, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfRefs } from '../connection.ts';
import { factList } from '../facts/fact.ts';
import { Situation } from '../facts/situation.ts';
import { idsNamed, nameArgs, oneNamed, together } from '../find.ts';
import { Entity, Node } from '../interfaces.ts';
import * as tables from '../tables/index.ts';
import { among } from '../view/sorting.ts';
import { type EntityRef, inForce, kindOf, type View } from '../view/view.ts';
import { Event } from './event.ts';
import { Organization } from './organization.ts';

const LocationKind = enumOf<(typeof tables.locationKinds)[number]>('LocationKind', 'What kind of place it is.', {
  CITY: 'A city.',
  COUNTRY: 'A country.',
  REGION: 'A region.',
  TOWN: 'A town.',
  VENUE: 'A building, a park, a club …',
});

/** What is in a place, of one kind, in the order of the seed. */
async function situatedIn({ id, view }: EntityRef, kind: string): Promise<EntityRef[]> {
  const situations = inForce(await view.facts('Situation', 'locationId').load(id));
  return situations.filter(({ entityId }) => kindOf(entityId) === kind).map(({ entityId }) => view.ref(entityId));
}

export const Location = builder.objectRef<EntityRef>('Location');
Location.implement({
  description: 'A place, real or invented.',
  interfaces: [Entity, Node],
  fields: (t) => ({
    kind: t.field({
      type: LocationKind,
      description: 'What kind it is.',
      resolve: async ({ id, view }) => (await view.detail(tables.locations, id)).kind,
    }),
    fictional: t.boolean({
      description: 'Whether it exists only in the story.',
      resolve: async ({ id, view }) => (await view.detail(tables.locations, id)).fictional,
    }),
    within: t.field({
      type: Location,
      nullable: true,
      description: 'The place it lies in; null when that is not told.',
      resolve: async ({ id, view }) => {
        const [situation] = inForce(await view.facts('Situation', 'entityId').load(id));
        return situation ? view.ref(situation.locationId) : null;
      },
    }),
    contains: t.field({
      type: [Location],
      description: 'The places that lie in it, those in these aside.',
      resolve: (location) => situatedIn(location, 'Location'),
    }),
    organizations: t.field({
      type: [Organization],
      description: 'The organizations that are there.',
      resolve: (location) => situatedIn(location, 'Organization'),
    }),
    events: t.field({
      type: [Event],
      description: 'What happens there, in the order of the seed.',
      resolve: (location) => situatedIn(location, 'Event'),
    }),
    situations: t.field(factList(Situation, 'Situation', 'entityId', 'Where it lies, as a fact.')),
  }),
});

const LocationConnection = connectionOf(Location, 'Location', 'places');

export const LocationFilter = builder.inputType('LocationFilter', {
  description: 'Which places; all conditions must hold, and a list means any of these.',
  fields: (t) => ({
    kind: t.field({ type: [LocationKind], description: 'What kind.' }),
    fictional: t.boolean({ description: 'Of the story, or of the real world.' }),
    within: t.stringList({ description: 'A place it lies in, through however many others.' }),
    film: t.stringList({ description: 'A film in which something happens there.' }),
    work: t.stringList({ description: 'A film or a series in which something happens there.' }),
  }),
});

async function locationsWhere(view: View, where: typeof LocationFilter.$inferInput): Promise<string[]> {
  const inside = async (texts: readonly string[]) => {
    const ids = await idsNamed(view, ['Location'], texts);
    const found = await Promise.all(ids.map((id) => view.within('Location', id)));
    return found.flat().filter((id) => !ids.includes(id));
  };
  const inWork = async (kinds: ('Film' | 'Series')[], texts: readonly string[]) => {
    const ids = await idsNamed(view, kinds, texts);
    const showings = await Promise.all(ids.map((id) => view.facts('Showing', 'workId').load(id)));
    const events = inForce(showings.flat()).map(({ eventId }) => eventId);
    const places = await Promise.all(events.map((id) => view.facts('Situation', 'entityId').load(id)));
    return inForce(places.flat()).map(({ locationId }) => locationId);
  };
  const sets = await together([
    where.within && inside(where.within),
    where.film && inWork(['Film'], where.film),
    where.work && inWork(['Film', 'Series'], where.work),
  ]);
  const allowed = sets.flatMap((ids) => (ids ? [new Set(ids)] : []));
  const ids = among(await view.byName('Location'), allowed);
  const { kind, fictional } = where;
  if (!kind && fictional == null) return ids;
  const details = await Promise.all(ids.map((id) => view.detail(tables.locations, id)));
  return details
    .filter((each) => (!kind || kind.includes(each.kind)) && (fictional == null || each.fictional === fictional))
    .map(({ entityId }) => entityId);
}

builder.queryFields((t) => ({
  location: t.field({
    type: Location,
    nullable: true,
    args: nameArgs,
    description: 'A place by a name, slug or id.',
    resolve: (root, { name }, context) => oneNamed(viewOf(root, context), ['Location'], name),
  }),
  locations: t.field({
    type: LocationConnection,
    args: { ...pageArgs, where: t.arg({ type: LocationFilter, description: 'Which ones.' }) },
    description: 'Places, by name.',
    resolve: async (root, { where, ...page }, context) => {
      const view = viewOf(root, context);
      return pageOfRefs(view, await locationsWhere(view, where ?? {}), 'places by name', page);
    },
  }),
}));
