import { builder, enumOf } from '../builder.ts';
import { Complete } from '../connection.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { listNames } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { factList } from './fact.ts';
import { enumInWords, say } from './wording.ts';

export const ListName = enumOf<(typeof listNames)[number]>(
  'ListName',
  'A list of an entity. `completeness` says whether the list is complete.',
  {
    FILMS: 'The released films of the entity.',
    SERIES: 'The released series of the entity.',
    WORKS: 'All films and series of the entity, also unreleased ones.',
    EPISODES: 'The episodes of a series.',
    CAST: 'The cast of a work.',
    CREDITS: 'The credits of a work or a person.',
    MEMBERS: 'The members of an organization.',
    BRANCHES: 'The branches of an organization.',
    CASTINGS: 'The parts that a person plays, or the castings of a character.',
    RELEASES: 'The releases of a work.',
  },
);

export const Completeness = builder.objectRef<FactOf<'Completeness'>>('Completeness');

export const completeness: FactDefinition<'Completeness'> = {
  type: Completeness,
  title: 'Complete lists',
  description: 'A list is complete, or is known to be incomplete.',
  qualifiers: {
    list: { column: 'list', type: ListName, description: 'The list.' },
    complete: { column: 'complete', type: 'Boolean', description: 'Whether it is complete.' },
  },
  sentence: ({ subjectId, list, complete, until }, { name }) =>
    say`the list of the ${enumInWords(list)} of ${name(subjectId)} ${until === null ? 'is' : 'was'} ${complete ? 'complete' : 'known to be incomplete'}.`,
};

Completeness.implement({
  description: completeness.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      description: 'The entity that the list belongs to.',
      resolve: ({ subjectId, view }) => view.ref(subjectId),
    }),
    list: t.expose('list', { type: ListName, description: 'The list.' }),
    complete: t.exposeBoolean('complete', { description: 'Whether the list is complete.' }),
  }),
});

builder.interfaceFields(Entity, (t) => ({
  complete: t.field({
    type: Complete,
    args: { list: t.arg({ type: ListName, required: true, description: 'The list in question.' }) },
    description:
      'Whether a list of this entity is known to be complete. If it is, an empty list means "none"; otherwise it means "none known".',
    resolve: ({ id, view }, { list }) => view.isComplete(id, list),
  }),
  completeness: t.field(
    factList(
      Completeness,
      'Completeness',
      'subjectId',
      'The lists of this entity that are known to be complete or incomplete.',
    ),
  ),
}));
