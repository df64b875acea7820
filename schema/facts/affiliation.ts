import { builder, enumOf } from '../builder.ts';
import { Organization } from '../entities/organization.ts';
import { Fact, Node } from '../interfaces.ts';
import type { affiliationKinds } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { say } from './wording.ts';

const AffiliationKind = enumOf<(typeof affiliationKinds)[number]>(
  'AffiliationKind',
  'How one organization depends on another: as a branch, or by taking orders.',
  {
    BRANCH_OF: 'A branch of the other organization. Its members count as members of the other, too.',
    ANSWERS_TO: 'Takes orders from the other organization, but is no part of it.',
  },
);

export const Affiliation = builder.objectRef<FactOf<'Affiliation'>>('Affiliation');

export const affiliation: FactDefinition<'Affiliation'> = {
  type: Affiliation,
  title: 'Parent organizations',
  description: 'An organization is a branch of another, or takes orders from another.',
  qualifiers: {
    kind: { column: 'kind', type: AffiliationKind, description: 'How the two belong together.' },
  },
  sentence: ({ organizationId, kind, toId }, { name, verb }) =>
    say`${name(organizationId)} ${verb(kind === 'BRANCH_OF' ? 'is part of' : 'answers to', organizationId)} ${name(toId)}.`,
};

Affiliation.implement({
  description: affiliation.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    organization: t.field({
      type: Organization,
      description: 'The branch, or the organization that takes orders.',
      resolve: ({ organizationId, view }) => view.ref(organizationId),
    }),
    kind: t.expose('kind', {
      type: AffiliationKind,
      description: 'Whether it is a branch of the other, or only takes orders from it.',
    }),
    to: t.field({
      type: Organization,
      description: 'The parent organization: the whole, or the one that gives the orders.',
      resolve: ({ toId, view }) => view.ref(toId),
    }),
  }),
});
