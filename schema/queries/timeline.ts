// The timeline: works and events in the order of the story.

import { builder, enumOf, viewOf } from '../builder.ts';
import { entityOf, type Part as PartName } from '../chronology/facts.ts';
import { connectionOf, pageArgs, pageOf } from '../connection.ts';
import { cursorIdsOf } from '../cursors.ts';
import { Part, Placement } from '../facts/placement.ts';
import { Entity, Fact, Root } from '../interfaces.ts';
import { positionsIn } from '../view/sorting.ts';
import { boundsOf, chronologyOf, factsPlacing, type TimelineKind, timelineOf } from '../view/story-time.ts';
import { currentFacts, type EntityRef, type View } from '../view/view.ts';

interface Entry {
  /** The id of the interval. */
  id: string;
  view: View;
  position: number;
  entity: EntityRef;
  part: PartName;
  /** The id of the previous interval in the list; undefined for the first. */
  previous: string | undefined;
}

const TimelineEntry = builder.objectRef<Entry>('TimelineEntry');
TimelineEntry.implement({
  description: 'A work, the prologue of a work, or an event, at its place in the order of the story.',
  fields: (t) => ({
    position: t.exposeInt('position', {
      description: 'Its position among all works, prologues and events, from 1.',
    }),
    entity: t.field({ type: Entity, description: 'The work or the event.', resolve: ({ entity }) => entity }),
    part: t.expose('part', { type: Part, description: 'Which part of the work it is; MAIN for an event.' }),
    earliest: t.float({
      nullable: true,
      description:
        'The earliest possible start, in days after the start of the first film. Negative if before that. Null when no fact limits it.',
      resolve: async ({ id, view }) => (await boundsOf(view)).get(id)?.earliest ?? null,
    }),
    latest: t.float({
      nullable: true,
      description:
        'The latest possible start, in days after the start of the first film. Negative if before that. Null when no fact limits it.',
      resolve: async ({ id, view }) => (await boundsOf(view)).get(id)?.latest ?? null,
    }),
    undecided: t.boolean({
      description:
        'True when the facts do not say whether it comes before or after the previous entry. The order of the two is then a convention.',
      resolve: async ({ id, view, previous }) =>
        previous !== undefined && (await chronologyOf(view)).compare(previous, id).verdict === 'UNDECIDED',
    }),
    placements: t.field({
      type: [Placement],
      description: "The placements that say when it takes place, in the order of the project's data files.",
      resolve: async ({ entity, part, view }) =>
        currentFacts(await view.facts('Placement', 'subjectId').load(entity.id)).filter(
          (placement) => placement.part === part,
        ),
    }),
    facts: t.field({
      type: [Fact],
      description:
        'All facts that place it in story time: its placements, placements relative to it, the works that show it, and the events it shows.',
      resolve: ({ entity, part }) => factsPlacing(entity, part),
    }),
  }),
});

const TimelineConnection = connectionOf(TimelineEntry, 'Timeline', 'entries of the timeline');

const TimelineKinds = enumOf<TimelineKind>('TimelineKind', 'The kinds of entry on the timeline.', {
  WORK: 'Films and series, and their prologues.',
  EVENT: 'Events of the story.',
});

const allKinds: readonly TimelineKind[] = ['WORK', 'EVENT'];

builder.interfaceField(Root, 'timeline', (t) =>
  t.field({
    type: TimelineConnection,
    args: { ...pageArgs, kinds: t.arg({ type: [TimelineKinds], description: 'Only these kinds.' }) },
    description:
      'The story in its own order: all works and events that facts place in it, sorted by when they start. If the facts leave a start open, the latest possible start counts. Entries with the same start: the later end comes first, then the smaller id.',
    resolve: async (root, { kinds, ...args }, context) => {
      const view = viewOf(root, context);
      const intervals = await timelineOf(view, ...allKinds.filter((kind) => !kinds || kinds.includes(kind)));
      const ids = cursorIdsOf(view);
      // An interval is an id, or an id with the part of a work after it.
      const inParts = (map: (id: string) => string) => (interval: string) => interval.replace(/^[^#]+/, map);
      const page = pageOf(intervals, 'story', args, { write: inParts(ids.write), read: inParts(ids.read) });
      const listPositions = positionsIn(intervals);
      const storyPositions = positionsIn((await chronologyOf(view)).order);
      const entryOf = (interval: string): Entry => {
        const { id, part } = entityOf(interval);
        const previous = intervals[(listPositions.get(interval) ?? 0) - 1];
        const position = (storyPositions.get(interval) ?? 0) + 1;
        return { id: interval, view, position, entity: view.ref(id), part, previous };
      };
      return { ...page, nodes: page.nodes.map(entryOf) };
    },
  }),
);
