import { builder, enumOf } from '../builder.ts';
import { Character } from '../entities/character.ts';
import { Fact, Node, Tie } from '../interfaces.ts';
import { mapValues, relationshipTraits } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { tieSentence } from './tie-clause.ts';

export const RelationshipKind = enumOf(
  'RelationshipKind',
  'What one character is or does to the other.',
  mapValues(relationshipTraits, ({ description }) => description),
);

export const RelationshipEnd = enumOf<'FROM' | 'TO'>('RelationshipEnd', 'The two ends of a relationship.', {
  FROM: 'The one who acts: the killer, the parent, the owner.',
  TO: 'The other one: the victim, the child, the dog.',
});

export const Relationship = builder.objectRef<FactOf<'Relationship'>>('Relationship');

export const relationship: FactDefinition<'Relationship'> = {
  type: Relationship,
  title: 'Relationships',
  description:
    'What a character is or does to another. `from` is the one who acts. Both characters list the relationship.',
  qualifiers: {
    kind: { column: 'kind', type: RelationshipKind, description: 'What one character is or does to the other.' },
  },
  sentence: tieSentence,
};

Relationship.implement({
  description: relationship.description,
  interfaces: [Tie, Fact, Node],
  fields: (t) => ({
    from: t.field({
      type: Character,
      description: 'The one who acts: the parent, the killer, the teacher, the employee.',
      resolve: ({ fromId, view }) => view.ref(fromId),
    }),
    kind: t.expose('kind', { type: RelationshipKind, description: 'What `from` is or does to `to`.' }),
    to: t.field({
      type: Character,
      description: 'The other one: the child, the victim, the pupil, the employer.',
      resolve: ({ toId, view }) => view.ref(toId),
    }),
  }),
});
