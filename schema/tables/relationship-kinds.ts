// The kinds of relationship between characters, each with its texts and its rules.

import { typedKeys } from './objects.ts';

/**
 * When a relationship is true in the story. A deed happens once. A state begins and ends. Kinship is always true. A past
 * state ended before the story begins. Only states and kinship are listed for a moment of the story.
 */
type Nature = 'deed' | 'state' | 'kinship' | 'past';

interface Traits<Kind extends string> {
  /** Describes the kind for a fan: what `from` is or does to `to`. */
  description: string;
  /** The words between the two names in a sentence. */
  words: string;
  nature: Nature;
  /** Whether the relationship is the same from both ends. */
  symmetric?: true;
  /** The kind of the same relationship, seen from the other end. */
  inverse?: Kind;
}

const traits = {
  SPOUSE: { description: 'Married to each other.', words: 'is married to', nature: 'state', symmetric: true },
  SIBLING: { description: 'Brothers or sisters.', words: 'is a sibling of', nature: 'kinship', symmetric: true },
  ADOPTIVE_SIBLING: {
    description: 'Brought up together as brothers or sisters.',
    words: 'is an adoptive sibling of',
    nature: 'kinship',
    symmetric: true,
  },
  PARENT: { description: 'Father or mother of the other.', words: 'is a parent of', nature: 'kinship' },
  GRANDPARENT: {
    description: 'Grandfather or grandmother of the other.',
    words: 'is a grandparent of',
    nature: 'kinship',
  },
  UNCLE: { description: 'Uncle of the other.', words: 'is an uncle of', nature: 'kinship' },
  FRIEND: { description: 'Friends.', words: 'is a friend of', nature: 'state', symmetric: true },
  ALLY: { description: 'Allies.', words: 'is an ally of', nature: 'state', symmetric: true },
  ENEMY: { description: 'Enemies.', words: 'is an enemy of', nature: 'state', symmetric: true },
  COLLEAGUE: { description: 'They work together.', words: 'is a colleague of', nature: 'state', symmetric: true },
  MENTOR: { description: 'Teaches the other.', words: 'is a mentor of', nature: 'state' },
  WORKS_FOR: { description: 'Works for the other.', words: 'works for', nature: 'state', inverse: 'EMPLOYS' },
  FORMERLY_WORKED_FOR: {
    description: 'Worked for the other in the past.',
    words: 'once worked for',
    nature: 'past',
  },
  EMPLOYS: { description: 'Employs the other.', words: 'employs', nature: 'state', inverse: 'WORKS_FOR' },
  OWNS: { description: 'Owns this animal (`to`).', words: 'owns', nature: 'state' },
  GAVE: {
    description: 'Gave this animal (`to`) to somebody as a present.',
    words: 'gives, as a present,',
    nature: 'deed',
  },
  KILLS: { description: 'Kills the other.', words: 'kills', nature: 'deed' },
  ORDERS_DEATH_OF: { description: 'Has the other killed.', words: 'orders the death of', nature: 'deed' },
  SHOOTS: { description: 'Shoots the other, who survives.', words: 'shoots', nature: 'deed' },
  WOUNDS: { description: 'Wounds the other, who survives.', words: 'wounds', nature: 'deed' },
  SPARES: { description: 'Could kill the other, and does not.', words: 'spares', nature: 'deed' },
  RESCUES: { description: 'Saves the other.', words: 'rescues', nature: 'deed' },
  BETRAYS: { description: 'Betrays the other.', words: 'betrays', nature: 'deed' },
  BLACKMAILS: { description: 'Blackmails the other.', words: 'blackmails', nature: 'deed' },
  HOLDS_MARKER_OF: {
    description: 'Is owed a favour by the other, under a blood oath.',
    words: 'holds a marker of',
    nature: 'state',
    inverse: 'OWES_MARKER_TO',
  },
  OWES_MARKER_TO: {
    description: 'Owes the other a favour, under a blood oath.',
    words: 'owes a marker to',
    nature: 'state',
    inverse: 'HOLDS_MARKER_OF',
  },
} as const satisfies Record<string, Traits<string>>;

export type RelationshipKind = keyof typeof traits;
/** The texts and rules of each kind. The declared type checks that an inverse is a kind. */
export const relationshipTraits: Readonly<Record<RelationshipKind, Traits<RelationshipKind>>> = traits;
export const relationshipKinds = typedKeys(traits);
