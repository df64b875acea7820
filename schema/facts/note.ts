import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { claimChanges, noteTopics } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { Source } from './source.ts';
import { say } from './wording.ts';

export const NoteTopic = enumOf<(typeof noteTopics)[number]>('NoteTopic', 'The topic of a note.', {
  AVAILABILITY: 'Where to watch it.',
  BIOGRAPHY: 'What somebody says about their own life.',
  CAREER: "Somebody's career.",
  CAST: 'The cast.',
  CLAIM: 'A claim of the article, or of a later source.',
  COSTUME: 'What somebody wears.',
  COUNT: 'How many there are of something.',
  DEAL: 'An agreement.',
  FEATURETTE: 'A bonus feature.',
  INTERVIEW: 'What somebody said in an interview.',
  MARKETING: 'How it is advertised.',
  MOTIVE: 'What somebody wants.',
  NAMES: 'How a name is written.',
  OUTLOOK: 'What may come next.',
  OWNERSHIP: 'Who owns it.',
  PICTURE: 'A picture.',
  PLOT: 'What happens in the story.',
  PRODUCTION: 'How it was made.',
  RECEPTION: 'What critics and audiences think of it.',
  RELEASE: 'How it is released.',
  REMARK: 'A remark by the editors of this graph.',
  REPUTATION: 'What others say about somebody.',
  SPOILERS: 'What it gives away.',
  STATUS: 'Its place among others.',
  STYLE: 'Its style.',
  TIMELINE: 'When it takes place in the story.',
  TRAILER: 'A trailer.',
});

const ClaimChange = enumOf<(typeof claimChanges)[number]>(
  'ClaimChange',
  'How a later source compares with a claim of the article.',
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
      description: 'The entity it is about; null when it is about a source.',
      resolve: ({ subjectId, view }) => (subjectId === null ? null : view.ref(subjectId)),
    }),
    subjectSource: t.field({
      type: Source,
      nullable: true,
      description: 'The source it is about; null when it is about an entity.',
      resolve: ({ sourceId, view }) => (sourceId === null ? null : view.source(sourceId)),
    }),
    about: t.field({
      type: Fact,
      nullable: true,
      description: 'The fact it comments on; null when it comments on none.',
      resolve: ({ aboutId, view }) => (aboutId === null ? null : view.fact(aboutId)),
    }),
    topic: t.expose('topic', { type: NoteTopic, description: 'Its topic.' }),
    text: t.exposeString('text', { description: 'The text of the note.' }),
    aspect: t.exposeString('aspect', {
      nullable: true,
      description: 'For a claim: what it says something about, such as releaseDate. Null for other notes.',
    }),
    change: t.expose('claimChange', {
      type: ClaimChange,
      nullable: true,
      description: 'For a claim of a later source: how it compares with the article. Null for other notes.',
    }),
    date: t.expose('date', {
      type: 'Date',
      nullable: true,
      description: 'For a picture or a trailer: when it came out. Null for other notes.',
    }),
    otherTitle: t.exposeString('otherTitle', {
      nullable: true,
      description: 'For a picture or a trailer: a title it shows that is not in this graph. Null for other notes.',
    }),
  }),
});
