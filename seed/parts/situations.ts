// Situations: the facts that say in which location an organization, a place or an event is.

import { z } from 'zod';
import { slugFromId } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { factInRow, type RowBase, slugIn } from './shape.ts';

export const situations = z
  .array(factInRow({ location: slugIn('locations') }))
  .optional()
  .describe('The locations that it is in.');

export function addSituations(
  ledger: Ledger,
  entityId: string,
  row: Parsed<RowBase & { situations?: z.infer<typeof situations> }>,
): void {
  for (const situation of partsOf(row, 'situations')) {
    const { location } = situation.fields;
    const locationId = ledger.resolve('Location', location, situation.lineOf('location'));
    ledger.addFact({
      kind: 'Situation',
      slug: `${slugFromId(entityId)}--${location}`,
      origin: situation,
      columns: { entityId, locationId },
      participants: { subject: entityId, location: locationId },
    });
  }
}
