// locations.yaml: places, real and invented.

import { z } from 'zod';
import { locationKinds, locations as locationTable } from '../../schema/tables/index.ts';
import { entityRow } from '../parts/entity.ts';
import { addSituations, situations } from '../parts/situations.ts';
import { defineEntityFile } from './define.ts';

export const locations = defineEntityFile({
  kind: 'Location',
  name: 'locations',
  shape: z.strictObject({ ...entityRow, kind: z.enum(locationKinds), fictional: z.boolean(), situations }),
  detail: {
    table: locationTable,
    columns: ({ fields: { kind, fictional } }) => ({ kind, fictional }),
  },
  toFacts: (ledger, row) => addSituations(ledger, `Location:${row.fields.slug}`, row),
});
