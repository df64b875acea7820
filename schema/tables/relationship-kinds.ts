// The kinds of relationship between characters, each with all that depends on the kind.

import { keysOf } from './keys.ts';

/**
 * How a relationship stands to story time. A deed happens once. A state begins and ends. Kinship always holds. A past
 * state is over whenever the story looks. Only states and kinship are listed for a moment of the story.
 */
type Nature = 'deed' | 'state' | 'kinship' | 'past';

interface Traits<Kind extends string> {
  /** For a fan: how `from` stands to `to`. */
  description: string;
  /** Stands between the two names in a sentence. */
  words: string;
  nature: Nature;
  /** Reads the same from both ends. */
  symmetric?: true;
  /** The kind that says the same from the other end. */
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
  OWNS: { description: 'Owns the animal.', words: 'owns', nature: 'state' },
  GAVE: { description: 'Gave the animal to somebody as a present.', words: 'gives, as a present,', nature: 'deed' },
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
/** What depends on the kind of a relationship. The declared type checks that an inverse is a kind. */
export const relationshipTraits: Readonly<Record<RelationshipKind, Traits<RelationshipKind>>> = traits;
export const relationshipKinds = keysOf(traits);
