import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { Character } from '../entities/character.ts';
import { Organization } from '../entities/organization.ts';
import { Fact, Node, Tie } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';

export const Membership = builder.objectRef<FactOf<'Membership'>>('Membership');
Membership.implement({
  description: 'Somebody belongs to an organization, in a role.',
  interfaces: [Tie, Fact, Node],
  fields: (t) => ({
    character: t.field({
      type: Character,
      description: 'Who.',
      resolve: ({ characterId, view }) => view.ref(characterId),
    }),
    organization: t.field({
      type: Organization,
      description: 'To what.',
      resolve: ({ organizationId, view }) => view.ref(organizationId),
    }),
    role: t.exposeString('role', { description: 'As what: MANAGER, CONCIERGE, HEAD, GUEST_MEMBER …' }),
  }),
});

export const MemberConnection = connectionOf(Membership, 'Member', 'members');
