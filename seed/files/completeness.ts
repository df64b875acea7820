// completeness.yaml: which lists are whole, and which are known not to be.

import { z } from 'zod';
import { listNames } from '../../schema/tables/index.ts';
import { addRemarks, entitySubject } from '../parts/remarks.ts';
import { factRow, slug, words } from '../parts/shape.ts';
import { defineFile } from './define.ts';

export const completeness = defineFile({
  name: 'completeness',
  shape: z.strictObject({
    ...factRow,
    slug,
    subject: words.describe('The id of an entity: Character:charon.'),
    list: z.enum(listNames).describe('Which of its lists.'),
    complete: z.boolean().describe('Whether the list is whole.'),
  }),
  toFacts: (ledger, row) => {
    const { slug, subject, list, complete } = row.fields;
    const subjectId = ledger.resolveId(subject, row.at('subject'));
    const fact = ledger.addFact({
      kind: 'Completeness',
      slug,
      from: row,
      columns: { subjectId, list, complete },
      participants: { subject: subjectId },
    });
    addRemarks(ledger, row, { subject: entitySubject(subjectId), about: fact });
  },
});
