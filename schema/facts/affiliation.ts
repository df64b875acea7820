import { builder, enumOf } from '../builder.ts';
import { Organization } from '../entities/organization.ts';
import { Fact, Node } from '../interfaces.ts';
import type { affiliationKinds } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { say } from './wording.ts';

const AffiliationKind = enumOf<(typeof affiliationKinds)[number]>(
  'AffiliationKind',
  'How one organization stands under another.',
  {
    BRANCH_OF: 'A branch of the other: its members belong to the whole as well.',
    ANSWERS_TO: 'Takes orders from the other, without being a part of it.',
  },
);

export const Affiliation = builder.objectRef<FactOf<'Affiliation'>>('Affiliation');

export const affiliation: FactDefinition<'Affiliation'> = {
  type: Affiliation,
  title: 'Houses and masters',
  description: 'An organization is a branch of another, or answers to it.',
  sentence: ({ organizationId, kind, toId }, { name }) =>
    say`${name(organizationId)} ${kind === 'BRANCH_OF' ? 'is a branch of' : 'answers to'} ${name(toId)}.`,
};

Affiliation.implement({
  description: affiliation.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    organization: t.field({
      type: Organization,
      description: 'The lower of the two: the branch, or the one that takes orders.',
      resolve: ({ organizationId, view }) => view.ref(organizationId),
    }),
    kind: t.expose('kind', { type: AffiliationKind, description: 'How it stands under the other.' }),
    to: t.field({
      type: Organization,
      description: 'The higher of the two.',
      resolve: ({ toId, view }) => view.ref(toId),
    }),
  }),
});
