import { builder } from '../builder.ts';
import { Franchise } from '../entities/franchise.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';

export const Inclusion = builder.objectRef<FactOf<'Inclusion'>>('Inclusion');
Inclusion.implement({
  description: 'A work belongs to a franchise.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    franchise: t.field({
      type: Franchise,
      description: 'The franchise.',
      resolve: ({ franchiseId, view }) => view.ref(franchiseId),
    }),
    work: t.field({
      type: Work,
      description: 'The work.',
      resolve: ({ workId, view }) => view.ref(workId),
    }),
  }),
});
