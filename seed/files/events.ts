// events.yaml: what happens in the story: where, who takes part, which work shows it, and what it comes before or after.

import { z } from 'zod';
import { parts } from '../../schema/tables/index.ts';
import { slugify } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { entityRow } from '../parts/entity.ts';
import { addPlacement, placementFields } from '../parts/placement.ts';
import { factPart, slugIn, words, work } from '../parts/shape.ts';
import { addSituations, situations } from '../parts/situations.ts';
import { defineEntityFile } from './define.ts';

const shape = z.strictObject({
  ...entityRow,
  showings: z
    .array(factPart({ work, part: z.enum(parts).optional(), told: z.boolean().optional() }))
    .min(1, 'name at least one work that shows or mentions it'),
  situations,
  participants: z
    .array(
      factPart({
        character: slugIn('characters').optional(),
        organization: slugIn('organizations').optional(),
        role: words,
      }).refine(
        ({ character, organization }) => !character !== !organization,
        'name a character or an organization, not both',
      ),
    )
    .optional(),
  placements: z.array(factPart({ ...placementFields, event: slugIn('events') })).optional(),
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
  for (const from of partsOf(row, 'showings')) {
    const { work, part = 'MAIN', told = false } = from.fields;
    const workId = ledger.resolve('Work', work, from.at('work'));
    ledger.addFact({
      kind: 'Showing',
      slug: `${slug}--${work}${part === 'PROLOGUE' ? '--prologue' : ''}`,
      from,
      columns: { eventId, workId, part, told },
      participants: { event: eventId, work: workId },
    });
  }
}

function addParticipations(ledger: Ledger, row: EventRow): void {
  const { slug } = row.fields;
  const eventId = `Event:${slug}`;
  for (const from of partsOf(row, 'participants')) {
    const { character = '', organization, role } = from.fields;
    const participantId =
      organization === undefined
        ? ledger.resolve('Character', character, from.at('character'))
        : ledger.resolve('Organization', organization, from.at('organization'));
    ledger.addFact({
      kind: 'Participation',
      slug: `${slug}--${organization ?? character}--${slugify(role)}`,
      from,
      columns: { eventId, participantId, role },
      participants: { event: eventId, participant: participantId },
    });
  }
}

function addPlacements(ledger: Ledger, row: EventRow): void {
  const { slug } = row.fields;
  for (const from of partsOf(row, 'placements')) {
    const { relation, event } = from.fields;
    const relativeToId = ledger.resolve('Event', event, from.at('event'));
    addPlacement(ledger, from, {
      slug: `${slug}--${slugify(relation)}--${event}`,
      subjectId: `Event:${slug}`,
      relativeToId,
    });
  }
}
