// relationships.yaml: relationships between two characters. Each is stored once: `from` acts on `to`.

import { z } from 'zod';
import { relationshipKinds } from '../../schema/tables/index.ts';
import { slugify } from '../drafts.ts';
import { addNotes, entitySubject } from '../parts/row-notes.ts';
import { factRow, slugIn } from '../parts/shape.ts';
import { addChanges, tieFields } from '../parts/tie.ts';
import { defineFile } from './define.ts';

export const relationships = defineFile({
  name: 'relationships',
  shape: z.strictObject({
    ...factRow,
    ...tieFields,
    from: slugIn('characters'),
    kind: z.enum(relationshipKinds),
    to: slugIn('characters'),
  }),
  toFacts: (ledger, row) => {
    const { from, kind, to, works } = row.fields;
    const fromId = ledger.resolve('Character', from, row.lineOf('from'));
    const toId = ledger.resolve('Character', to, row.lineOf('to'));
    const relationship = ledger.addFact({
      kind: 'Relationship',
      slug: `${from}--${slugify(kind)}--${to}`,
      origin: row,
      columns: { fromId, kind, toId },
      participants: { from: fromId, to: toId },
      works,
    });
    addChanges(ledger, row, relationship);
    addNotes(ledger, row, { subject: entitySubject(fromId), fact: relationship });
  },
});
