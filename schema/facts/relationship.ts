import { builder, enumOf } from '../builder.ts';
import { Character } from '../entities/character.ts';
import { Fact, Node, Tie } from '../interfaces.ts';
import type { relationshipKinds } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';

export const RelationshipKind = enumOf<(typeof relationshipKinds)[number]>(
  'RelationshipKind',
  'How one character stands to the other.',
  {
    SPOUSE: 'Married to each other.',
    SIBLING: 'Brother or sister of each other.',
    ADOPTIVE_SIBLING: 'Brought up as brother or sister.',
    PARENT: 'Parent, of the child.',
    GRANDPARENT: 'Grandparent, of the grandchild.',
    UNCLE: 'Uncle, of nephew or niece.',
    FRIEND: 'Friends of each other.',
    ALLY: 'Allies of each other.',
    ENEMY: 'Enemies of each other.',
    COLLEAGUE: 'Work side by side.',
    MENTOR: 'Teacher, of the pupil.',
    WORKS_FOR: 'Servant, of the master.',
    FORMERLY_WORKED_FOR: 'Once servant, of the master.',
    EMPLOYS: 'Master, of the servant.',
    OWNS: 'Owner, of the animal.',
    GAVE: 'Giver, of what was given.',
    KILLS: 'Killer, of the victim.',
    ORDERS_DEATH_OF: 'Has somebody killed.',
    SHOOTS: 'Shoots somebody, who lives.',
    WOUNDS: 'Wounds somebody, who lives.',
    SPARES: 'Could kill somebody, and does not.',
    RESCUES: 'Saves somebody.',
    BETRAYS: 'Sells somebody out.',
    BLACKMAILS: 'Forces somebody.',
    HOLDS_MARKER_OF: 'Is owed a favour under a blood oath.',
    OWES_MARKER_TO: 'Owes a favour under a blood oath.',
  },
);

export const RelationshipEnd = enumOf<'FROM' | 'TO'>('RelationshipEnd', 'The two ends of a tie.', {
  FROM: 'The one who acts: the killer, the parent, the owner.',
  TO: 'The other: the victim, the child, the dog.',
});

export const Relationship = builder.objectRef<FactOf<'Relationship'>>('Relationship');
Relationship.implement({
  description: 'A tie between two characters. It is stored once, from the one who acts, and read from both ends.',
  interfaces: [Tie, Fact, Node],
  fields: (t) => ({
    from: t.field({
      type: Character,
      description: 'The one who acts: the parent, the killer, the teacher, the servant.',
      resolve: ({ fromId, view }) => view.ref(fromId),
    }),
    kind: t.expose('kind', { type: RelationshipKind, description: 'How `from` stands to `to`.' }),
    to: t.field({
      type: Character,
      description: 'The other.',
      resolve: ({ toId, view }) => view.ref(toId),
    }),
  }),
});
