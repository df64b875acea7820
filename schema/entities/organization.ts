// The type Organization, its filter, and the queries for organizations.

import { builder, enumOf, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfEntities, pageOfNodes } from '../connection.ts';
import { Affiliation } from '../facts/affiliation.ts';
import { factList, historyArgs } from '../facts/fact.ts';
import { MemberConnection } from '../facts/membership.ts';
import { Participation } from '../facts/participation.ts';
import { Production } from '../facts/production.ts';
import { entitiesIn, Situation } from '../facts/situation.ts';
import { allOrFirstError, idsNamed, lookUpEntity, nameArgs } from '../find.ts';
import { Entity, Named, Node, Root } from '../interfaces.ts';
import type { organizationKinds } from '../tables/index.ts';
import { intersect } from '../view/sorting.ts';
import { currentFacts, currentOrAll, type EntityRef, type View } from '../view/view.ts';
import { Location } from './location.ts';

export const OrganizationKind = enumOf<(typeof organizationKinds)[number]>(
  'OrganizationKind',
  'The kinds of organization.',
  {
    ARTS_COMPANY: 'A company of dancers or actors.',
    BROADCASTER: 'A group of television channels.',
    BUREAU: 'An office.',
    COUNCIL: 'A council.',
    CRIME_SYNDICATE: 'A crime family or clan.',
    CULT: 'A closed sect.',
    DISTRIBUTION_CHANNEL: 'A way for films to reach their audience that is not a single company.',
    HOTEL: 'A hotel.',
    HOTEL_CHAIN: 'A chain of hotels.',
    LAW_ENFORCEMENT: 'A police force.',
    MOB: 'A mob.',
    NETWORK: 'A network of people.',
    PRODUCTION_COMPANY: 'A company that makes films.',
    PUBLISHER: 'A publisher.',
    SCHOOL: 'A school.',
    STREAMING_SERVICE: 'A streaming service.',
    STUDIO: 'A film studio.',
    UNIT: 'A band of fighters.',
  },
);

export const Organization = builder.objectRef<EntityRef>('Organization');
Organization.implement({
  description: 'An organization of the story, such as the High Table, or of the real world, such as a studio.',
  interfaces: [Entity, Named, Node],
  fields: (t) => ({
    kind: t.field({
      type: OrganizationKind,
      description: 'What kind of organization it is.',
      resolve: async ({ id, view }) => (await view.detail('organizations', id)).kind,
    }),
    fictional: t.boolean({
      description: 'Whether it exists only in the story.',
      resolve: async ({ id, view }) => (await view.detail('organizations', id)).fictional,
    }),
    members: t.field({
      type: MemberConnection,
      args: {
        ...pageArgs,
        ...historyArgs,
        direct: t.arg.boolean({ defaultValue: false, description: 'Leave out the members of its branches.' }),
        roles: t.arg.stringList({ description: 'Only these roles, such as MANAGER.' }),
        characters: t.arg.stringList({ description: 'Only these characters.' }),
      },
      description:
        "Who belongs to it: its own members first, then the members of its branches; each group in the order of the project's data files.",
      resolve: async ({ id, view }, { history, direct, roles, characters, ...args }) => {
        const characterIds = characters && (await idsNamed(view, ['Character'], characters));
        const organizations = direct ? [id] : await view.idsWithin('Organization', id);
        const found = await Promise.all(
          organizations.map((organization) => view.facts('Membership', 'organizationId').load(organization)),
        );
        const members = currentOrAll(found.flat(), history).filter(
          ({ role, characterId }) =>
            (!roles || roles.includes(role)) && (!characterIds || characterIds.includes(characterId)),
        );
        return { ...pageOfNodes(members, 'members', args), complete: () => view.isComplete(id, 'MEMBERS') };
      },
    }),
    affiliations: t.field(
      factList(
        Affiliation,
        'Affiliation',
        'organizationId',
        "Its parent organizations: it is a branch of them, or takes orders from them, in the order of the project's data files.",
      ),
    ),
    subordinates: t.field(
      factList(
        Affiliation,
        'Affiliation',
        'toId',
        "The organizations below it: its branches, and those that take orders from it, in the order of the project's data files.",
      ),
    ),
    branches: t.field({
      type: [Organization],
      description: 'Its branches, and the branches of those. The nearest come first.',
      resolve: async ({ id, view }) =>
        (await view.idsWithin('Organization', id)).filter((branch) => branch !== id).map((branch) => view.ref(branch)),
    }),
    situations: t.field(factList(Situation, 'Situation', 'entityId', 'The facts that say where it is.')),
    locations: t.field({
      type: [Location],
      description: "The places where it is, in the order of the project's data files.",
      resolve: async ({ id, view }) =>
        currentFacts(await view.facts('Situation', 'entityId').load(id)).map(({ locationId }) => view.ref(locationId)),
    }),
    productions: t.field(
      factList(
        Production,
        'Production',
        'agentId',
        "The works and franchises that it makes, distributes or owns, in the order of the project's data files.",
      ),
    ),
    participations: t.field(
      factList(
        Participation,
        'Participation',
        'participantId',
        "Its part in each event, in the order of the project's data files.",
      ),
    ),
  }),
});

const OrganizationConnection = connectionOf(Organization, 'Organization', 'organizations');

export const OrganizationFilter = builder.inputType('OrganizationFilter', {
  description: 'Selects organizations. All conditions must be met. In a list of values, one match is enough.',
  fields: (t) => ({
    kind: t.field({ type: [OrganizationKind], description: 'What kind of organization it is.' }),
    fictional: t.boolean({ description: 'True for organizations of the story, false for those of the real world.' }),
    member: t.stringList({ description: 'Somebody who belongs to it directly.' }),
    location: t.stringList({ description: 'A place where it is. Places within it count too.' }),
    branchOf: t.stringList({
      description: 'A parent organization: it is a branch of this organization, directly or through other branches.',
    }),
  }),
});

async function organizationsWhere(view: View, where: typeof OrganizationFilter.$inferInput): Promise<string[]> {
  const withMembers = async (names: readonly string[]) => {
    const characters = await idsNamed(view, ['Character'], names);
    const memberships = await Promise.all(characters.map((id) => view.facts('Membership', 'characterId').load(id)));
    return currentFacts(memberships.flat()).map(({ organizationId }) => organizationId);
  };
  const branchesOf = async (names: readonly string[]) => {
    const organizations = await idsNamed(view, ['Organization'], names);
    const found = await Promise.all(organizations.map((id) => view.idsWithin('Organization', id)));
    return found.flat().filter((id) => !organizations.includes(id));
  };
  const conditions = await allOrFirstError([
    where.member && withMembers(where.member),
    where.location && entitiesIn(view, where.location),
    where.branchOf && branchesOf(where.branchOf),
  ]);
  const ids = intersect(await view.idsSortedByName('Organization'), ...conditions);
  const { kind, fictional } = where;
  if (!kind && fictional == null) return ids;
  const details = await Promise.all(ids.map((id) => view.detail('organizations', id)));
  return details
    .filter((detail) => (!kind || kind.includes(detail.kind)) && (fictional == null || detail.fictional === fictional))
    .map(({ entityId }) => entityId);
}

builder.interfaceFields(Root, (t) => ({
  organization: t.field({
    type: Organization,
    nullable: true,
    args: nameArgs,
    description: 'An organization, looked up by name, slug or id. Null when nothing matches.',
    resolve: (root, { name }, context) => lookUpEntity(root, context, { kinds: ['Organization'], name }),
  }),
  organizations: t.field({
    type: OrganizationConnection,
    args: { ...pageArgs, where: t.arg({ type: OrganizationFilter, description: 'Selects organizations.' }) },
    description: 'All organizations, sorted by name.',
    resolve: async (root, { where, ...args }, context) => {
      const view = viewOf(root, context);
      return pageOfEntities(view, await organizationsWhere(view, where ?? {}), {
        orderName: 'organizations by name',
        args,
      });
    },
  }),
}));
