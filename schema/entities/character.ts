import { builder, enumOf, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfRefs } from '../connection.ts';
import { BadUserInput } from '../errors.ts';
import { attributeOf } from '../facts/attribute.ts';
import { Casting } from '../facts/casting.ts';
import { factList, factListIn, historyArgs } from '../facts/fact.ts';
import { Fate } from '../facts/fate.ts';
import { Membership } from '../facts/membership.ts';
import { Participation } from '../facts/participation.ts';
import { Relationship, RelationshipEnd, RelationshipKind } from '../facts/relationship.ts';
import { releasedInOrder, worksInOrder } from '../facts/release.ts';
import { idsNamed, nameArgs, oneNamed, together } from '../find.ts';
import { Entity, Node, Work } from '../interfaces.ts';
import { CharacterState, stateArgs, stateOf } from '../queries/state.ts';
import * as tables from '../tables/index.ts';
import { among } from '../view/sorting.ts';
import { type EntityRef, type FactOf, inForce, type View } from '../view/view.ts';
import { Event } from './event.ts';
import { Film } from './film.ts';
import { Person } from './person.ts';
import { Series } from './series.ts';

const Species = enumOf<(typeof tables.species)[number]>('Species', 'What kind of creature a character is.', {
  HUMAN: 'A human being.',
  DOG: 'A dog.',
});

const Gender = enumOf<(typeof tables.genders)[number]>('Gender', 'The gender of a character.', {
  FEMALE: 'Female.',
  MALE: 'Male.',
  NON_BINARY: 'Neither, or not only one.',
});

const isSeen = ({ status }: FactOf<'Fate'>) => tables.seenFates.includes(status);

/** The works a character is in: played there, or seen there. */
export async function worksOf({ id, view }: EntityRef): Promise<Set<string>> {
  const [castings, fates] = await Promise.all([
    view.facts('Casting', 'characterId').load(id),
    view.facts('Fate', 'characterId').load(id),
  ]);
  return new Set([...inForce(castings), ...inForce(fates).filter(isSeen)].map(({ workId }) => workId));
}

export const Character = builder.objectRef<EntityRef>('Character');
Character.implement({
  description: 'Somebody in the story; dogs too.',
  interfaces: [Entity, Node],
  fields: (t) => ({
    species: t.field({
      type: Species,
      description: 'Human, or what else.',
      resolve: async ({ id, view }) => (await view.detail(tables.characters, id)).species,
    }),
    gender: t.field({
      type: Gender,
      nullable: true,
      description: 'Null when it is not told.',
      resolve: async ({ id, view }) => (await view.detail(tables.characters, id)).gender,
    }),
    occupation: t.string({
      nullable: true,
      description: 'What they do; null when it is not told.',
      resolve: (character) => attributeOf(character, 'OCCUPATION'),
    }),
    films: t.field({
      type: [Film],
      description: 'The released films they are in, oldest first, each once.',
      resolve: async (character) => releasedInOrder(character.view, await worksOf(character), ['Film']),
    }),
    series: t.field({
      type: [Series],
      description: 'The released series they are in, oldest first, each once.',
      resolve: async (character) => releasedInOrder(character.view, await worksOf(character), ['Series']),
    }),
    works: t.field({
      type: [Work],
      description: 'All works they are in, those to come included, by release date, each once.',
      resolve: async (character) => worksInOrder(character.view, await worksOf(character)),
    }),
    castings: t.field(factListIn(Casting, 'Casting', 'characterId', 'Who plays them, in what.')),
    actors: t.field({
      type: [Person],
      description: 'Everyone who plays them, each once, in the order of the seed.',
      resolve: async ({ id, view }) => {
        const castings = inForce(await view.facts('Casting', 'characterId').load(id));
        return [...new Set(castings.map(({ personId }) => personId))].map((personId) => view.ref(personId));
      },
    }),
    memberships: t.field(factList(Membership, 'Membership', 'characterId', 'What they belong to, in which role.')),
    relationships: t.field({
      type: [Relationship],
      args: {
        ...historyArgs,
        kinds: t.arg({ type: [RelationshipKind], description: 'Only these kinds.' }),
        as: t.arg({ type: RelationshipEnd, description: 'Only those in which they stand at this end.' }),
      },
      description:
        'Their ties to others, from either end: first those in which they act, each in the order of the seed.',
      resolve: async ({ id, view }, { history, kinds, as }) => {
        const [out, back] = await Promise.all([
          as === 'TO' ? [] : view.facts('Relationship', 'fromId').load(id),
          as === 'FROM' ? [] : view.facts('Relationship', 'toId').load(id),
        ]);
        return inForce([...out, ...back], history ?? false).filter(({ kind }) => !kinds || kinds.includes(kind));
      },
    }),
    participations: t.field(factList(Participation, 'Participation', 'participantId', 'Their parts in events.')),
    events: t.field({
      type: [Event],
      description: 'What they take part in, each once, in the order of the seed.',
      resolve: async ({ id, view }) => {
        const parts = inForce(await view.facts('Participation', 'participantId').load(id));
        return [...new Set(parts.map(({ eventId }) => eventId))].map((eventId) => view.ref(eventId));
      },
    }),
    at: t.field({
      type: CharacterState,
      args: stateArgs,
      description: 'How they stand at a point of the story: the end of a work, or before or after an event.',
      resolve: (character, asked) => stateOf(character, asked),
    }),
    fates: t.field(factListIn(Fate, 'Fate', 'characterId', 'What has become of them by the end of each work.')),
  }),
});

const CharacterConnection = connectionOf(Character, 'Character', 'characters');

export const CharacterFilter = builder.inputType('CharacterFilter', {
  description: 'Which characters; all conditions must hold, and a list means any of these.',
  fields: (t) => ({
    film: t.stringList({ description: 'A film they are in.' }),
    series: t.stringList({ description: 'A series they are in.' }),
    work: t.stringList({ description: 'A film or a series they are in.' }),
    organization: t.stringList({
      description: 'An organization to which, or to a branch of which, they belong or once belonged.',
    }),
    direct: t.boolean({ description: 'With `organization`: to it itself, not only to a branch.' }),
    role: t.stringList({ description: 'In this role, such as CONCIERGE, there or anywhere.' }),
    actor: t.stringList({ description: 'Somebody who plays them.' }),
    event: t.stringList({ description: 'An event they take part in.' }),
    species: t.field({ type: [Species], description: 'Human, or what else.' }),
  }),
});

type Filter = typeof CharacterFilter.$inferInput;

async function charactersIn(view: View, kinds: ('Film' | 'Series')[], texts: readonly string[]): Promise<string[]> {
  const ids = await idsNamed(view, kinds, texts);
  const found = await Promise.all(
    ids.map(async (id) => {
      const [castings, fates] = await Promise.all([
        view.facts('Casting', 'workId').load(id),
        view.facts('Fate', 'workId').load(id),
      ]);
      return [...inForce(castings), ...inForce(fates).filter(isSeen)].flatMap(({ characterId }) => characterId ?? []);
    }),
  );
  return found.flat();
}

async function membersOf(view: View, { organization, direct, role }: Filter): Promise<string[]> {
  const ids = organization ? await idsNamed(view, ['Organization'], organization) : await view.byName('Organization');
  const houses = direct ? ids : (await Promise.all(ids.map((id) => view.within('Organization', id)))).flat();
  const members = await Promise.all(houses.map((id) => view.facts('Membership', 'organizationId').load(id)));
  return inForce(members.flat())
    .filter((each) => !role || role.includes(each.role))
    .map(({ characterId }) => characterId);
}

async function charactersOf(view: View, kind: 'Person' | 'Event', texts: readonly string[]): Promise<string[]> {
  const ids = await idsNamed(view, [kind], texts);
  const found = await Promise.all(
    ids.map(async (id) =>
      kind === 'Person'
        ? inForce(await view.facts('Casting', 'personId').load(id)).flatMap(({ characterId }) => characterId ?? [])
        : inForce(await view.facts('Participation', 'eventId').load(id)).map(({ participantId }) => participantId),
    ),
  );
  return found.flat();
}

async function charactersWhere(view: View, where: Filter): Promise<string[]> {
  if (where.direct && !where.organization) {
    throw new BadUserInput('where.direct goes with where.organization; name one.');
  }
  const sets = await together([
    where.film && charactersIn(view, ['Film'], where.film),
    where.series && charactersIn(view, ['Series'], where.series),
    where.work && charactersIn(view, ['Film', 'Series'], where.work),
    (where.organization || where.role) && membersOf(view, where),
    where.actor && charactersOf(view, 'Person', where.actor),
    where.event && charactersOf(view, 'Event', where.event),
  ]);
  const allowed = sets.flatMap((ids) => (ids ? [new Set(ids)] : []));
  const ids = among(await view.byName('Character'), allowed);
  const { species } = where;
  if (!species) return ids;
  const details = await Promise.all(ids.map((id) => view.detail(tables.characters, id)));
  return details.filter((each) => species.includes(each.species)).map(({ entityId }) => entityId);
}

builder.queryFields((t) => ({
  character: t.field({
    type: Character,
    nullable: true,
    args: nameArgs,
    description: 'A character by a name, slug or id.',
    resolve: (root, { name }, context) => oneNamed(viewOf(root, context), ['Character'], name),
  }),
  characters: t.field({
    type: CharacterConnection,
    args: { ...pageArgs, where: t.arg({ type: CharacterFilter, description: 'Which ones.' }) },
    description: 'Characters, by name.',
    resolve: async (root, { where, ...page }, context) => {
      const view = viewOf(root, context);
      return pageOfRefs(view, await charactersWhere(view, where ?? {}), 'characters by name', page);
    },
  }),
}));
