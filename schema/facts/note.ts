import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { claimChanges, noteTopics } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { Source } from './source.ts';
import { say } from './wording.ts';

export const NoteTopic = enumOf<(typeof noteTopics)[number]>('NoteTopic', 'The topic of a note.', {
  AVAILABILITY: 'Where the film or series can be watched.',
  BIOGRAPHY: "How somebody describes themselves, such as in an author's bio.",
  CAREER: "Somebody's career.",
  CAST: 'The cast.',
  CLAIM: 'A claim of the Digital Trends article that this graph started from, or of a later source on the same topic.',
  COSTUME: 'What somebody wears.',
  COUNT: 'How many there are of something.',
  DEAL: 'An agreement between companies or people.',
  FEATURETTE: 'A bonus feature.',
  INTERVIEW: 'What somebody said in an interview.',
  MARKETING: 'How a film or series is advertised.',
  MOTIVE: 'What somebody wants.',
  NAMES: 'How a name is written.',
  OUTLOOK: 'Possible future films and series.',
  OWNERSHIP: 'Who owns something.',
  PICTURE: 'A published picture.',
  PLOT: 'What happens in the story.',
  PRODUCTION: 'How a film or series was made.',
  RECEPTION: 'What critics and audiences think of a film or series.',
  RELEASE: 'How a film or series is released.',
  REMARK: 'A remark by the editors of this graph.',
  REPUTATION: 'What others say about somebody.',
  SPOILERS: 'Which spoilers a source contains.',
  STATUS: 'How a film or series ranks among the others, such as the first spin-off in cinemas.',
  STYLE: 'The style of a film or series.',
  TIMELINE: 'When a film or series takes place in the story.',
  TRAILER: 'A trailer.',
});

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

export const Note = builder.objectRef<FactOf<'Note'>>('Note');

export const note: FactDefinition<'Note'> = {
  type: Note,
  title: 'Notes',
  description: 'Anything else worth knowing: style, reception, marketing, interviews, pictures, claims and remarks.',
  qualifiers: {
    topic: { column: 'topic', type: NoteTopic, description: 'The topic.' },
  },
  sentence: ({ subjectId, topic, text, aspect }, { name }) => {
    if (topic !== 'CLAIM' || subjectId === null) return text;
    const label = (aspect ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
    return say`It is said of ${name(subjectId)} (${label}): ${text}${/[.!?]$/.test(text) ? '' : '.'}`;
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
