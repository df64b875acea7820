// The type Character, and the queries for characters.

import { builder, enumOf, viewOf } from '../builder.ts';
import { connectionOf, pageArgs } from '../connection.ts';
import { attributeOf } from '../facts/attribute.ts';
import { Casting } from '../facts/casting.ts';
import { factList, factListIn, historyArgs } from '../facts/fact.ts';
import { Fate } from '../facts/fate.ts';
import { Membership } from '../facts/membership.ts';
import { Participation } from '../facts/participation.ts';
import { Relationship, RelationshipEnd, RelationshipKind } from '../facts/relationship.ts';
import { filters } from '../filters/entities.ts';
import { pageWhere } from '../filters/list.ts';
import { CharacterOrder, directionArgs, sortKeys } from '../filters/orders.ts';
import { CharacterFilter } from '../filters/types.ts';
import { lookUpEntity, nameArgs } from '../find.ts';
import { Entity, Named, Node, Root, Work } from '../interfaces.ts';
import type { genders, species } from '../tables/index.ts';
import { currentFacts, currentOrAll, type EntityRef } from '../view/view.ts';
import { releasedInOrder, worksInOrder, worksOfCharacter } from '../view/works.ts';
import { Event } from './event.ts';
import { Film } from './film.ts';
import { Person } from './person.ts';
import { Series } from './series.ts';

export const Species = enumOf<(typeof species)[number]>('Species', 'What kind of creature a character is.', {
  HUMAN: 'A human being.',
  DOG: 'A dog.',
});

export const Gender = enumOf<(typeof genders)[number]>('Gender', 'The gender of a character.', {
  FEMALE: 'Female.',
  MALE: 'Male.',
  NON_BINARY: 'Not exclusively female or male.',
});

export const Character = builder.objectRef<EntityRef>('Character');
Character.implement({
  description: 'Somebody in the story, dogs included.',
  interfaces: [Entity, Named, Node],
  fields: (t) => ({
    species: t.field({
      type: Species,
      description: 'Whether they are a human or a dog.',
      resolve: async ({ id, view }) => (await view.detail('characters', id)).species,
    }),
    gender: t.field({
      type: Gender,
      nullable: true,
      description: 'Their gender. Null when no source says.',
      resolve: async ({ id, view }) => (await view.detail('characters', id)).gender,
    }),
    occupation: t.string({
      nullable: true,
      description: 'What they do for a living. Null when no source says.',
      resolve: (character) => attributeOf(character, 'OCCUPATION'),
    }),
    films: t.field({
      type: [Film],
      description: 'The released films they are in, each once, oldest first.',
      resolve: async (character) => releasedInOrder(character.view, await worksOfCharacter(character), 'Film'),
    }),
    series: t.field({
      type: [Series],
      description: 'The released series they are in, each once, oldest first.',
      resolve: async (character) => releasedInOrder(character.view, await worksOfCharacter(character), 'Series'),
    }),
    works: t.field({
      type: [Work],
      description: 'All films and series they are in, upcoming ones included, each once, sorted by release date.',
      resolve: async (character) => worksInOrder(character.view, await worksOfCharacter(character)),
    }),
    castings: t.field(
      factListIn(
        Casting,
        'Casting',
        'characterId',
        "Who plays them in which work, in the order of the project's data files.",
      ),
    ),
    actors: t.field({
      type: [Person],
      description: "Everyone who plays them, each once, in the order of the project's data files.",
      resolve: async ({ id, view }) => {
        const castings = currentFacts(await view.facts('Casting', 'characterId').load(id));
        return [...new Set(castings.map(({ personId }) => personId))].map((personId) => view.ref(personId));
      },
    }),
    memberships: t.field(
      factList(
        Membership,
        'Membership',
        'characterId',
        "The organizations they belong to, and their role in each, in the order of the project's data files.",
      ),
    ),
    relationships: t.field({
      type: [Relationship],
      args: {
        ...historyArgs,
        kinds: t.arg({ type: [RelationshipKind], description: 'Only these kinds.' }),
        as: t.arg({
          type: RelationshipEnd,
          description:
            'FROM: only those in which this character acts. TO: only those in which others act on this character.',
        }),
      },
      description:
        "Their relationships with others: first those in which they act, then those in which others act on them; each group in the order of the project's data files.",
      resolve: async ({ id, view }, { history, kinds, as }) => {
        const [from, to] = await Promise.all([
          as === 'TO' ? [] : view.facts('Relationship', 'fromId').load(id),
          as === 'FROM' ? [] : view.facts('Relationship', 'toId').load(id),
        ]);
        return currentOrAll([...from, ...to], history).filter(({ kind }) => !kinds || kinds.includes(kind));
      },
    }),
    participations: t.field(
      factList(
        Participation,
        'Participation',
        'participantId',
        "Their part in each event, in the order of the project's data files.",
      ),
    ),
    events: t.field({
      type: [Event],
      description: "The events they take part in, each once, in the order of the project's data files.",
      resolve: async ({ id, view }) => {
        const participations = currentFacts(await view.facts('Participation', 'participantId').load(id));
        return [...new Set(participations.map(({ eventId }) => eventId))].map((eventId) => view.ref(eventId));
      },
    }),
    fates: t.field(factListIn(Fate, 'Fate', 'characterId', 'Whether they are alive or dead at the end of each work.')),
  }),
});

const CharacterConnection = connectionOf(Character, 'Character', 'characters');

builder.interfaceFields(Root, (t) => ({
  character: t.field({
    type: Character,
    nullable: true,
    args: nameArgs,
    description: 'A character, looked up by name, slug or id. Null when nothing matches.',
    resolve: (root, { name }, context) => lookUpEntity(root, context, { kinds: ['Character'], name }),
  }),
  characters: t.field({
    type: CharacterConnection,
    args: {
      ...pageArgs,
      where: t.arg({ type: CharacterFilter, description: 'Selects characters.' }),
      orderBy: t.arg({ type: CharacterOrder, defaultValue: 'NAME', description: 'The sort order.' }),
      ...directionArgs,
    },
    description: 'All characters, by default sorted by name.',
    resolve: (root, { where, orderBy, direction, ...args }, context) =>
      pageWhere(viewOf(root, context), {
        filter: filters.character,
        where,
        sortKeys: sortKeys.characters,
        orderBy: orderBy ?? 'NAME',
        direction,
        list: 'characters',
        args,
      }),
  }),
}));
