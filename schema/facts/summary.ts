import { builder } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';

export const Summary = builder.objectRef<FactOf<'Summary'>>('Summary');
Summary.implement({
  description: 'What something is, in a sentence or three. What a later film tells has a summary of its own.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'What it sums up.',
      resolve: ({ entityId, view }) => view.ref(entityId),
    }),
    text: t.exposeString('text', { description: 'The summary.' }),
  }),
});
