// The questions that can be read. Each maps to one of the project's operations: the words it may have, the names and
// dates to find among them, and how the answer begins. To read a new kind of question, add a reading here.

import { kindOrder } from '../view/ranking.ts';
import { appearance, comparison, fate, membership, type Verdict } from './verdicts.ts';

export interface Reading {
  /** The operation in schema/operations that answers it. */
  operation: string;
  /** The question in plain words, which is read the same; `{name}` stands for the value of a slot. */
  question: string;
  /** The kinds of value each slot takes: kinds of entity, `date`, `job`, `role`. A slot is a variable of the operation. */
  slots: Record<string, readonly string[]>;
  /** Patterns whose words may come in any order. Words after the slash are optional. */
  words?: readonly string[];
  /** Patterns whose words have to come in this order. */
  phrases?: readonly string[];
  /** Variables with the same value for every question. */
  fixed?: Record<string, unknown>;
  /** The first line of the answer, with paths into the data. A list becomes "A, B and C". */
  head?: string;
  /** The first line when a list in `head` is empty, or when there is no head and no fact. */
  none?: string;
  /** By field: a fact that has the field belongs to the answer only with one of these values. */
  only?: Record<string, readonly string[]>;
  /** A path to ids of works: a fact that names its work belongs to the answer only with one of them. */
  within?: string;
  /** For a yes-or-no question. */
  verdict?: (data: unknown) => Verdict;
}

/** Of several things that bear a name, the first in the order of kinds. */
const anyKind = kindOrder;
const work = ['Film', 'Series'] as const;
const character = { name: ['Character'] } as const;
const person = { name: ['Person'] } as const;
const ofWork = { name: work } as const;
const organization = { name: ['Organization'] } as const;

const appearances: Reading[] = [
  {
    operation: 'WhichFilms',
    question: 'Which films is {name} in?',
    slots: character,
    words: ['film <name> / which in where appearance play role'],
    head: '{character.name} is in {character.films.title}.',
    none: 'No film is recorded that {character.name} is in.',
    within: 'character.films.id',
  },
  {
    operation: 'WhichSeries',
    question: 'Which series is {name} in?',
    slots: character,
    words: ['series <name> / which in where appearance play role'],
    head: '{character.name} is in {character.series.title}.',
    none: 'No series is recorded that {character.name} is in.',
    within: 'character.series.id',
  },
  {
    operation: 'Appearances',
    question: 'Which films and series is {name} in?',
    slots: character,
    words: [
      'film series <name> / which in where appearance',
      'work <name> / which in where',
      'appearance <name> / which in where film series',
      'which in <name>',
      'where in <name>',
    ],
    head: '{character.name} is in {character.works.title}.',
    none: 'Nothing is recorded that {character.name} is in.',
    within: 'character.works.id',
  },
  {
    operation: 'Appearance',
    question: 'Is {character} in {work}?',
    slots: { character: ['Character'], work },
    words: ['<character> in <work> / appearance film series play role'],
    verdict: appearance,
  },
];

const players: Reading[] = [
  {
    operation: 'WhoPlays',
    question: 'Who plays {name}?',
    slots: character,
    words: [
      'who play <name> / actor by role which in else',
      'actor <name> / who which play by role in',
      'role <name> who play',
    ],
    phrases: ['which actor play <name> / by role'],
    head: '{character.name} is played by {character.actors.name}.',
    none: 'Nobody is recorded as playing {character.name}.',
  },
  {
    operation: 'WhoPlaysIn',
    question: 'Who plays {name} in {work}?',
    slots: { name: ['Character'], work },
    words: [
      'who play <name> <work> / actor by role which in film series',
      'actor <name> <work> / who which play by role in film series',
    ],
    head: '{character.name} is played by {character.castings.person.name} in {work.title}.',
    none: 'Nobody is recorded as playing {character.name} in {work.title}.',
  },
  {
    operation: 'Career',
    question: 'What has {name} been in?',
    slots: person,
    words: [
      'which <name> in / film series work role',
      'film <name> / which in series work career play role',
      'series <name> / which in film work career play role',
      'work <name> / which in',
      'role <name> / which in play film series',
      'career <name> / which in film series work',
      'appearance <name> / which in film series work',
      'who <name> play / role',
      'where <name> in',
      'which <name> play / film series role in',
    ],
    head: '{person.name} is in, or made, {person.works.title}.',
    none: 'Nothing is recorded that {person.name} was in.',
  },
  {
    operation: 'RolesIn',
    question: 'Whom does {person} play in {work}?',
    slots: { person: ['Person'], work },
    words: [
      'who <person> <work> / play role in which film series',
      'role <person> <work> / which who in play film series',
      'which <person> play <work> / role in film series',
    ],
    head: '{person.name} plays {person.castings.character.name} in {work.title}.',
    none: 'No part is recorded that {person.name} plays in {work.title}.',
  },
  {
    operation: 'Cast',
    question: 'Who is in the cast of {name}?',
    slots: ofWork,
    words: [
      'cast <name> / who which in film series',
      'who in <name> / film series play',
      'actor <name> / which who in act play film series',
      'who act in <name> / film series',
    ],
    phrases: ['who act <name> / film series', 'which actor <name> / in film series', '<name> act who / film series'],
    head: '{work.title} has {work.cast.totalCount} recorded parts.',
  },
];

const makers: Reading[] = [
  {
    operation: 'Crew',
    question: 'Who {jobs} {name}?',
    slots: { name: work, jobs: ['job'], jobs2: ['job'] },
    words: ['<jobs> <name> / who which by in film series make', '<jobs> <jobs2> <name> / who which by in film series'],
    none: 'Nobody is recorded who did that for {work.title}.',
  },
  {
    operation: 'Crew',
    question: 'Who made {name}?',
    slots: ofWork,
    words: ['make <name> / who by film series', 'crew <name> / who which in by film series', 'who <name> make'],
    none: 'Nobody is recorded who made {work.title}.',
  },
];

const dates: Reading[] = [
  {
    operation: 'Release',
    question: 'When was {name} released?',
    slots: ofWork,
    words: ['when release <name> / in film series venue which', 'release <name> when / in film series venue which'],
    phrases: ['<name> release / date film series in'],
    only: { status: ['RELEASED', 'SCHEDULED'] },
    head: '{work.title} came out on {work.releaseDate}.',
    none: 'No date is recorded on which {work.title} came out in the United States.',
  },
  {
    operation: 'ReleasePlans',
    question: 'When was {name} meant to come out?',
    slots: ofWork,
    words: [
      'meant <name> / when release in which film series venue delay',
      'delay <name> / when release how which film series in',
    ],
    only: { status: ['POSTPONED', 'DROPPED', 'SCHEDULED'] },
    none: 'No other date is recorded for {work.title} than that on which it came out.',
  },
  {
    operation: 'Known',
    question: 'What was known of {name} in {date}?',
    slots: { name: work, date: ['date'] },
    words: ['knew <name> <date> / which in public release film series'],
    none: 'Nothing was known of it then.',
  },
];

const story: Reading[] = [
  {
    operation: 'Placement',
    question: 'When does {name} take place?',
    slots: ofWork,
    words: [
      'when place <name> / timeline in which film series',
      'timeline <name> / where when place in which film series',
      'between place <name> / which film series timeline',
      'timeline place <name> / where when in which film series between',
    ],
    none: 'When {work.title} takes place, is not recorded.',
  },
  {
    operation: 'StoryOrder',
    question: 'What comes before {name} in the story?',
    slots: ofWork,
    fixed: { verdicts: ['AFTER'] },
    phrases: [
      'which before <name> / film series work timeline place release in first',
      'film before <name> / which series work timeline place in',
      'series before <name> / which film work timeline place in',
      'work before <name> / which film series timeline place in',
      '<name> which before / film series work timeline place in',
      'which <name> after / film series work timeline place in',
    ],
    head: 'Before {work.title}: {work.comparisons.nodes.b.name}.',
    none: 'Nothing is known to come before {work.title} in the story.',
  },
  {
    operation: 'StoryOrder',
    question: 'What comes after {name} in the story?',
    slots: ofWork,
    fixed: { verdicts: ['BEFORE'] },
    phrases: [
      'which after <name> / film series work timeline place release in first',
      'film after <name> / which series work timeline place in',
      'series after <name> / which film work timeline place in',
      'work after <name> / which film series timeline place in',
      '<name> which after / film series work timeline place in',
      'which <name> before / film series work timeline place in',
    ],
    head: 'After {work.title}: {work.comparisons.nodes.b.name}.',
    none: 'Nothing is known to come after {work.title} in the story.',
  },
  ...(['BEFORE', 'AFTER'] as const).map(
    (wanted): Reading => ({
      operation: 'Comparison',
      question: `Does {a} take place ${wanted.toLowerCase()} {b}?`,
      slots: { a: [...work, 'Event'], b: [...work, 'Event'] },
      phrases: [`<a> ${wanted.toLowerCase()} <b> / timeline place in film series when`],
      verdict: comparison(wanted),
    }),
  ),
  {
    operation: 'Comparison',
    question: 'Does {a} take place before or after {b}?',
    slots: { a: [...work, 'Event'], b: [...work, 'Event'] },
    words: [
      'first <a> <b> / which timeline place or in film series',
      'before after <a> <b> / timeline place or in film series when',
      'timeline <a> <b> / which place or in film series when how between',
    ],
  },
];

const houses: Reading[] = [
  {
    operation: 'Members',
    question: 'Who belongs to {name}?',
    slots: organization,
    words: ['who member <name> / in which', 'who in <name>', 'member <name> / which in'],
    head: '{organization.name} has {organization.members.totalCount} recorded members.',
  },
  {
    operation: 'Members',
    question: 'Who runs {name}?',
    slots: organization,
    fixed: { roles: ['MANAGER', 'HEAD'] },
    words: ['run <name> / who by in which member'],
    none: 'Nobody is recorded at the head of {organization.name}.',
  },
  {
    operation: 'Members',
    question: 'Who is the {roles} of {name}?',
    slots: { name: ['Organization'], roles: ['role'] },
    words: ['<roles> <name> / who in which member play'],
    none: 'Nobody is recorded as that in {organization.name}.',
  },
  {
    operation: 'IsMember',
    question: 'Is {character} a member of {organization}?',
    slots: { character: ['Character'], organization: ['Organization'] },
    words: ['<character> member <organization> / in', '<character> in <organization>'],
    verdict: membership,
  },
  {
    operation: 'Memberships',
    question: 'What does {name} belong to?',
    slots: character,
    words: [
      'organization <name> / which in member who',
      'which member <name> / organization to',
      'membership <name> / which in',
      'where member <name> / in',
      'who member <name> in / organization',
    ],
    phrases: ['<name> member / which', 'who <name> member / organization in', 'who member <name> in'],
    head: '{character.name}: {character.memberships.organization.name}.',
    none: 'Nothing is recorded that {character.name} belongs to.',
  },
  {
    operation: 'Where',
    question: 'Where is {id}?',
    slots: { id: ['Organization', 'Location', 'Event'] },
    words: ['wherein <id> / located in', 'located <id> / which in where', 'which located <id> / in'],
    none: 'Where {node.name} is, is not recorded.',
  },
];

/** A relationship: the words for it, its kinds, and at which end the named character stands. */
interface Kin {
  question: string;
  kinds: readonly string[];
  as?: 'FROM' | 'TO';
  words?: readonly string[];
  phrases?: readonly string[];
}

const noun = (token: string) => [`${token} <name> / who which role to`];

const kin: readonly Kin[] = [
  {
    question: 'Who killed {name}?',
    kinds: ['KILLS'],
    as: 'TO',
    words: ['killer <name> / who'],
    phrases: [
      'who kill <name>',
      'by who <name> kill',
      'who <name> kill by',
      '<name> kill by who',
      'who by <name> kill',
    ],
  },
  {
    question: 'Whom did {name} kill?',
    kinds: ['KILLS'],
    as: 'FROM',
    words: ['victim <name> / who which'],
    phrases: ['who <name> kill', 'who kill by <name>', '<name> kill who', 'kill by <name>'],
  },
  { question: "Who is {name}'s wife?", kinds: ['SPOUSE'], words: noun('wife') },
  { question: "Who is {name}'s husband?", kinds: ['SPOUSE'], words: noun('husband') },
  { question: "Who are {name}'s parents?", kinds: ['PARENT'], as: 'TO', words: noun('parent') },
  { question: "Who are {name}'s children?", kinds: ['PARENT'], as: 'FROM', words: noun('child') },
  { question: "Who are {name}'s siblings?", kinds: ['SIBLING', 'ADOPTIVE_SIBLING'], words: noun('sibling') },
  {
    question: "Who is {name}'s mentor?",
    kinds: ['MENTOR'],
    as: 'TO',
    words: noun('mentor'),
    phrases: ['who train <name>', 'who <name> train by', 'by who <name> train', '<name> train by who'],
  },
  {
    question: 'Who are the pupils of {name}?',
    kinds: ['MENTOR'],
    as: 'FROM',
    words: noun('pupil'),
    phrases: ['who <name> mentor to', 'who train by <name>', 'who <name> train'],
  },
  {
    question: 'Which dog does {name} have?',
    kinds: ['OWNS'],
    as: 'FROM',
    words: ['dog <name> / who which role in owner'],
  },
  {
    question: 'Who owns {name}?',
    kinds: ['OWNS'],
    as: 'TO',
    phrases: ['who owner <name> / dog', 'owner <name> / dog', '<name> owner / who', 'who <name> owner / dog to'],
  },
  { question: "Who are {name}'s friends?", kinds: ['FRIEND'], words: noun('friend') },
  { question: "Who are {name}'s enemies?", kinds: ['ENEMY'], words: noun('enemy') },
  { question: "Who are {name}'s allies?", kinds: ['ALLY'], words: noun('ally') },
];

const ties = kin.map(
  ({ question, kinds, as, words = [], phrases = [] }): Reading => ({
    operation: 'Ties',
    question,
    slots: character,
    words,
    phrases,
    fixed: { kinds, ...(as && { as }) },
    none: 'No such tie of {character.name} is recorded.',
  }),
);

const anything: Reading[] = [
  {
    operation: 'Path',
    question: 'How is {from} connected to {to}?',
    slots: { from: anyKind, to: anyKind },
    words: ['connect <from> <to> / how which in bridge to'],
    fixed: { limit: 1 },
    none: 'No way is recorded from one to the other.',
  },
  {
    operation: 'Names',
    question: 'What are the other names of {id}?',
    slots: { id: anyKind },
    words: ['names <id> / which else nameSort by film series to in', 'which else <id>'],
    head: '{node.name} is also called {node.aliases}.',
    none: 'No other name of {node.name} is recorded.',
  },
  {
    operation: 'Fate',
    question: 'Is {name} dead?',
    slots: character,
    words: ['dead <name> / how when which to', 'become <name> which / to in', 'become <name> how / to in'],
    verdict: fate,
  },
  {
    operation: 'About',
    question: 'Tell me about {id}.',
    slots: { id: anyKind },
    words: ['who <id>', 'which <id> / about in', 'about <id> / in', '<id>'],
  },
];

export const readings: readonly Reading[] = [
  ...appearances,
  ...players,
  ...makers,
  ...dates,
  ...story,
  ...houses,
  ...ties,
  ...anything,
];
