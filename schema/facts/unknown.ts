import { builder } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { factList } from './fact.ts';

export const Unknown = builder.objectRef<FactOf<'Unknown'>>('Unknown');

export const unknown: FactDefinition<'Unknown'> = {
  type: Unknown,
  title: 'Open questions',
  description: 'A question that nobody can answer yet.',
  qualifiers: {},
  sentence: ({ question, until }) => `it ${until === null ? 'is' : 'was'} not known ${question}.`,
};

Unknown.implement({
  description: unknown.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      description: 'The entity that the question is about.',
      resolve: ({ subjectId, view }) => view.ref(subjectId),
    }),
    question: t.exposeString('question', {
      description: 'The question, as a clause that completes "It is not known …", such as "who put the price on Eve".',
    }),
  }),
});

builder.interfaceFields(Entity, (t) => ({
  unknowns: t.field(factList(Unknown, 'Unknown', 'subjectId', 'The open questions about it.')),
}));
