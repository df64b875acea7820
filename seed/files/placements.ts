// placements.yaml: when works are set in story time, each relative to another work.

import { z } from 'zod';
import { parts } from '../../schema/tables/index.ts';
import { addPlacement, placementFields } from '../parts/placement.ts';
import { addNotes, entitySubject } from '../parts/row-notes.ts';
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
    const subjectId = ledger.resolve('Work', work, row.lineOf('work'));
    const relativeToId = ledger.resolve('Work', relativeTo, row.lineOf('relativeTo'));
    const placement = addPlacement(ledger, row, { slug, subjectId, relativeToId });
    addNotes(ledger, row, { subject: entitySubject(subjectId), fact: placement });
  },
});
