// A tie, which is a membership or a relationship: the works in which it exists, and how it begins and ends.

import { z } from 'zod';
import { changeKinds } from '../../schema/tables/index.ts';
import { type Draft, slugFromId, slugify } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { distinctList, factInRow, type RowBase, slugIn, work } from './shape.ts';

const changes = z.array(factInRow({ change: z.enum(changeKinds), event: slugIn('events').nullish() })).optional();

export const tieFields = {
  works: distinctList(work)
    .min(1, 'name the works in which it exists')
    .describe('The works in which the tie exists, at least one.'),
  changes: changes.describe('How the tie begins, ends and resumes.'),
};

/** Adds the facts that change a tie. Their participants are those of the tie, and the event that changes it. */
export function addChanges(
  ledger: Ledger,
  row: Parsed<RowBase & { changes?: z.infer<typeof changes> }>,
  tie: Draft,
): void {
  const ends = Object.fromEntries(tie.participants.map(({ role, entityId }) => [role, entityId]));
  for (const tieChange of partsOf(row, 'changes')) {
    const { change, event } = tieChange.fields;
    const eventId = ledger.resolve('Event', event, tieChange.lineOf('event'));
    ledger.addFact({
      kind: 'Change',
      slug: `${slugFromId(tie.id)}--${slugify(change)}`,
      origin: tieChange,
      columns: { ofId: tie.id, change, eventId },
      participants: { ...ends, event: eventId },
    });
  }
}
