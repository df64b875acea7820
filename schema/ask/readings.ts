// The grammar: the questions that can be read. A reading (an intent) maps patterns to one of the project's operations,
// and says how the answer begins. schema/README.md shows how to add one.

import { kindOrder } from '../view/ranking.ts';
import { appearance, comparison, fate, membership, type Verdict } from './verdicts.ts';

/** An intent: one question that can be asked, and the operation that answers it. */
export interface Reading {
  /** The operation in schema/operations that answers the question. */
  operation: string;
  /** The question in plain words, which must match a pattern too; `{name}` stands for the value of a slot. */
  question: string;
  /** The kinds of value each slot takes: kinds of entity, `date`, `job`, `role`. A slot is a variable of the operation. */
  slots: Record<string, readonly string[]>;
  /** Patterns whose items may occur in any order. Tokens after the slash are optional. */
  patterns?: readonly string[];
  /** Patterns whose items have to occur in this order. */
  orderedPatterns?: readonly string[];
  /** Variables of the operation that don't depend on the question. */
  fixed?: Record<string, unknown>;
  /** The first line of the answer, with paths into the data, such as `{work.title}`. A list becomes "A, B and C". */
  firstLine?: string;
  /** The first line if a list in `firstLine` is empty, or if there is no `firstLine` and no fact. */
  emptyLine?: string;
  /** Allowed values by field. A fact with the field belongs to the answer only if its value is allowed. */
  allowedValues?: Record<string, readonly string[]>;
  /** A path to ids of works. A fact with a work belongs to the answer only if its work is one of these. */
  worksPath?: string;
  /** Answers a yes-or-no question from the data. */
  verdict?: (data: unknown) => Verdict;
}

/** Accepts every kind. If several kinds have a name, the first in this order wins. */
const anyKind = kindOrder;
const work = ['Film', 'Series'] as const;
const character = { name: ['Character'] } as const;
const person = { name: ['Person'] } as const;
const aboutWork = { name: work } as const;
const organization = { name: ['Organization'] } as const;

const appearances: Reading[] = [
  {
    operation: 'WhichFilms',
    question: 'Which films is {name} in?',
    slots: character,
    patterns: ['film <name> / which in where appearance play role'],
    firstLine: '{character.name} is in {character.films.title}.',
    emptyLine: 'No film is recorded that {character.name} is in.',
    worksPath: 'character.films.id',
  },
  {
    operation: 'WhichSeries',
    question: 'Which series is {name} in?',
    slots: character,
    patterns: ['series <name> / which in where appearance play role'],
    firstLine: '{character.name} is in {character.series.title}.',
    emptyLine: 'No series is recorded that {character.name} is in.',
    worksPath: 'character.series.id',
  },
  {
    operation: 'Appearances',
    question: 'Which films and series is {name} in?',
    slots: character,
    patterns: [
      'film series <name> / which in where appearance',
      'work <name> / which in where',
      'appearance <name> / which in where film series',
      'which in <name>',
      'where in <name>',
    ],
    firstLine: '{character.name} is in {character.works.title}.',
    emptyLine: 'Nothing is recorded that {character.name} is in.',
    worksPath: 'character.works.id',
  },
  {
    operation: 'Appearance',
    question: 'Is {character} in {work}?',
    slots: { character: ['Character'], work },
    patterns: ['<character> in <work> / appearance film series play role'],
    verdict: appearance,
  },
];

const actors: Reading[] = [
  {
    operation: 'WhoPlays',
    question: 'Who plays {name}?',
    slots: character,
    patterns: [
      'who play <name> / actor by role which in else',
      'actor <name> / who which play by role in',
      'role <name> who play',
    ],
    orderedPatterns: ['which actor play <name> / by role'],
    firstLine: '{character.name} is played by {character.actors.name}.',
    emptyLine: 'Nobody is recorded as playing {character.name}.',
  },
  {
    operation: 'WhoPlaysIn',
    question: 'Who plays {name} in {work}?',
    slots: { name: ['Character'], work },
    patterns: [
      'who play <name> <work> / actor by role which in film series',
      'actor <name> <work> / who which play by role in film series',
    ],
    firstLine: '{character.name} is played by {character.castings.person.name} in {work.title}.',
    emptyLine: 'Nobody is recorded as playing {character.name} in {work.title}.',
  },
  {
    operation: 'Career',
    question: 'What has {name} been in?',
    slots: person,
    patterns: [
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
    firstLine: '{person.name} is in, or made, {person.works.title}.',
    emptyLine: 'Nothing is recorded that {person.name} was in.',
  },
  {
    operation: 'RolesIn',
    question: 'Whom does {person} play in {work}?',
    slots: { person: ['Person'], work },
    patterns: [
      'who <person> <work> / play role in which film series',
      'role <person> <work> / which who in play film series',
      'which <person> play <work> / role in film series',
    ],
    firstLine: '{person.name} plays {person.castings.character.name} in {work.title}.',
    emptyLine: 'No part is recorded that {person.name} plays in {work.title}.',
  },
  {
    operation: 'Cast',
    question: 'Who is in the cast of {name}?',
    slots: aboutWork,
    patterns: [
      'cast <name> / who which in film series',
      'who in <name> / film series play',
      'actor <name> / which who in act play film series',
      'who act in <name> / film series',
    ],
    orderedPatterns: [
      'who act <name> / film series',
      'which actor <name> / in film series',
      '<name> act who / film series',
    ],
    firstLine: '{work.title} has {work.cast.totalCount} recorded parts.',
  },
];

const crew: Reading[] = [
  {
    operation: 'Crew',
    question: 'Who {jobs} {name}?',
    slots: { name: work, jobs: ['job'], jobs2: ['job'] },
    patterns: [
      '<jobs> <name> / who which by in film series make',
      '<jobs> <jobs2> <name> / who which by in film series',
    ],
    emptyLine: 'Nobody is recorded who did that for {work.title}.',
  },
  {
    operation: 'Crew',
    question: 'Who made {name}?',
    slots: aboutWork,
    patterns: ['make <name> / who by film series', 'crew <name> / who which in by film series', 'who <name> make'],
    emptyLine: 'Nobody is recorded who made {work.title}.',
  },
];

const releases: Reading[] = [
  {
    operation: 'Release',
    question: 'When was {name} released?',
    slots: aboutWork,
    patterns: ['when release <name> / in film series venue which', 'release <name> when / in film series venue which'],
    orderedPatterns: ['<name> release / date film series in'],
    allowedValues: { status: ['RELEASED', 'SCHEDULED'] },
    firstLine: '{work.title} came out on {work.releaseDate}.',
    emptyLine: 'No date is recorded on which {work.title} came out in the United States.',
  },
  {
    operation: 'ReleasePlans',
    question: 'When was {name} meant to come out?',
    slots: aboutWork,
    patterns: [
      'meant <name> / when release in which film series venue delay',
      'delay <name> / when release how which film series in',
    ],
    allowedValues: { status: ['POSTPONED', 'DROPPED', 'SCHEDULED'] },
    emptyLine: 'No other date is recorded for {work.title} than that on which it came out.',
  },
  {
    operation: 'Known',
    question: 'What was known of {name} in {date}?',
    slots: { name: work, date: ['date'] },
    patterns: ['knew <name> <date> / which in public release film series'],
    emptyLine: 'Nothing was known of it then.',
  },
];

const story: Reading[] = [
  {
    operation: 'Placement',
    question: 'When does {name} take place?',
    slots: aboutWork,
    patterns: [
      'when place <name> / timeline in which film series',
      'timeline <name> / where when place in which film series',
      'between place <name> / which film series timeline',
      'timeline place <name> / where when in which film series between',
    ],
    emptyLine: 'When {work.title} takes place, is not recorded.',
  },
  {
    operation: 'StoryOrder',
    question: 'What comes before {name} in the story?',
    slots: aboutWork,
    fixed: { verdicts: ['AFTER'] },
    orderedPatterns: [
      'which before <name> / film series work timeline place release in first',
      'film before <name> / which series work timeline place in',
      'series before <name> / which film work timeline place in',
      'work before <name> / which film series timeline place in',
      '<name> which before / film series work timeline place in',
      'which <name> after / film series work timeline place in',
    ],
    firstLine: 'Before {work.title}: {work.comparisons.nodes.b.name}.',
    emptyLine: 'Nothing is known to come before {work.title} in the story.',
  },
  {
    operation: 'StoryOrder',
    question: 'What comes after {name} in the story?',
    slots: aboutWork,
    fixed: { verdicts: ['BEFORE'] },
    orderedPatterns: [
      'which after <name> / film series work timeline place release in first',
      'film after <name> / which series work timeline place in',
      'series after <name> / which film work timeline place in',
      'work after <name> / which film series timeline place in',
      '<name> which after / film series work timeline place in',
      'which <name> before / film series work timeline place in',
    ],
    firstLine: 'After {work.title}: {work.comparisons.nodes.b.name}.',
    emptyLine: 'Nothing is known to come after {work.title} in the story.',
  },
  ...(['BEFORE', 'AFTER'] as const).map(
    (wanted): Reading => ({
      operation: 'Comparison',
      question: `Does {a} take place ${wanted.toLowerCase()} {b}?`,
      slots: { a: [...work, 'Event'], b: [...work, 'Event'] },
      orderedPatterns: [`<a> ${wanted.toLowerCase()} <b> / timeline place in film series when`],
      verdict: comparison(wanted),
    }),
  ),
  {
    operation: 'Comparison',
    question: 'Does {a} take place before or after {b}?',
    slots: { a: [...work, 'Event'], b: [...work, 'Event'] },
    patterns: [
      'first <a> <b> / which timeline place or in film series',
      'before after <a> <b> / timeline place or in film series when',
      'timeline <a> <b> / which place or in film series when how between',
    ],
  },
];

const organizations: Reading[] = [
  {
    operation: 'Members',
    question: 'Who belongs to {name}?',
    slots: organization,
    patterns: ['who member <name> / in which', 'who in <name>', 'member <name> / which in'],
    firstLine: '{organization.name} has {organization.members.totalCount} recorded members.',
  },
  {
    operation: 'Members',
    question: 'Who runs {name}?',
    slots: organization,
    fixed: { roles: ['MANAGER', 'HEAD'] },
    patterns: ['run <name> / who by in which member'],
    emptyLine: 'Nobody is recorded at the head of {organization.name}.',
  },
  {
    operation: 'Members',
    question: 'Who is the {roles} of {name}?',
    slots: { name: ['Organization'], roles: ['role'] },
    patterns: ['<roles> <name> / who in which member play'],
    emptyLine: 'Nobody is recorded as that in {organization.name}.',
  },
  {
    operation: 'IsMember',
    question: 'Is {character} a member of {organization}?',
    slots: { character: ['Character'], organization: ['Organization'] },
    patterns: ['<character> member <organization> / in', '<character> in <organization>'],
    verdict: membership,
  },
  {
    operation: 'Memberships',
    question: 'What does {name} belong to?',
    slots: character,
    patterns: [
      'organization <name> / which in member who',
      'which member <name> / organization to',
      'membership <name> / which in',
      'where member <name> / in',
      'who member <name> in / organization',
    ],
    orderedPatterns: ['<name> member / which', 'who <name> member / organization in', 'who member <name> in'],
    firstLine: '{character.name}: {character.memberships.organization.name}.',
    emptyLine: 'Nothing is recorded that {character.name} belongs to.',
  },
  {
    operation: 'Where',
    question: 'Where is {id}?',
    slots: { id: ['Organization', 'Location', 'Event'] },
    patterns: ['wherein <id> / located in', 'located <id> / which in where', 'which located <id> / in'],
    emptyLine: 'Where {node.name} is, is not recorded.',
  },
];

/** A question about relationships: its patterns, its kinds, and at which end the named character is. */
interface TieQuestion {
  question: string;
  kinds: readonly string[];
  as?: 'FROM' | 'TO';
  patterns?: readonly string[];
  orderedPatterns?: readonly string[];
}

const nounPattern = (token: string) => [`${token} <name> / who which role to`];

const tieQuestions: readonly TieQuestion[] = [
  {
    question: 'Who killed {name}?',
    kinds: ['KILLS'],
    as: 'TO',
    patterns: ['killer <name> / who'],
    orderedPatterns: [
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
    patterns: ['victim <name> / who which'],
    orderedPatterns: ['who <name> kill', 'who kill by <name>', '<name> kill who', 'kill by <name>'],
  },
  { question: "Who is {name}'s wife?", kinds: ['SPOUSE'], patterns: nounPattern('wife') },
  { question: "Who is {name}'s husband?", kinds: ['SPOUSE'], patterns: nounPattern('husband') },
  { question: "Who are {name}'s parents?", kinds: ['PARENT'], as: 'TO', patterns: nounPattern('parent') },
  { question: "Who are {name}'s children?", kinds: ['PARENT'], as: 'FROM', patterns: nounPattern('child') },
  { question: "Who are {name}'s siblings?", kinds: ['SIBLING', 'ADOPTIVE_SIBLING'], patterns: nounPattern('sibling') },
  {
    question: "Who is {name}'s mentor?",
    kinds: ['MENTOR'],
    as: 'TO',
    patterns: nounPattern('mentor'),
    orderedPatterns: ['who train <name>', 'who <name> train by', 'by who <name> train', '<name> train by who'],
  },
  {
    question: 'Who are the pupils of {name}?',
    kinds: ['MENTOR'],
    as: 'FROM',
    patterns: nounPattern('pupil'),
    orderedPatterns: ['who <name> mentor to', 'who train by <name>', 'who <name> train'],
  },
  {
    question: 'Which dog does {name} have?',
    kinds: ['OWNS'],
    as: 'FROM',
    patterns: ['dog <name> / who which role in owner'],
  },
  {
    question: 'Who owns {name}?',
    kinds: ['OWNS'],
    as: 'TO',
    orderedPatterns: [
      'who owner <name> / dog',
      'owner <name> / dog',
      '<name> owner / who',
      'who <name> owner / dog to',
    ],
  },
  { question: "Who are {name}'s friends?", kinds: ['FRIEND'], patterns: nounPattern('friend') },
  { question: "Who are {name}'s enemies?", kinds: ['ENEMY'], patterns: nounPattern('enemy') },
  { question: "Who are {name}'s allies?", kinds: ['ALLY'], patterns: nounPattern('ally') },
];

const ties = tieQuestions.map(
  ({ question, kinds, as, patterns = [], orderedPatterns = [] }): Reading => ({
    operation: 'Ties',
    question,
    slots: character,
    patterns,
    orderedPatterns,
    fixed: { kinds, ...(as && { as }) },
    emptyLine: 'No such tie of {character.name} is recorded.',
  }),
);

const otherReadings: Reading[] = [
  {
    operation: 'Path',
    question: 'How is {from} connected to {to}?',
    slots: { from: anyKind, to: anyKind },
    patterns: ['connect <from> <to> / how which in bridge to'],
    fixed: { limit: 1 },
    emptyLine: 'No way is recorded from one to the other.',
  },
  {
    operation: 'Names',
    question: 'What are the other names of {id}?',
    slots: { id: anyKind },
    patterns: ['names <id> / which else nameSort by film series to in', 'which else <id>'],
    firstLine: '{node.name} is also called {node.aliases}.',
    emptyLine: 'No other name of {node.name} is recorded.',
  },
  {
    operation: 'Fate',
    question: 'Is {name} dead?',
    slots: character,
    patterns: ['dead <name> / how when which to', 'become <name> which / to in', 'become <name> how / to in'],
    verdict: fate,
  },
  {
    operation: 'About',
    question: 'Tell me about {id}.',
    slots: { id: anyKind },
    patterns: ['who <id>', 'which <id> / about in', 'about <id> / in', '<id>'],
  },
];

export const readings: readonly Reading[] = [
  ...appearances,
  ...actors,
  ...crew,
  ...releases,
  ...story,
  ...organizations,
  ...ties,
  ...otherReadings,
];
