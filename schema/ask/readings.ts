// What a question may ask for. A reading maps it to one of the project's operations: the words it may be put in, the
// names and dates to be found among them, and how the answer begins. To read a new kind of question, add one here.

import { kindOrder } from '../view/ranking.ts';
import { appearance, comparison, fate, membership, type Verdict } from './verdicts.ts';

export interface Reading {
  /** The operation in schema/operations that answers it. */
  operation: string;
  /** The question in plain words, which reads the same; `{name}` stands for what fills a slot. */
  asks: string;
  /** What may fill each slot: kinds of entity, `date`, `job`, `role`. A slot is a variable of the operation. */
  slots: Record<string, readonly string[]>;
  /** Patterns in any order of words. What comes after the slash may be there. */
  words?: readonly string[];
  /** Patterns in this order of words. */
  phrases?: readonly string[];
  /** Variables that the reading itself sets. */
  fixed?: Record<string, unknown>;
  /** How the answer begins, with paths into the data: a list is told as "A, B and C". */
  head?: string;
  /** The answer where a list in `head` is empty, or where nothing is told at all. */
  none?: string;
  /** Of the facts that have these fields, only those with one of these values tell the answer. */
  only?: Record<string, readonly string[]>;
  /** A list of works by their ids: of the facts that name their work, only those tell the answer. */
  within?: string;
  /** For a question of yes or no. */
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
    asks: 'Which films is {name} in?',
    slots: character,
    words: ['film <name> / which in where appearance play role'],
    head: '{character.name} is in {character.films.title}.',
    none: 'No film is recorded that {character.name} is in.',
    within: 'character.films.id',
  },
  {
    operation: 'WhichSeries',
    asks: 'Which series is {name} in?',
    slots: character,
    words: ['series <name> / which in where appearance play role'],
    head: '{character.name} is in {character.series.title}.',
    none: 'No series is recorded that {character.name} is in.',
    within: 'character.series.id',
  },
  {
    operation: 'Appearances',
    asks: 'Which films and series is {name} in?',
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
    asks: 'Is {character} in {work}?',
    slots: { character: ['Character'], work },
    words: ['<character> in <work> / appearance film series play role'],
    verdict: appearance,
  },
];

const players: Reading[] = [
  {
    operation: 'WhoPlays',
    asks: 'Who plays {name}?',
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
    asks: 'Who plays {name} in {work}?',
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
    asks: 'What has {name} been in?',
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
    asks: 'Whom does {person} play in {work}?',
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
    asks: 'Who is in the cast of {name}?',
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
    asks: 'Who {jobs} {name}?',
    slots: { name: work, jobs: ['job'], jobs2: ['job'] },
    words: ['<jobs> <name> / who which by in film series make', '<jobs> <jobs2> <name> / who which by in film series'],
    none: 'Nobody is recorded who did that for {work.title}.',
  },
  {
    operation: 'Crew',
    asks: 'Who made {name}?',
    slots: ofWork,
    words: ['make <name> / who by film series', 'crew <name> / who which in by film series', 'who <name> make'],
    none: 'Nobody is recorded who made {work.title}.',
  },
];

const dates: Reading[] = [
  {
    operation: 'Release',
    asks: 'When was {name} released?',
    slots: ofWork,
    words: ['when release <name> / in film series venue which', 'release <name> when / in film series venue which'],
    phrases: ['<name> release / date film series in'],
    only: { status: ['RELEASED', 'SCHEDULED'] },
    head: '{work.title} came out on {work.releaseDate}.',
    none: 'No date is recorded on which {work.title} came out in the United States.',
  },
  {
    operation: 'ReleasePlans',
    asks: 'When was {name} meant to come out?',
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
    asks: 'What was known of {name} in {date}?',
    slots: { name: work, date: ['date'] },
    words: ['knew <name> <date> / which in public release film series'],
    none: 'Nothing was known of it then.',
  },
];

const story: Reading[] = [
  {
    operation: 'Placement',
    asks: 'When does {name} take place?',
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
    asks: 'What comes before {name} in the story?',
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
    asks: 'What comes after {name} in the story?',
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
      asks: `Does {a} take place ${wanted.toLowerCase()} {b}?`,
      slots: { a: [...work, 'Event'], b: [...work, 'Event'] },
      phrases: [`<a> ${wanted.toLowerCase()} <b> / timeline place in film series when`],
      verdict: comparison(wanted),
    }),
  ),
  {
    operation: 'Comparison',
    asks: 'Does {a} take place before or after {b}?',
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
    asks: 'Who belongs to {name}?',
    slots: organization,
    words: ['who member <name> / in which', 'who in <name>', 'member <name> / which in'],
    head: '{organization.name} has {organization.members.totalCount} recorded members.',
  },
  {
    operation: 'Members',
    asks: 'Who runs {name}?',
    slots: organization,
    fixed: { roles: ['MANAGER', 'HEAD'] },
    words: ['run <name> / who by in which member'],
    none: 'Nobody is recorded at the head of {organization.name}.',
  },
  {
    operation: 'Members',
    asks: 'Who is the {roles} of {name}?',
    slots: { name: ['Organization'], roles: ['role'] },
    words: ['<roles> <name> / who in which member play'],
    none: 'Nobody is recorded as that in {organization.name}.',
  },
  {
    operation: 'IsMember',
    asks: 'Is {character} a member of {organization}?',
    slots: { character: ['Character'], organization: ['Organization'] },
    words: ['<character> member <organization> / in', '<character> in <organization>'],
    verdict: membership,
  },
  {
    operation: 'Memberships',
    asks: 'What does {name} belong to?',
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
    asks: 'Where is {id}?',
    slots: { id: ['Organization', 'Location', 'Event'] },
    words: ['wherein <id> / located in', 'located <id> / which in where', 'which located <id> / in'],
    none: 'Where {node.name} is, is not recorded.',
  },
];

/** Who stands how to somebody: the words for it, the ties that say so, and at which end the one asked about stands. */
interface Kin {
  asks: string;
  kinds: readonly string[];
  as?: 'FROM' | 'TO';
  words?: readonly string[];
  phrases?: readonly string[];
}

const noun = (token: string) => [`${token} <name> / who which role to`];

const kin: readonly Kin[] = [
  {
    asks: 'Who killed {name}?',
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
    asks: 'Whom did {name} kill?',
    kinds: ['KILLS'],
    as: 'FROM',
    words: ['victim <name> / who which'],
    phrases: ['who <name> kill', 'who kill by <name>', '<name> kill who', 'kill by <name>'],
  },
  { asks: "Who is {name}'s wife?", kinds: ['SPOUSE'], words: noun('wife') },
  { asks: "Who is {name}'s husband?", kinds: ['SPOUSE'], words: noun('husband') },
  { asks: "Who are {name}'s parents?", kinds: ['PARENT'], as: 'TO', words: noun('parent') },
  { asks: "Who are {name}'s children?", kinds: ['PARENT'], as: 'FROM', words: noun('child') },
  { asks: "Who are {name}'s siblings?", kinds: ['SIBLING', 'ADOPTIVE_SIBLING'], words: noun('sibling') },
  {
    asks: "Who is {name}'s mentor?",
    kinds: ['MENTOR'],
    as: 'TO',
    words: noun('mentor'),
    phrases: ['who train <name>', 'who <name> train by', 'by who <name> train', '<name> train by who'],
  },
  {
    asks: 'Who are the pupils of {name}?',
    kinds: ['MENTOR'],
    as: 'FROM',
    words: noun('pupil'),
    phrases: ['who <name> mentor to', 'who train by <name>', 'who <name> train'],
  },
  { asks: 'Which dog does {name} have?', kinds: ['OWNS'], as: 'FROM', words: ['dog <name> / who which role in owner'] },
  {
    asks: 'Who owns {name}?',
    kinds: ['OWNS'],
    as: 'TO',
    phrases: ['who owner <name> / dog', 'owner <name> / dog', '<name> owner / who', 'who <name> owner / dog to'],
  },
  { asks: "Who are {name}'s friends?", kinds: ['FRIEND'], words: noun('friend') },
  { asks: "Who are {name}'s enemies?", kinds: ['ENEMY'], words: noun('enemy') },
  { asks: "Who are {name}'s allies?", kinds: ['ALLY'], words: noun('ally') },
];

const ties = kin.map(
  ({ asks, kinds, as, words = [], phrases = [] }): Reading => ({
    operation: 'Ties',
    asks,
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
    asks: 'How is {from} connected to {to}?',
    slots: { from: anyKind, to: anyKind },
    words: ['connect <from> <to> / how which in bridge to'],
    fixed: { limit: 1 },
    none: 'No way is recorded from one to the other.',
  },
  {
    operation: 'Names',
    asks: 'What are the other names of {id}?',
    slots: { id: anyKind },
    words: ['names <id> / which else nameSort by film series to in', 'which else <id>'],
    head: '{node.name} is also called {node.aliases}.',
    none: 'No other name of {node.name} is recorded.',
  },
  {
    operation: 'Fate',
    asks: 'Is {name} dead?',
    slots: character,
    words: ['dead <name> / how when which to', 'become <name> which / to in', 'become <name> how / to in'],
    verdict: fate,
  },
  {
    operation: 'About',
    asks: 'Tell me about {id}.',
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
