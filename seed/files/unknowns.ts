// unknowns.yaml: open questions, which no source answers.

import { z } from 'zod';
import { addNotes, entitySubject } from '../parts/row-notes.ts';
import { factRow, nonEmptyText, slug } from '../parts/shape.ts';
import { defineFile } from './define.ts';

export const unknowns = defineFile({
  name: 'unknowns',
  shape: z.strictObject({
    ...factRow,
    slug,
    subject: nonEmptyText.describe('The id of an entity, such as Event:bounty-on-eve.'),
    question: nonEmptyText.describe('A clause that completes "It is not known …", such as "who put the price on Eve".'),
  }),
  toFacts: (ledger, row) => {
    const { slug, subject, question } = row.fields;
    const subjectId = ledger.resolveId(subject, row.lineOf('subject'));
    const openQuestion = ledger.addFact({
      kind: 'Unknown',
      slug,
      origin: row,
      columns: { subjectId, question },
      participants: { subject: subjectId },
    });
    addNotes(ledger, row, { subject: entitySubject(subjectId), fact: openQuestion });
  },
});
