import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { Character } from '../entities/character.ts';
import { Organization } from '../entities/organization.ts';
import { Fact, Node, Tie } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { enumInWords, say, theOrganization } from './wording.ts';

/** The words for roles that don't fit the pattern "is <role> of". */
const roleWords: Partial<Record<string, string>> = {
  MEMBER: 'is a member of',
  GUEST_MEMBER: 'is a guest of',
  FORMER_MEMBER: 'was once a member of',
  BORN_INTO: 'was born into',
  DEFECTOR: 'is a defector from',
  CLIENT: 'is a client of',
  TRAINEE: 'is a trainee of',
  SEAT_HOLDER: 'holds a seat at',
  ELDER: 'is the Elder above',
  FORMER_ASSASSIN: 'was once an assassin of',
  COERCED_AGENT: 'is forced to act for',
  EMISSARY: 'is an emissary of',
};

export const Membership = builder.objectRef<FactOf<'Membership'>>('Membership');

export const membership: FactDefinition<'Membership'> = {
  type: Membership,
  title: 'Memberships',
  description: 'A character belongs to an organization, in some role.',
  qualifiers: {
    role: { column: 'role', type: 'String', description: 'The role, such as CONCIERGE.' },
  },
  sentence: ({ characterId, organizationId, role }, { name }) =>
    say`${name(characterId)} ${roleWords[role] ?? `is ${enumInWords(role)} of`} ${name(organizationId).then(theOrganization)}.`,
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
