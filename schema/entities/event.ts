// The type Event, its filter, and the queries for events.

import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs } from '../connection.ts';
import { factList } from '../facts/fact.ts';
import { Participation } from '../facts/participation.ts';
import { Placement } from '../facts/placement.ts';
import { Showing } from '../facts/showing.ts';
import { Situation } from '../facts/situation.ts';
import { filters } from '../filters/entities.ts';
import { pageWhere } from '../filters/list.ts';
import { directionArgs, EventOrder, sortKeys } from '../filters/orders.ts';
import { EventFilter } from '../filters/types.ts';
import { lookUpEntity, nameArgs } from '../find.ts';
import { Entity, Named, Node, Root, Work } from '../interfaces.ts';
import { currentFacts, type EntityRef } from '../view/view.ts';
import { worksInOrder } from '../view/works.ts';
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
    args: {
      ...pageArgs,
      where: t.arg({ type: EventFilter, description: 'Selects events.' }),
      orderBy: t.arg({ type: EventOrder, defaultValue: 'NAME', description: 'The sort order.' }),
      ...directionArgs,
    },
    description: 'All events, by default sorted by name.',
    resolve: (root, { where, orderBy, direction, ...args }, context) =>
      pageWhere(viewOf(root, context), {
        filter: filters.event,
        where,
        sortKeys: sortKeys.events,
        orderBy: orderBy ?? 'NAME',
        direction,
        list: 'events',
        args,
      }),
  }),
}));
