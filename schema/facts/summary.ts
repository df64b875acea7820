import { builder } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { say } from './wording.ts';

export const Summary = builder.objectRef<FactOf<'Summary'>>('Summary');

export const summary: FactDefinition<'Summary'> = {
  type: Summary,
  title: 'Summaries',
  description:
    'What something is, in one to three sentences. When a new film adds to it, a new summary replaces the old one.',
  qualifiers: {},
  sentence: ({ entityId, text, until }, { name }) =>
    until === null ? say`${name(entityId)}: ${text}` : say`the summary of ${name(entityId)} was: ${text}`,
};

Summary.implement({
  description: summary.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'The entity that the summary describes.',
      resolve: ({ entityId, view }) => view.ref(entityId),
    }),
    text: t.exposeString('text', { description: 'The summary.' }),
  }),
});
