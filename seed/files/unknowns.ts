// unknowns.yaml: what is known to be unknown.

import { z } from 'zod';
import { addRemarks, entitySubject } from '../parts/remarks.ts';
import { factRow, slug, words } from '../parts/shape.ts';
import { defineFile } from './define.ts';

export const unknowns = defineFile({
  name: 'unknowns',
  shape: z.strictObject({
    ...factRow,
    slug,
    subject: words.describe('The id of an entity: Event:bounty-on-eve.'),
    question: words.describe('What is not known; it completes "It is not known …": who put the price on Eve.'),
  }),
  toFacts: (ledger, row) => {
    const { slug, subject, question } = row.fields;
    const subjectId = ledger.resolveId(subject, row.at('subject'));
    const unknown = ledger.addFact({
      kind: 'Unknown',
      slug,
      from: row,
      columns: { subjectId, question },
      participants: { subject: subjectId },
    });
    addRemarks(ledger, row, { subject: entitySubject(subjectId), about: unknown });
  },
});
