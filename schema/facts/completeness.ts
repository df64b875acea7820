import { builder, enumOf } from '../builder.ts';
import { Complete } from '../connection.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { listNames } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { factList } from './fact.ts';
import { say, words } from './wording.ts';

export const ListName = enumOf<(typeof listNames)[number]>('ListName', 'A list that an entity has.', {
  FILMS: 'Its released films.',
  SERIES: 'Its released series.',
  WORKS: 'All its films and series.',
  EPISODES: 'Its episodes.',
  CAST: 'Its cast.',
  CREDITS: 'Its credits.',
  MEMBERS: 'Its members.',
  BRANCHES: 'Its branches.',
  CASTINGS: 'The parts that a person plays, or that a character is played in.',
  RELEASES: 'Its releases.',
});

export const Completeness = builder.objectRef<FactOf<'Completeness'>>('Completeness');

export const completeness: FactDefinition<'Completeness'> = {
  type: Completeness,
  title: 'What is whole',
  description: 'A list is complete, or is known to be incomplete.',
  sentence: ({ subjectId, list, complete }, { name }) =>
    say`The list of the ${words(list)} of ${name(subjectId)} is ${complete ? 'whole' : 'known not to be whole'}.`,
};

Completeness.implement({
  description: completeness.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      description: 'The entity whose list it is.',
      resolve: ({ subjectId, view }) => view.ref(subjectId),
    }),
    list: t.expose('list', { type: ListName, description: 'Which of its lists.' }),
    complete: t.exposeBoolean('complete', { description: 'Whether the list is complete.' }),
  }),
});

builder.interfaceFields(Entity, (t) => ({
  complete: t.field({
    type: Complete,
    args: { list: t.arg({ type: ListName, required: true, description: 'Which list.' }) },
    description: 'Whether one of its lists is complete, so that an empty one means "none".',
    resolve: ({ id, view }, { list }) => view.isComplete(id, list),
  }),
  completeness: t.field(
    factList(Completeness, 'Completeness', 'subjectId', 'Which of its lists are known to be complete or incomplete.'),
  ),
}));
