import { builder, enumOf } from '../builder.ts';
import { Complete } from '../connection.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { listNames } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import { factList } from './fact.ts';

export const ListName = enumOf<(typeof listNames)[number]>('ListName', 'A list that something has.', {
  FILMS: 'Its released films.',
  SERIES: 'Its released series.',
  WORKS: 'All its works.',
  EPISODES: 'Its episodes.',
  CAST: 'Its cast.',
  CREDITS: 'Its credits.',
  MEMBERS: 'Its members.',
  BRANCHES: 'Its branches.',
  CASTINGS: 'Its castings.',
  RELEASES: 'Its releases.',
});

export const Completeness = builder.objectRef<FactOf<'Completeness'>>('Completeness');
Completeness.implement({
  description: 'A statement that a list is whole, or that it is known not to be.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      description: 'Whose list.',
      resolve: ({ subjectId, view }) => view.ref(subjectId),
    }),
    list: t.expose('list', { type: ListName, description: 'Which list.' }),
    complete: t.exposeBoolean('complete', { description: 'Whether it is whole.' }),
  }),
});

export const Unknown = builder.objectRef<FactOf<'Unknown'>>('Unknown');
Unknown.implement({
  description: 'Something known to be unknown.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      description: 'About what.',
      resolve: ({ subjectId, view }) => view.ref(subjectId),
    }),
    question: t.exposeString('question', { description: 'What is not known.' }),
  }),
});

builder.interfaceFields(Entity, (t) => ({
  complete: t.field({
    type: Complete,
    args: { list: t.arg({ type: ListName, required: true, description: 'Which list.' }) },
    description: 'Whether a list of it is whole, so that an empty one means "none".',
    resolve: ({ id, view }, { list }) => view.isComplete(id, list),
  }),
  completeness: t.field(
    factList(Completeness, 'Completeness', 'subjectId', 'Which of its lists are known to be whole, or not to be.'),
  ),
  unknowns: t.field(factList(Unknown, 'Unknown', 'subjectId', 'What about it is known to be unknown.')),
}));
