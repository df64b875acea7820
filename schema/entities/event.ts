// The type Event, its filter, and the queries for events.

import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfEntities } from '../connection.ts';
import { factList } from '../facts/fact.ts';
import { Participation } from '../facts/participation.ts';
import { Placement } from '../facts/placement.ts';
import { Showing } from '../facts/showing.ts';
import { entitiesIn, Situation } from '../facts/situation.ts';
import { allOrFirstError, idsNamed, lookUpEntity, nameArgs } from '../find.ts';
import { Entity, Named, Node, Root, Work } from '../interfaces.ts';
import { intersect } from '../view/sorting.ts';
import { currentFacts, type EntityRef, type View } from '../view/view.ts';
import { type WorkKind, worksInOrder } from '../view/works.ts';
import { Location } from './location.ts';

export const Event = builder.objectRef<EntityRef>('Event');
Event.implement({
  description: 'Something that happens in the story.',
  interfaces: [Entity, Named, Node],
  fields: (t) => ({
    participations: t.field(
      factList(
        Participation,
        'Participation',
        'eventId',
        "Who takes part and in which role, in the order of the project's data files.",
      ),
    ),
    showings: t.field(
      factList(
        Showing,
        'Showing',
        'eventId',
        "The facts that say which works show or mention it, in the order of the project's data files.",
      ),
    ),
    works: t.field({
      type: [Work],
      description: 'The works that show or mention it, sorted by release date.',
      resolve: async ({ id, view }) => {
        const showings = currentFacts(await view.facts('Showing', 'eventId').load(id));
        return worksInOrder(
          view,
          showings.map(({ workId }) => workId),
        );
      },
    }),
    location: t.field({
      type: Location,
      nullable: true,
      description: 'Where it happens. Null when no source says.',
      resolve: async ({ id, view }) => {
        const [situation] = currentFacts(await view.facts('Situation', 'entityId').load(id));
        return situation ? view.ref(situation.locationId) : null;
      },
    }),
    situations: t.field(factList(Situation, 'Situation', 'entityId', 'The facts that say where it happens.')),
    placements: t.field(
      factList(
        Placement,
        'Placement',
        'subjectId',
        "When it happens compared with works and other events, in the order of the project's data files.",
      ),
    ),
  }),
});

const EventConnection = connectionOf(Event, 'Event', 'events');

export const EventFilter = builder.inputType('EventFilter', {
  description: 'Selects events. All conditions must be met. In a list of values, one match is enough.',
  fields: (t) => ({
    film: t.stringList({ description: 'A film that shows or mentions it.' }),
    series: t.stringList({ description: 'A series that shows or mentions it.' }),
    work: t.stringList({ description: 'A film or a series that shows or mentions it.' }),
    character: t.stringList({ description: 'A character who takes part in it.' }),
    location: t.stringList({ description: 'A place where it happens. Places within it count too.' }),
  }),
});

async function eventsWhere(view: View, where: typeof EventFilter.$inferInput): Promise<string[]> {
  const inWorks = async (kinds: WorkKind[], names: readonly string[]) => {
    const works = await idsNamed(view, kinds, names);
    const showings = await Promise.all(works.map((id) => view.facts('Showing', 'workId').load(id)));
    return currentFacts(showings.flat()).map(({ eventId }) => eventId);
  };
  const withCharacters = async (names: readonly string[]) => {
    const characters = await idsNamed(view, ['Character'], names);
    const found = await Promise.all(characters.map((id) => view.facts('Participation', 'participantId').load(id)));
    return currentFacts(found.flat()).map(({ eventId }) => eventId);
  };
  const conditions = await allOrFirstError([
    where.film && inWorks(['Film'], where.film),
    where.series && inWorks(['Series'], where.series),
    where.work && inWorks(['Film', 'Series'], where.work),
    where.character && withCharacters(where.character),
    where.location && entitiesIn(view, where.location),
  ]);
  return intersect(await view.idsSortedByName('Event'), ...conditions);
}

builder.interfaceFields(Root, (t) => ({
  event: t.field({
    type: Event,
    nullable: true,
    args: nameArgs,
    description: 'An event, looked up by name, slug or id. Null when nothing matches.',
    resolve: (root, { name }, context) => lookUpEntity(root, context, { kinds: ['Event'], name }),
  }),
  events: t.field({
    type: EventConnection,
    args: { ...pageArgs, where: t.arg({ type: EventFilter, description: 'Selects events.' }) },
    description: 'All events, sorted by name.',
    resolve: async (root, { where, ...args }, context) => {
      const view = viewOf(root, context);
      return pageOfEntities(view, await eventsWhere(view, where ?? {}), { orderName: 'events by name', args });
    },
  }),
}));
