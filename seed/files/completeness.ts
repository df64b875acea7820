// completeness.yaml: which lists are known to be complete (closed world), and which are known to be incomplete.

import { z } from 'zod';
import { listNames } from '../../schema/tables/index.ts';
import { addNotes, entitySubject } from '../parts/row-notes.ts';
import { factRow, nonEmptyText, slug } from '../parts/shape.ts';
import { defineFile } from './define.ts';

export const completeness = defineFile({
  name: 'completeness',
  shape: z.strictObject({
    ...factRow,
    slug,
    subject: nonEmptyText.describe('The id of an entity, such as Character:charon.'),
    list: z.enum(listNames).describe('Which list of the entity.'),
    complete: z.boolean().describe('Whether the list is complete.'),
  }),
  toFacts: (ledger, row) => {
    const { slug, subject, list, complete } = row.fields;
    const subjectId = ledger.resolveId(subject, row.lineOf('subject'));
    const fact = ledger.addFact({
      kind: 'Completeness',
      slug,
      origin: row,
      columns: { subjectId, list, complete },
      participants: { subject: subjectId },
    });
    addNotes(ledger, row, { subject: entitySubject(subjectId), fact });
  },
});
