import { builder } from './builder.ts';
import { Change, changeOf } from './change.ts';
import { Character } from './character.ts';
import { connectionOf } from './connection.ts';
import { Fact, Node, Work } from './interfaces.ts';
import { Organization } from './organization.ts';
import type { FactOf } from './view.ts';

export const Membership = builder.objectRef<FactOf<'Membership'>>('Membership');
Membership.implement({
  description: 'Somebody belongs to an organization, in a role.',
  interfaces: [Fact, Node],
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
    works: t.field({
      type: [Work],
      description: 'The works in which it holds, as far as they are out.',
      resolve: ({ id, view }) => view.holds(id),
    }),
    begins: t.field({
      type: Change,
      nullable: true,
      description: 'How it begins; null when that is not told.',
      resolve: (fact) => changeOf(fact, 'BEGINS'),
    }),
    ends: t.field({
      type: Change,
      nullable: true,
      description: 'How it ends; null when it does not, as far as is told.',
      resolve: (fact) => changeOf(fact, 'ENDS'),
    }),
    resumes: t.field({
      type: Change,
      nullable: true,
      description: 'How it comes to hold again; null when it does not.',
      resolve: (fact) => changeOf(fact, 'RESUMES'),
    }),
  }),
});

export const MemberConnection = connectionOf(Membership, 'Member', 'members');
