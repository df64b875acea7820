import { builder } from '../builder.ts';
import { Franchise } from '../entities/franchise.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { say } from './wording.ts';

export const Inclusion = builder.objectRef<FactOf<'Inclusion'>>('Inclusion');

export const inclusion: FactDefinition<'Inclusion'> = {
  type: Inclusion,
  title: 'In the franchise',
  description: 'A film or a series belongs to a franchise.',
  qualifiers: {},
  sentence: ({ franchiseId, workId }, { name, verb }) =>
    say`${name(workId)} ${verb('belongs to', workId)} ${name(franchiseId)}.`,
};

Inclusion.implement({
  description: inclusion.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    franchise: t.field({
      type: Franchise,
      description: 'The franchise.',
      resolve: ({ franchiseId, view }) => view.ref(franchiseId),
    }),
    work: t.field({
      type: Work,
      description: 'The film or series.',
      resolve: ({ workId, view }) => view.ref(workId),
    }),
  }),
});
