// The type Person, and the queries for people.

import { builder, viewOf } from '../builder.ts';
import { connectionOf, type PageArgs, pageArgs } from '../connection.ts';
import { attributeOf, attributesOf } from '../facts/attribute.ts';
import { Casting } from '../facts/casting.ts';
import { Credit } from '../facts/credit.ts';
import { factListIn } from '../facts/fact.ts';
import { filters } from '../filters/entities.ts';
import { type ListQuery, pageWhere } from '../filters/list.ts';
import { directionArgs, PersonOrder, sortKeys } from '../filters/orders.ts';
import { PersonFilter } from '../filters/types.ts';
import { lookUpEntity, nameArgs } from '../find.ts';
import { Entity, Named, Node, Root, Work } from '../interfaces.ts';
import { currentFacts, type EntityRef, type View } from '../view/view.ts';
import { releasedInOrder, worksInOrder, worksOfPerson } from '../view/works.ts';
import { Character } from './character.ts';
import { Film } from './film.ts';
import { Series } from './series.ts';

export const Person = builder.objectRef<EntityRef>('Person');
Person.implement({
  description: 'An actor, a member of the crew, or an author of a source.',
  interfaces: [Entity, Named, Node],
  fields: (t) => ({
    born: t.field({
      type: 'Date',
      nullable: true,
      description: 'When they were born, as precisely as it is known. Null when no source says.',
      resolve: (person) => attributeOf(person, 'BORN'),
    }),
    died: t.field({
      type: 'Date',
      nullable: true,
      description:
        'When they died. Null when no death is known by the date in `asOf`; without `asOf`, by the last day of the dataset.',
      resolve: (person) => attributeOf(person, 'DIED'),
    }),
    professions: t.stringList({
      description: 'What they work as, such as ACTOR, DIRECTOR or WRITER.',
      resolve: (person) => attributesOf(person, 'PROFESSION'),
    }),
    knownFor: t.stringList({
      description: 'Titles of works they are known for, as written in the sources.',
      resolve: (person) => attributesOf(person, 'KNOWN_FOR'),
    }),
    castings: t.field(
      factListIn(
        Casting,
        'Casting',
        'personId',
        "Whom they play in which work, in the order of the project's data files.",
      ),
    ),
    characters: t.field({
      type: [Character],
      description: "The characters they play, each once, in the order of the project's data files.",
      resolve: async ({ id, view }) => {
        const castings = currentFacts(await view.facts('Casting', 'personId').load(id));
        return [...new Set(castings.flatMap(({ characterId }) => characterId ?? []))].map((each) => view.ref(each));
      },
    }),
    credits: t.field(
      factListIn(
        Credit,
        'Credit',
        'personId',
        "Their work behind the camera, in the order of the project's data files.",
      ),
    ),
    films: t.field({
      type: [Film],
      description: 'The released films they acted in or made, each once, oldest first.',
      resolve: async (person) => releasedInOrder(person.view, await worksOfPerson(person), 'Film'),
    }),
    series: t.field({
      type: [Series],
      description: 'The released series they acted in or made, each once, oldest first.',
      resolve: async (person) => releasedInOrder(person.view, await worksOfPerson(person), 'Series'),
    }),
    works: t.field({
      type: [Work],
      description:
        'All films and series they acted in or made, upcoming ones included, each once, sorted by release date.',
      resolve: async (person) => worksInOrder(person.view, await worksOfPerson(person)),
    }),
  }),
});

const PersonConnection = connectionOf(Person, 'Person', 'people');

const peopleArgs = builder.args((t) => ({
  where: t.field({ type: PersonFilter, description: 'Selects people.' }),
  orderBy: t.field({ type: PersonOrder, defaultValue: 'NAME', description: 'The sort order.' }),
}));

const peopleWhere = (
  view: View,
  { filter, only, where, list, orderBy, direction, ...args }: Omit<ListQuery, 'sortKeys' | 'args'> & PageArgs,
) => pageWhere(view, { filter, only, where, list, orderBy, direction, sortKeys: sortKeys.people, args });

builder.interfaceFields(Root, (t) => ({
  person: t.field({
    type: Person,
    nullable: true,
    args: nameArgs,
    description: 'A person, looked up by name, slug or id. Null when nothing matches.',
    resolve: (root, { name }, context) => lookUpEntity(root, context, { kinds: ['Person'], name }),
  }),
  people: t.field({
    type: PersonConnection,
    args: { ...pageArgs, ...peopleArgs, ...directionArgs },
    description: 'All people, by default sorted by name.',
    resolve: (root, { orderBy, ...rest }, context) =>
      peopleWhere(viewOf(root, context), {
        filter: filters.person,
        list: 'people',
        orderBy: orderBy ?? 'NAME',
        ...rest,
      }),
  }),
  actors: t.field({
    type: PersonConnection,
    args: { ...pageArgs, ...peopleArgs, ...directionArgs },
    description: 'All actors, by default sorted by name. With a film or a series in `where`, only its actors.',
    resolve: (root, { orderBy, ...rest }, context) =>
      peopleWhere(viewOf(root, context), {
        filter: filters.actor,
        only: 'ACTORS',
        list: 'actors',
        orderBy: orderBy ?? 'NAME',
        ...rest,
      }),
  }),
}));
