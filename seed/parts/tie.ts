// What memberships and relationships have in common: the works that they hold in, and how they begin and end.

import { z } from 'zod';
import { changeKinds } from '../../schema/tables/index.ts';
import { type Draft, slugFromId, slugify } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { distinct, factPart, type Shared, slugIn, work } from './shape.ts';

const changes = z.array(factPart({ change: z.enum(changeKinds), event: slugIn('events').nullish() })).optional();

export const tieFields = {
  works: distinct(work).min(1, 'name the works it holds in').describe('The works it holds in, at least one.'),
  changes: changes.describe('How it begins, ends and resumes.'),
};

/** Adds the facts that change a tie. They are about all that the tie is about. */
export function addChanges(
  ledger: Ledger,
  row: Parsed<Shared & { changes?: z.infer<typeof changes> }>,
  tie: Draft,
): void {
  const ends = Object.fromEntries(tie.participants.map(({ role, entityId }) => [role, entityId]));
  for (const from of partsOf(row, 'changes')) {
    const { change, event } = from.fields;
    const eventId = ledger.resolve('Event', event, from.at('event'));
    ledger.addFact({
      kind: 'Change',
      slug: `${slugFromId(tie.id)}--${slugify(change)}`,
      from,
      columns: { ofId: tie.id, change, eventId },
      participants: { ...ends, event: eventId },
    });
  }
}
