import { builder, enumOf } from '../builder.ts';
import { Organization } from '../entities/organization.ts';
import { Fact, Node } from '../interfaces.ts';
import type { affiliationKinds } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';

const AffiliationKind = enumOf<(typeof affiliationKinds)[number]>(
  'AffiliationKind',
  'How one organization stands to another.',
  {
    BRANCH_OF: 'A part of it: who belongs to the branch belongs to the whole.',
    ANSWERS_TO: 'Bound by it, without being a part of it.',
  },
);

export const Affiliation = builder.objectRef<FactOf<'Affiliation'>>('Affiliation');
Affiliation.implement({
  description: 'How one organization stands to another.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    organization: t.field({
      type: Organization,
      description: 'The lesser.',
      resolve: ({ organizationId, view }) => view.ref(organizationId),
    }),
    kind: t.expose('kind', { type: AffiliationKind, description: 'How it stands to the greater.' }),
    to: t.field({
      type: Organization,
      description: 'The greater.',
      resolve: ({ toId, view }) => view.ref(toId),
    }),
  }),
});
