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
  /** The names of the condition in a filter: of the one who acts, and of the other. One name if it is the same from both ends. */
  filters: readonly [from: string, to?: string];
  nature: Nature;
  /** Whether the relationship is the same from both ends. */
  symmetric?: true;
  /** The kind of the same relationship, seen from the other end. */
  inverse?: Kind;
}

const traits = {
  SPOUSE: {
    description: 'Married to each other.',
    words: 'is married to',
    filters: ['marriedTo'],
    nature: 'state',
    symmetric: true,
  },
  LOVER: {
    description: 'Lovers, without being married.',
    words: 'is a lover of',
    filters: ['loverOf'],
    nature: 'state',
    symmetric: true,
  },
  SIBLING: {
    description: 'Brothers or sisters.',
    words: 'is a sibling of',
    filters: ['siblingOf'],
    nature: 'kinship',
    symmetric: true,
  },
  ADOPTIVE_SIBLING: {
    description: 'Brought up together as brothers or sisters.',
    words: 'is an adoptive sibling of',
    filters: ['adoptiveSiblingOf'],
    nature: 'kinship',
    symmetric: true,
  },
  PARENT: {
    description: 'Father or mother of the other.',
    words: 'is a parent of',
    filters: ['parentOf', 'childOf'],
    nature: 'kinship',
  },
  GRANDPARENT: {
    description: 'Grandfather or grandmother of the other.',
    words: 'is a grandparent of',
    filters: ['grandparentOf', 'grandchildOf'],
    nature: 'kinship',
  },
  UNCLE: {
    description: 'Uncle of the other.',
    words: 'is an uncle of',
    filters: ['uncleOf', 'nephewOrNieceOf'],
    nature: 'kinship',
  },
  FRIEND: { description: 'Friends.', words: 'is a friend of', filters: ['friendOf'], nature: 'state', symmetric: true },
  ALLY: { description: 'Allies.', words: 'is an ally of', filters: ['allyOf'], nature: 'state', symmetric: true },
  ENEMY: { description: 'Enemies.', words: 'is an enemy of', filters: ['enemyOf'], nature: 'state', symmetric: true },
  COLLEAGUE: {
    description: 'They work together.',
    words: 'is a colleague of',
    filters: ['colleagueOf'],
    nature: 'state',
    symmetric: true,
  },
  MENTOR: {
    description: 'Teaches the other.',
    words: 'is a mentor of',
    filters: ['mentorOf', 'studentOf'],
    nature: 'state',
  },
  WORKS_FOR: {
    description: 'Works for the other.',
    words: 'works for',
    filters: ['worksFor', 'employs'],
    nature: 'state',
    inverse: 'EMPLOYS',
  },
  FORMERLY_WORKED_FOR: {
    description: 'Worked for the other in the past.',
    words: 'once worked for',
    filters: ['formerlyWorkedFor', 'formerlyEmployed'],
    nature: 'past',
  },
  EMPLOYS: {
    description: 'Employs the other.',
    words: 'employs',
    filters: ['employs', 'worksFor'],
    nature: 'state',
    inverse: 'WORKS_FOR',
  },
  OWNS: { description: 'Owns this animal (`to`).', words: 'owns', filters: ['owns', 'ownedBy'], nature: 'state' },
  GAVE: {
    description: 'Gave this animal (`to`) to somebody as a present.',
    words: 'gives',
    filters: ['gave', 'givenBy'],
    nature: 'deed',
  },
  KILLS: { description: 'Kills the other.', words: 'kills', filters: ['killed', 'killedBy'], nature: 'deed' },
  ORDERS_DEATH_OF: {
    description: 'Has the other killed.',
    words: 'orders the death of',
    filters: ['orderedDeathOf', 'deathOrderedBy'],
    nature: 'deed',
  },
  SHOOTS: {
    description: 'Shoots the other, who survives.',
    words: 'shoots',
    filters: ['shot', 'shotBy'],
    nature: 'deed',
  },
  WOUNDS: {
    description: 'Wounds the other, who survives.',
    words: 'wounds',
    filters: ['wounded', 'woundedBy'],
    nature: 'deed',
  },
  SPARES: {
    description: 'Could kill the other, and does not.',
    words: 'spares',
    filters: ['spared', 'sparedBy'],
    nature: 'deed',
  },
  RESCUES: { description: 'Saves the other.', words: 'rescues', filters: ['rescued', 'rescuedBy'], nature: 'deed' },
  BETRAYS: { description: 'Betrays the other.', words: 'betrays', filters: ['betrayed', 'betrayedBy'], nature: 'deed' },
  BLACKMAILS: {
    description: 'Blackmails the other.',
    words: 'blackmails',
    filters: ['blackmailed', 'blackmailedBy'],
    nature: 'deed',
  },
  HOLDS_MARKER_OF: {
    description: 'Is owed a favour by the other, under a blood oath.',
    words: 'holds a marker of',
    filters: ['holdsMarkerOf', 'owesMarkerTo'],
    nature: 'state',
    inverse: 'OWES_MARKER_TO',
  },
  OWES_MARKER_TO: {
    description: 'Owes the other a favour, under a blood oath.',
    words: 'owes a marker to',
    filters: ['owesMarkerTo', 'holdsMarkerOf'],
    nature: 'state',
    inverse: 'HOLDS_MARKER_OF',
  },
} as const satisfies Record<string, Traits<string>>;

export type RelationshipKind = keyof typeof traits;
/** The texts and rules of each kind. The declared type checks that an inverse is a kind. */
export const relationshipTraits: Readonly<Record<RelationshipKind, Traits<RelationshipKind>>> = traits;
export const relationshipKinds = typedKeys(traits);
