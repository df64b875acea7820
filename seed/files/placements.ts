// placements.yaml: when works are set, each against another.

import { z } from 'zod';
import { parts } from '../../schema/tables/index.ts';
import { addPlacement, placementFields } from '../parts/placement.ts';
import { addRemarks, entitySubject } from '../parts/remarks.ts';
import { factRow, slug, work } from '../parts/shape.ts';
import { defineFile } from './define.ts';

export const placements = defineFile({
  name: 'placements',
  shape: z.strictObject({
    ...factRow,
    ...placementFields,
    slug,
    work,
    part: z.enum(parts).optional(),
    relativeTo: work,
  }),
  toFacts: (ledger, row) => {
    const { slug, work, relativeTo } = row.fields;
    const subjectId = ledger.resolve('Work', work, row.at('work'));
    const relativeToId = ledger.resolve('Work', relativeTo, row.at('relativeTo'));
    const placement = addPlacement(ledger, row, { slug, subjectId, relativeToId });
    addRemarks(ledger, row, { subject: entitySubject(subjectId), about: placement });
  },
});
