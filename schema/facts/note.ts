import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import { type claimChanges, mapValues, type noteTopics } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition, Texts } from './definition.ts';
import { Source } from './source.ts';
import { say } from './wording.ts';

type Topic = (typeof noteTopics)[number];

/** The words precede the name of what the note is about; most notes are about it in general, or about a fact. */
const topicTexts: Record<Topic, Texts> = {
  AVAILABILITY: { description: 'Where the film or series can be watched.', words: 'the availability of' },
  BIOGRAPHY: {
    description: "How somebody describes themselves, such as in an author's bio.",
    words: 'the biography of',
  },
  CAREER: { description: "Somebody's career.", words: 'the career of' },
  CAST: { description: 'The cast.', words: 'the cast of' },
  CLAIM: {
    description:
      'A claim of the Digital Trends article that this graph started from, or of a later source on the same topic.',
    words: '',
  },
  COSTUME: { description: 'What somebody wears.', words: 'the clothes of' },
  COUNT: { description: 'How many there are of something.', words: 'the size of' },
  DEAL: { description: 'An agreement between companies or people.', words: 'a deal of' },
  FEATURETTE: { description: 'A bonus feature.', words: 'a bonus feature of' },
  INTERVIEW: { description: 'What somebody said in an interview.', words: 'an interview about' },
  MARKETING: { description: 'How a film or series is advertised.', words: 'the marketing of' },
  MOTIVE: { description: 'What somebody wants.', words: 'the motives of' },
  NAMES: { description: 'How a name is written.', words: 'the names of' },
  OUTLOOK: { description: 'Possible future films and series.', words: 'the outlook for' },
  OWNERSHIP: { description: 'Who owns something.', words: 'the ownership of' },
  PICTURE: { description: 'A published picture.', words: 'a picture of' },
  PLOT: { description: 'What happens in the story.', words: 'the plot of' },
  PRODUCTION: { description: 'How a film or series was made.', words: 'the making of' },
  RECEPTION: { description: 'What critics and audiences think of a film or series.', words: 'the reception of' },
  RELEASE: { description: 'How a film or series is released.', words: 'the release of' },
  REMARK: { description: 'A remark by the editors of this graph.', words: '' },
  REPUTATION: { description: 'What others say about somebody.', words: 'the reputation of' },
  SPOILERS: { description: 'Which spoilers a source contains.', words: 'the spoilers in' },
  STATUS: {
    description: 'How a film or series ranks among the others, such as the first spin-off in cinemas.',
    words: 'the standing of',
  },
  STYLE: { description: 'The style of a film or series.', words: 'the style of' },
  TIMELINE: { description: 'When a film or series takes place in the story.', words: 'the timeline of' },
  TRAILER: { description: 'A trailer.', words: 'a trailer of' },
};

export const NoteTopic = enumOf<Topic>(
  'NoteTopic',
  'The topic of a note.',
  mapValues(topicTexts, ({ description }) => description),
);

const ClaimChange = enumOf<(typeof claimChanges)[number]>(
  'ClaimChange',
  'How a later source compares with a claim of the Digital Trends article that this graph started from.',
  {
    SUPERSEDED: 'Plans have changed.',
    CORRECTED: 'The article was wrong.',
    REFINED: 'More is known now.',
    COMPLETED: 'An open question is answered.',
    DISPUTED: 'Sources disagree.',
    UNCHANGED: 'The claim still holds.',
  },
);

/** The aspects of claims whose names don't read as words. */
const aspectWords: Readonly<Record<string, string>> = {
  appearsIn: 'appearances',
  inUniverseOrder: 'order in the story',
  inUniverseTime: 'time in the story',
  knownForTitle: 'known for',
};
const aspectInWords = (aspect: string): string =>
  aspectWords[aspect] ?? aspect.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

export const Note = builder.objectRef<FactOf<'Note'>>('Note');

export const note: FactDefinition<'Note'> = {
  type: Note,
  title: 'Notes',
  description: 'Anything else worth knowing: style, reception, marketing, interviews, pictures, claims and remarks.',
  qualifiers: {
    topic: { column: 'topic', type: NoteTopic, description: 'The topic.' },
  },
  sentence: async (fact, { name, clause }) => {
    const { subjectId, sourceId, aboutId, topic, text, aspect, claimChange, until, view } = fact;
    const said = `${text}${/[.!?]$/.test(text) ? '' : '.'}`;
    const says = until === null ? 'says' : 'said';
    if (topic === 'CLAIM' && subjectId !== null) {
      const who = claimChange === null ? 'Digital Trends said' : `later sources ${until === null ? 'say' : 'said'}`;
      return say`${who} of ${name(subjectId)} (${aspectInWords(aspect ?? '')}): ${said}`;
    }
    const about = aboutId === null ? null : await view.fact(aboutId);
    if (about !== null && until === null) return say`${clause(about)}; a note says: ${said}`;
    // A fact that still holds can't follow "until".
    if (about !== null) return say`a note on the fact that ${clause(about)} said: ${said}`;
    const subject = async () => {
      if (subjectId !== null) return name(subjectId);
      return `"${sourceId === null ? '' : ((await view.source(sourceId))?.title ?? sourceId)}"`;
    };
    const topicWords = topicTexts[topic].words;
    return say`a note on ${topicWords === '' ? '' : `${topicWords} `}${subject()} ${says}: ${said}`;
  },
};

Note.implement({
  description: note.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity that the note is about; null when the note is about a source.',
      resolve: ({ subjectId, view }) => (subjectId === null ? null : view.ref(subjectId)),
    }),
    subjectSource: t.field({
      type: Source,
      nullable: true,
      description: 'The source that the note is about; null when the note is about an entity.',
      resolve: ({ sourceId, view }) => (sourceId === null ? null : view.source(sourceId)),
    }),
    about: t.field({
      type: Fact,
      nullable: true,
      description: 'The fact that the note comments on; null when it comments on no fact.',
      resolve: ({ aboutId, view }) => (aboutId === null ? null : view.fact(aboutId)),
    }),
    topic: t.expose('topic', { type: NoteTopic, description: 'The topic of the note.' }),
    text: t.exposeString('text', { description: 'The text of the note.' }),
    aspect: t.exposeString('aspect', {
      nullable: true,
      description: 'For a claim: the detail that it is about, such as releaseDate. Null for other notes.',
    }),
    change: t.expose('claimChange', {
      type: ClaimChange,
      nullable: true,
      description:
        'For a claim of a later source: how it compares with the Digital Trends article. Null for other notes.',
    }),
    date: t.expose('date', {
      type: 'Date',
      nullable: true,
      description: 'For a picture or a trailer: when it was published. Null for other notes.',
    }),
    otherTitle: t.exposeString('otherTitle', {
      nullable: true,
      description: 'For a picture or a trailer: a title in it that is not in this graph. Null for other notes.',
    }),
  }),
});
