// The type Organization, its filter, and the queries for organizations.

import { builder, enumOf, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfNodes } from '../connection.ts';
import { Affiliation } from '../facts/affiliation.ts';
import { factList, historyArgs } from '../facts/fact.ts';
import { MemberConnection } from '../facts/membership.ts';
import { Participation } from '../facts/participation.ts';
import { Production } from '../facts/production.ts';
import { Situation } from '../facts/situation.ts';
import { filters } from '../filters/entities.ts';
import { pageWhere } from '../filters/list.ts';
import { directionArgs, OrganizationOrder, sortKeys } from '../filters/orders.ts';
import { OrganizationFilter } from '../filters/types.ts';
import { idsNamed, lookUpEntity, nameArgs } from '../find.ts';
import { Entity, Named, Node, Root } from '../interfaces.ts';
import type { organizationKinds } from '../tables/index.ts';
import { currentFacts, currentOrAll, type EntityRef } from '../view/view.ts';
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
    args: {
      ...pageArgs,
      where: t.arg({ type: OrganizationFilter, description: 'Selects organizations.' }),
      orderBy: t.arg({ type: OrganizationOrder, defaultValue: 'NAME', description: 'The sort order.' }),
      ...directionArgs,
    },
    description: 'All organizations, by default sorted by name.',
    resolve: (root, { where, orderBy, direction, ...args }, context) =>
      pageWhere(viewOf(root, context), {
        filter: filters.organization,
        where,
        sortKeys: sortKeys.organizations,
        orderBy: orderBy ?? 'NAME',
        direction,
        list: 'organizations',
        args,
      }),
  }),
}));
