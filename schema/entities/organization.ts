import { builder, enumOf, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfNodes, pageOfRefs } from '../connection.ts';
import { Affiliation } from '../facts/affiliation.ts';
import { isComplete } from '../facts/completeness.ts';
import { factList, historyArgs } from '../facts/fact.ts';
import { MemberConnection } from '../facts/membership.ts';
import { Participation } from '../facts/participation.ts';
import { Production } from '../facts/production.ts';
import { entitiesIn, Situation } from '../facts/situation.ts';
import { idsNamed, nameArgs, oneNamed, together } from '../find.ts';
import { Entity, Node } from '../interfaces.ts';
import { OrganizationState, stateArgs, stateOf } from '../queries/state.ts';
import * as tables from '../tables/index.ts';
import { among } from '../view/sorting.ts';
import { type EntityRef, inForce, type View } from '../view/view.ts';
import { Location } from './location.ts';

export const OrganizationKind = enumOf<(typeof tables.organizationKinds)[number]>(
  'OrganizationKind',
  'What kind of organization it is.',
  {
    ARTS_COMPANY: 'A company of dancers or players.',
    BROADCASTER: 'A group of channels.',
    BUREAU: 'An office.',
    COUNCIL: 'A council.',
    CRIME_SYNDICATE: 'A crime family or clan.',
    CULT: 'A closed sect.',
    DISTRIBUTION_CHANNEL: 'A way for films to reach people, not one company.',
    HOTEL: 'A hotel.',
    HOTEL_CHAIN: 'A chain of hotels.',
    LAW_ENFORCEMENT: 'The police.',
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
  description: 'An organization of the story (the High Table, a Continental) or of the real world (a studio).',
  interfaces: [Entity, Node],
  fields: (t) => ({
    kind: t.field({
      type: OrganizationKind,
      description: 'What kind it is.',
      resolve: async ({ id, view }) => (await view.detail(tables.organizations, id)).kind,
    }),
    fictional: t.boolean({
      description: 'Whether it exists only in the story.',
      resolve: async ({ id, view }) => (await view.detail(tables.organizations, id)).fictional,
    }),
    members: t.field({
      type: MemberConnection,
      args: {
        ...pageArgs,
        ...historyArgs,
        direct: t.arg.boolean({ defaultValue: false, description: 'Only its own members, not those of its branches.' }),
        roles: t.arg.stringList({ description: 'Only these roles, such as MANAGER.' }),
        characters: t.arg.stringList({ description: 'Only these characters.' }),
      },
      description:
        'Who belongs to it: its own members first, then those of its branches, each in the order of the seed.',
      resolve: async ({ id, view }, { history, direct, roles, characters, ...page }) => {
        const only = characters && (await idsNamed(view, ['Character'], characters));
        const houses = direct ? [id] : await view.within('Organization', id);
        const found = await Promise.all(houses.map((each) => view.facts('Membership', 'organizationId').load(each)));
        const members = inForce(found.flat(), history ?? false).filter(
          ({ role, characterId }) => (!roles || roles.includes(role)) && (!only || only.includes(characterId)),
        );
        return { ...pageOfNodes(members, 'members', page), complete: () => isComplete({ id, view }, 'MEMBERS') };
      },
    }),
    at: t.field({
      type: OrganizationState,
      args: stateArgs,
      description: 'How it stands at a point of the story: the end of a work, or before or after an event.',
      resolve: (organization, asked) => stateOf(organization, asked),
    }),
    affiliations: t.field(
      factList(Affiliation, 'Affiliation', 'organizationId', 'What it is a branch of, and whom it answers to.'),
    ),
    subordinates: t.field(
      factList(Affiliation, 'Affiliation', 'toId', 'What is a branch of it, and what answers to it.'),
    ),
    branches: t.field({
      type: [Organization],
      description: 'Its branches and theirs, nearest first.',
      resolve: async ({ id, view }) =>
        (await view.within('Organization', id)).filter((each) => each !== id).map((each) => view.ref(each)),
    }),
    situations: t.field(factList(Situation, 'Situation', 'entityId', 'Where it is, as a fact.')),
    locations: t.field({
      type: [Location],
      description: 'Where it is.',
      resolve: async ({ id, view }) =>
        inForce(await view.facts('Situation', 'entityId').load(id)).map(({ locationId }) => view.ref(locationId)),
    }),
    productions: t.field(factList(Production, 'Production', 'agentId', 'The works and franchises it stands behind.')),
    participations: t.field(factList(Participation, 'Participation', 'participantId', 'Its parts in events.')),
  }),
});

const OrganizationConnection = connectionOf(Organization, 'Organization', 'organizations');

export const OrganizationFilter = builder.inputType('OrganizationFilter', {
  description: 'Which organizations; all conditions must hold, and a list means any of these.',
  fields: (t) => ({
    kind: t.field({ type: [OrganizationKind], description: 'What kind.' }),
    fictional: t.boolean({ description: 'Of the story, or of the real world.' }),
    member: t.stringList({ description: 'Somebody who belongs to it.' }),
    location: t.stringList({ description: 'A place it is in. Places within count.' }),
    branchOf: t.stringList({ description: 'What it is a branch of, through however many houses.' }),
  }),
});

async function organizationsWhere(view: View, where: typeof OrganizationFilter.$inferInput): Promise<string[]> {
  const withMember = async (texts: readonly string[]) => {
    const ids = await idsNamed(view, ['Character'], texts);
    const found = await Promise.all(ids.map((id) => view.facts('Membership', 'characterId').load(id)));
    return inForce(found.flat()).map(({ organizationId }) => organizationId);
  };
  const branches = async (texts: readonly string[]) => {
    const ids = await idsNamed(view, ['Organization'], texts);
    const found = await Promise.all(ids.map((id) => view.within('Organization', id)));
    return found.flat().filter((id) => !ids.includes(id));
  };
  const sets = await together([
    where.member && withMember(where.member),
    where.location && entitiesIn(view, where.location),
    where.branchOf && branches(where.branchOf),
  ]);
  const allowed = sets.flatMap((ids) => (ids ? [new Set(ids)] : []));
  const ids = among(await view.byName('Organization'), allowed);
  const { kind, fictional } = where;
  if (!kind && fictional == null) return ids;
  const details = await Promise.all(ids.map((id) => view.detail(tables.organizations, id)));
  return details
    .filter((each) => (!kind || kind.includes(each.kind)) && (fictional == null || each.fictional === fictional))
    .map(({ entityId }) => entityId);
}

builder.queryFields((t) => ({
  organization: t.field({
    type: Organization,
    nullable: true,
    args: nameArgs,
    description: 'An organization by a name, slug or id.',
    resolve: (root, { name }, context) => oneNamed(viewOf(root, context), ['Organization'], name),
  }),
  organizations: t.field({
    type: OrganizationConnection,
    args: { ...pageArgs, where: t.arg({ type: OrganizationFilter, description: 'Which ones.' }) },
    description: 'Organizations, by name.',
    resolve: async (root, { where, ...page }, context) => {
      const view = viewOf(root, context);
      return pageOfRefs(view, await organizationsWhere(view, where ?? {}), 'organizations by name', page);
    },
  }),
}));
