// organizations.yaml: organizations of the story and of the real world, what they belong to, and where they are.

import { z } from 'zod';
import { affiliationKinds, organizationKinds, organizations as organizationTable } from '../../schema/tables/index.ts';
import { slugify } from '../drafts.ts';
import { partsOf } from '../parsed.ts';
import { entityRow } from '../parts/entity.ts';
import { factPart, slugIn } from '../parts/shape.ts';
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
      .array(factPart({ kind: z.enum(affiliationKinds), organization: slugIn('organizations') }))
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
      for (const from of partsOf(row, 'affiliations')) {
        const { kind, organization } = from.fields;
        const toId = ledger.resolve('Organization', organization, from.at('organization'));
        ledger.addFact({
          kind: 'Affiliation',
          slug: `${slug}--${slugify(kind)}--${organization}`,
          from,
          columns: { organizationId, kind, toId },
          participants: { organization: organizationId, to: toId },
        });
      }
    },
    (ledger, row) => addSituations(ledger, `Organization:${row.fields.slug}`, row),
  ],
});
