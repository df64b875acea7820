// events.yaml: the events of the story, with their places, participants, order, and the works that show them.

import { z } from 'zod';
import { parts } from '../../schema/tables/index.ts';
import { slugify } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { entityRow } from '../parts/entity.ts';
import { addPlacement, placementFields } from '../parts/placement.ts';
import { factInRow, nonEmptyText, slugIn, work } from '../parts/shape.ts';
import { addSituations, situations } from '../parts/situations.ts';
import { defineEntityFile } from './define.ts';

const shape = z.strictObject({
  ...entityRow,
  showings: z
    .array(factInRow({ work, part: z.enum(parts).optional(), told: z.boolean().optional() }))
    .min(1, 'name at least one work that shows or mentions it'),
  situations,
  participants: z
    .array(
      factInRow({
        character: slugIn('characters').optional(),
        organization: slugIn('organizations').optional(),
        role: nonEmptyText,
      }).refine(
        ({ character, organization }) => !character !== !organization,
        'name a character or an organization, not both',
      ),
    )
    .optional(),
  placements: z.array(factInRow({ ...placementFields, event: slugIn('events') })).optional(),
});
type EventRow = Parsed<z.infer<typeof shape>>;

export const events = defineEntityFile({
  kind: 'Event',
  name: 'events',
  shape,
  toFacts: (ledger, row) => {
    addSituations(ledger, `Event:${row.fields.slug}`, row);
    addShowings(ledger, row);
    addParticipations(ledger, row);
    addPlacements(ledger, row);
  },
});

function addShowings(ledger: Ledger, row: EventRow): void {
  const { slug } = row.fields;
  const eventId = `Event:${slug}`;
  for (const showing of partsOf(row, 'showings')) {
    const { work, part: partOfWork = 'MAIN', told = false } = showing.fields;
    const workId = ledger.resolve('Work', work, showing.lineOf('work'));
    ledger.addFact({
      kind: 'Showing',
      slug: `${slug}--${work}${partOfWork === 'PROLOGUE' ? '--prologue' : ''}`,
      origin: showing,
      columns: { eventId, workId, part: partOfWork, told },
      participants: { event: eventId, work: workId },
    });
  }
}

function addParticipations(ledger: Ledger, row: EventRow): void {
  const { slug } = row.fields;
  const eventId = `Event:${slug}`;
  for (const participation of partsOf(row, 'participants')) {
    const { character = '', organization, role } = participation.fields;
    const participantId =
      organization === undefined
        ? ledger.resolve('Character', character, participation.lineOf('character'))
        : ledger.resolve('Organization', organization, participation.lineOf('organization'));
    ledger.addFact({
      kind: 'Participation',
      slug: `${slug}--${organization ?? character}--${slugify(role)}`,
      origin: participation,
      columns: { eventId, participantId, role },
      participants: { event: eventId, participant: participantId },
    });
  }
}

function addPlacements(ledger: Ledger, row: EventRow): void {
  const { slug } = row.fields;
  for (const placement of partsOf(row, 'placements')) {
    const { relation, event } = placement.fields;
    const relativeToId = ledger.resolve('Event', event, placement.lineOf('event'));
    addPlacement(ledger, placement, {
      slug: `${slug}--${slugify(relation)}--${event}`,
      subjectId: `Event:${slug}`,
      relativeToId,
    });
  }
}
