import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfRefs } from '../connection.ts';
import { factList } from '../facts/fact.ts';
import { Participation } from '../facts/participation.ts';
import { Placement } from '../facts/placement.ts';
import { worksInOrder } from '../facts/release.ts';
import { Showing } from '../facts/showing.ts';
import { entitiesIn, Situation } from '../facts/situation.ts';
import { idsNamed, nameArgs, oneNamed, together } from '../find.ts';
import { Entity, Node, Work } from '../interfaces.ts';
import { among } from '../view/sorting.ts';
import { type EntityRef, inForce, type View } from '../view/view.ts';
import { Location } from './location.ts';

export const Event = builder.objectRef<EntityRef>('Event');
Event.implement({
  description: 'Something that happens in the story.',
  interfaces: [Entity, Node],
  fields: (t) => ({
    participations: t.field(factList(Participation, 'Participation', 'eventId', 'Who takes part, and as what.')),
    showings: t.field(factList(Showing, 'Showing', 'eventId', 'The works that show it or tell of it, as facts.')),
    works: t.field({
      type: [Work],
      description: 'The works that show it or tell of it, by release date.',
      resolve: async ({ id, view }) => {
        const showings = inForce(await view.facts('Showing', 'eventId').load(id));
        return worksInOrder(
          view,
          showings.map(({ workId }) => workId),
        );
      },
    }),
    location: t.field({
      type: Location,
      nullable: true,
      description: 'Where it happens; null when that is not told.',
      resolve: async ({ id, view }) => {
        const [situation] = inForce(await view.facts('Situation', 'entityId').load(id));
        return situation ? view.ref(situation.locationId) : null;
      },
    }),
    situations: t.field(factList(Situation, 'Situation', 'entityId', 'Where it happens, as a fact.')),
    placements: t.field(factList(Placement, 'Placement', 'subjectId', 'When it happens, against other events.')),
  }),
});

const EventConnection = connectionOf(Event, 'Event', 'events');

export const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events; all conditions must hold, and a list means any of these.',
  fields: (t) => ({
    film: t.stringList({ description: 'A film that shows it or tells of it.' }),
    series: t.stringList({ description: 'A series that shows it or tells of it.' }),
    work: t.stringList({ description: 'A film or a series that shows it or tells of it.' }),
    character: t.stringList({ description: 'Somebody who takes part.' }),
    location: t.stringList({ description: 'Where it happens. Places within count.' }),
  }),
});

async function eventsWhere(view: View, where: typeof EventFilter.$inferInput): Promise<string[]> {
  const inWork = async (kinds: ('Film' | 'Series')[], texts: readonly string[]) => {
    const ids = await idsNamed(view, kinds, texts);
    const found = await Promise.all(ids.map((id) => view.facts('Showing', 'workId').load(id)));
    return inForce(found.flat()).map(({ eventId }) => eventId);
  };
  const withCharacter = async (texts: readonly string[]) => {
    const ids = await idsNamed(view, ['Character'], texts);
    const found = await Promise.all(ids.map((id) => view.facts('Participation', 'participantId').load(id)));
    return inForce(found.flat()).map(({ eventId }) => eventId);
  };
  const sets = await together([
    where.film && inWork(['Film'], where.film),
    where.series && inWork(['Series'], where.series),
    where.work && inWork(['Film', 'Series'], where.work),
    where.character && withCharacter(where.character),
    where.location && entitiesIn(view, where.location),
  ]);
  const allowed = sets.flatMap((ids) => (ids ? [new Set(ids)] : []));
  return among(await view.byName('Event'), allowed);
}

builder.queryFields((t) => ({
  event: t.field({
    type: Event,
    nullable: true,
    args: nameArgs,
    description: 'An event by its name, slug or id.',
    resolve: (root, { name }, context) => oneNamed(viewOf(root, context), ['Event'], name),
  }),
  events: t.field({
    type: EventConnection,
    args: { ...pageArgs, where: t.arg({ type: EventFilter, description: 'Which ones.' }) },
    description: 'Events, by name.',
    resolve: async (root, { where, ...page }, context) => {
      const view = viewOf(root, context);
      return pageOfRefs(view, await eventsWhere(view, where ?? {}), 'events by name', page);
    },
  }),
}));
