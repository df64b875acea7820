// The situations of an organization, a place or an event: the locations that it lies in.

import { z } from 'zod';
import { slugFromId } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { factPart, type Shared, slugIn } from './shape.ts';

export const situations = z
  .array(factPart({ location: slugIn('locations') }))
  .optional()
  .describe('Where it is.');

export function addSituations(
  ledger: Ledger,
  entityId: string,
  row: Parsed<Shared & { situations?: z.infer<typeof situations> }>,
): void {
  for (const from of partsOf(row, 'situations')) {
    const { location } = from.fields;
    const locationId = ledger.resolve('Location', location, from.at('location'));
    ledger.addFact({
      kind: 'Situation',
      slug: `${slugFromId(entityId)}--${location}`,
      from,
      columns: { entityId, locationId },
      participants: { subject: entityId, location: locationId },
    });
  }
}
