// memberships.yaml: which character belongs to which organization, and in which role.

import { z } from 'zod';
import { slugify } from '../drafts.ts';
import { addRemarks, entitySubject } from '../parts/remarks.ts';
import { factRow, slugIn, words } from '../parts/shape.ts';
import { addChanges, tieFields } from '../parts/tie.ts';
import { defineFile } from './define.ts';

export const memberships = defineFile({
  name: 'memberships',
  shape: z.strictObject({
    ...factRow,
    ...tieFields,
    character: slugIn('characters'),
    organization: slugIn('organizations'),
    role: words,
  }),
  toFacts: (ledger, row) => {
    const { character, organization, role, works } = row.fields;
    const characterId = ledger.resolve('Character', character, row.at('character'));
    const organizationId = ledger.resolve('Organization', organization, row.at('organization'));
    const membership = ledger.addFact({
      kind: 'Membership',
      slug: `${character}--${organization}--${slugify(role)}`,
      from: row,
      columns: { characterId, organizationId, role },
      participants: { character: characterId, organization: organizationId },
      works,
    });
    addChanges(ledger, row, membership);
    addRemarks(ledger, row, { subject: entitySubject(characterId), about: membership });
  },
});
