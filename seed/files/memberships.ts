// memberships.yaml: which character belongs to which organization, and in which role.

import { z } from 'zod';
import { slugify } from '../drafts.ts';
import { addNotes, entitySubject } from '../parts/row-notes.ts';
import { factRow, nonEmptyText, slugIn } from '../parts/shape.ts';
import { addChanges, tieFields } from '../parts/tie.ts';
import { defineFile } from './define.ts';

export const memberships = defineFile({
  name: 'memberships',
  shape: z.strictObject({
    ...factRow,
    ...tieFields,
    character: slugIn('characters'),
    organization: slugIn('organizations'),
    role: nonEmptyText,
  }),
  toFacts: (ledger, row) => {
    const { character, organization, role, works } = row.fields;
    const characterId = ledger.resolve('Character', character, row.lineOf('character'));
    const organizationId = ledger.resolve('Organization', organization, row.lineOf('organization'));
    const membership = ledger.addFact({
      kind: 'Membership',
      slug: `${character}--${organization}--${slugify(role)}`,
      origin: row,
      columns: { characterId, organizationId, role },
      participants: { character: characterId, organization: organizationId },
      works,
    });
    addChanges(ledger, row, membership);
    addNotes(ledger, row, { subject: entitySubject(characterId), fact: membership });
  },
});
