// organizations.yaml: organizations of the story and of the real world, with their parent organizations and locations.

import { z } from 'zod';
import { affiliationKinds, organizationKinds, organizations as organizationTable } from '../../schema/tables/index.ts';
import { slugify } from '../drafts.ts';
import { partsOf } from '../parsed.ts';
import { entityRow } from '../parts/entity.ts';
import { factInRow, slugIn } from '../parts/shape.ts';
import { addSituations, situations } from '../parts/situations.ts';
import { defineEntityFile } from './define.ts';

export const organizations = defineEntityFile({
  kind: 'Organization',
  name: 'organizations',
  shape: z.strictObject({
    ...entityRow,
    kind: z.enum(organizationKinds),
    fictional: z.boolean(),
    affiliations: z
      .array(factInRow({ kind: z.enum(affiliationKinds), organization: slugIn('organizations') }))
      .optional(),
    situations,
  }),
  detail: {
    table: organizationTable,
    columns: ({ fields: { kind, fictional } }) => ({ kind, fictional }),
  },
  toFacts: [
    (ledger, row) => {
      const { slug } = row.fields;
      const organizationId = `Organization:${slug}`;
      for (const affiliation of partsOf(row, 'affiliations')) {
        const { kind, organization } = affiliation.fields;
        const toId = ledger.resolve('Organization', organization, affiliation.lineOf('organization'));
        ledger.addFact({
          kind: 'Affiliation',
          slug: `${slug}--${slugify(kind)}--${organization}`,
          origin: affiliation,
          columns: { organizationId, kind, toId },
          participants: { organization: organizationId, to: toId },
        });
      }
    },
    (ledger, row) => addSituations(ledger, `Organization:${row.fields.slug}`, row),
  ],
});
