import { builder, enumOf, viewOf } from '../builder.ts';
import { chronologyFrom, entityOf } from '../chronology/facts.ts';
import type { Chronology } from '../chronology/solver.ts';
import { connectionOf, pageArgs, pageOf } from '../connection.ts';
import { Part, Placement } from '../facts/placement.ts';
import { releasedWorks } from '../facts/release.ts';
import { Entity, Fact } from '../interfaces.ts';
import { placesIn } from '../view/sorting.ts';
import { type AnyFact, type EntityRef, inForce, kindOf, type View } from '../view/view.ts';

/** Story time as the placements and showings in force on the view's day give it; solved once for the view. */
export const chronologyOf = (view: View): Promise<Chronology> =>
  view.order('chronology', async () =>
    chronologyFrom(inForce(await view.factsOfKind('Placement')), inForce(await view.factsOfKind('Showing'))),
  );

interface Entry {
  id: string;
  view: View;
  position: number;
  entity: EntityRef;
  part: 'MAIN' | 'PROLOGUE';
  /** The stretch before it in the list that was asked for. */
  before?: string | undefined;
}

type Kind = 'WORK' | 'EVENT';

/** The stretches of story time in the view, those of works or of events or of both, in the order of the story. */
export const stretchesOf = (view: View, works: boolean, events: boolean): Promise<readonly string[]> =>
  view.order(`timeline ${works} ${events}`, async () => {
    const { order } = await chronologyOf(view);
    return works && events ? order : order.filter((stretch) => (kindOf(stretch) === 'Event' ? events : works));
  });

/** Where each stretch lies, in days after the start of the first film that came out. */
const boundsOf = (view: View) =>
  view.order('bounds', async () => {
    const [first] = await releasedWorks(view, 'Film');
    const chronology = await chronologyOf(view);
    return first !== undefined && chronology.has(first) ? chronology.boundsFrom(first) : new Map<string, never>();
  });

/** The placements and showings that constrain a stretch, from either side. */
async function constraintsOn({ entity, part }: Entry): Promise<AnyFact[]> {
  const { view, id } = entity;
  const [own, others, shown, shows] = await Promise.all([
    view.facts('Placement', 'subjectId').load(id),
    view.facts('Placement', 'relativeToId').load(id),
    view.facts('Showing', 'eventId').load(id),
    view.facts('Showing', 'workId').load(id),
  ]);
  const mine = inForce(own).filter((each) => !each.alternative && each.part === part);
  const against = part === 'MAIN' ? inForce(others).filter(({ alternative }) => !alternative) : [];
  const showings = inForce([...shown, ...shows]).filter(
    (each) => !each.told && (kindOf(id) === 'Event' || each.part === part),
  );
  return [...mine, ...against, ...showings];
}

const TimelineEntry = builder.objectRef<Entry>('TimelineEntry');
TimelineEntry.implement({
  description: 'A work, the prologue of a work, or an event, at its place in story time.',
  fields: (t) => ({
    position: t.exposeInt('position', {
      description: 'Its place among all entries, works and events together, from 1.',
    }),
    entity: t.field({ type: Entity, description: 'The work or the event.', resolve: ({ entity }) => entity }),
    part: t.expose('part', { type: Part, description: 'Which part of the work; MAIN for an event.' }),
    earliest: t.float({
      nullable: true,
      description:
        'Its start, at the earliest: days after the start of the first film (less than 0: before it). Null when nothing bounds it.',
      resolve: async ({ id, view }) => (await boundsOf(view)).get(id)?.earliest ?? null,
    }),
    latest: t.float({
      nullable: true,
      description: 'Its start, at the latest: days after the start of the first film. Null when nothing bounds it.',
      resolve: async ({ id, view }) => (await boundsOf(view)).get(id)?.latest ?? null,
    }),
    undecided: t.boolean({
      description:
        'Whether the facts leave open how it stands to the entry before it; the order between them is then only a stated one.',
      resolve: async ({ id, view, before }) =>
        before !== undefined && (await chronologyOf(view)).compare(before, id).verdict === 'UNDECIDED',
    }),
    placements: t.field({
      type: [Placement],
      description: 'The placements that say when it is.',
      resolve: async ({ entity, part, view }) =>
        inForce(await view.facts('Placement', 'subjectId').load(entity.id)).filter((each) => each.part === part),
    }),
    facts: t.field({
      type: [Fact],
      description: 'All facts that constrain it: placements from either side, and what shows it or what it shows.',
      resolve: constraintsOn,
    }),
  }),
});

const TimelineConnection = connectionOf(TimelineEntry, 'Timeline', 'entries of the timeline');

const TimelineKind = enumOf<Kind>('TimelineKind', 'What stands on the timeline.', {
  WORK: 'Films and series, and their prologues.',
  EVENT: 'What happens in them.',
});

builder.queryFields((t) => ({
  timeline: t.field({
    type: TimelineConnection,
    args: { ...pageArgs, kinds: t.arg({ type: [TimelineKind], description: 'Only these.' }) },
    description:
      'Everything that is placed in story time, in its order, solved from the placements. What the facts leave open goes as late as they let it; what ends later, then what has the smaller id, comes first.',
    resolve: async (root, { kinds, ...page }, context) => {
      const view = viewOf(root, context);
      const isWanted = (kind: Kind) => !kinds || kinds.includes(kind);
      const stretches = await stretchesOf(view, isWanted('WORK'), isWanted('EVENT'));
      const cut = pageOf(stretches, 'story', page);
      const [places, all] = [placesIn(stretches), placesIn((await chronologyOf(view)).order)];
      const entry = (stretch: string): Entry => {
        const { id, part } = entityOf(stretch);
        const before = stretches[(places.get(stretch) ?? 0) - 1];
        return { id: stretch, view, position: (all.get(stretch) ?? 0) + 1, entity: view.ref(id), part, before };
      };
      return { ...cut, nodes: cut.nodes.map(entry) };
    },
  }),
}));
