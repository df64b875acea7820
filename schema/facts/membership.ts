import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { Character } from '../entities/character.ts';
import { Organization } from '../entities/organization.ts';
import { Fact, Node, Tie } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { tieSentence } from './tie-clause.ts';

export const Membership = builder.objectRef<FactOf<'Membership'>>('Membership');

export const membership: FactDefinition<'Membership'> = {
  type: Membership,
  title: 'Memberships',
  description: 'A character belongs to an organization, in some role.',
  qualifiers: {
    role: { column: 'role', type: 'String', description: 'The role, such as CONCIERGE.' },
  },
  sentence: tieSentence,
};

Membership.implement({
  description: membership.description,
  interfaces: [Tie, Fact, Node],
  fields: (t) => ({
    character: t.field({
      type: Character,
      description: 'The member.',
      resolve: ({ characterId, view }) => view.ref(characterId),
    }),
    organization: t.field({
      type: Organization,
      description: 'The organization.',
      resolve: ({ organizationId, view }) => view.ref(organizationId),
    }),
    role: t.exposeString('role', {
      description: 'Their role in the organization: MANAGER, CONCIERGE, HEAD, GUEST_MEMBER …',
    }),
  }),
});

export const MemberConnection = connectionOf(Membership, 'Member', 'members');
