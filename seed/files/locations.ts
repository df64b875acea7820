// locations.yaml: places, real and invented.

import { z } from 'zod';
import { locationKinds, locations as locationTable, prepositions } from '../../schema/tables/index.ts';
import { entityRow } from '../parts/entity.ts';
import { addSituations, situations } from '../parts/situations.ts';
import { defineEntityFile } from './define.ts';

export const locations = defineEntityFile({
  kind: 'Location',
  name: 'locations',
  shape: z.strictObject({
    ...entityRow,
    kind: z.enum(locationKinds),
    fictional: z.boolean(),
    preposition: z
      .enum(prepositions)
      .optional()
      .describe(
        'The word before the place in a sentence. Unless given: "at" before a venue, "in" before other places.',
      ),
    situations,
  }),
  detail: {
    table: locationTable,
    columns: ({ fields: { kind, fictional, preposition = kind === 'VENUE' ? 'at' : 'in' } }) => ({
      kind,
      fictional,
      preposition,
    }),
  },
  toFacts: (ledger, row) => addSituations(ledger, `Location:${row.fields.slug}`, row),
});
