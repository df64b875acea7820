import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { claimChanges, noteTopics } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import { Source } from './source.ts';

export const NoteTopic = enumOf<(typeof noteTopics)[number]>('NoteTopic', 'What a note is on.', {
  AVAILABILITY: 'Where it can be seen.',
  BIOGRAPHY: 'What somebody says of himself.',
  CAREER: 'What somebody has done.',
  CAST: 'Who is in it.',
  CLAIM: 'What the article, or a later source, claims.',
  COSTUME: 'What somebody wears.',
  COUNT: 'How many there are.',
  DEAL: 'An agreement.',
  FEATURETTE: 'A bonus feature.',
  INTERVIEW: 'What somebody said.',
  MARKETING: 'How it is sold.',
  MOTIVE: 'What somebody wants.',
  NAMES: 'How a name is written.',
  OUTLOOK: 'What may come.',
  OWNERSHIP: 'Whose it is.',
  PICTURE: 'A picture.',
  PLOT: 'What happens.',
  PRODUCTION: 'How it was made.',
  RECEPTION: 'What people think of it.',
  RELEASE: 'How it comes out.',
  REMARK: 'A remark of the editors.',
  REPUTATION: 'What is said of somebody.',
  SPOILERS: 'What it gives away.',
  STATUS: 'How it stands among others.',
  STYLE: 'How it is done.',
  TIMELINE: 'When it takes place.',
  TRAILER: 'A trailer.',
});

const ClaimChange = enumOf<(typeof claimChanges)[number]>('ClaimChange', 'What became of a claim of the article.', {
  SUPERSEDED: 'Plans changed.',
  CORRECTED: 'It was wrong.',
  REFINED: 'More is known.',
  COMPLETED: 'What was open is known.',
  DISPUTED: 'Sources disagree.',
  UNCHANGED: 'It still holds.',
});

export const Note = builder.objectRef<FactOf<'Note'>>('Note');
Note.implement({
  description:
    'What fits no other kind of fact: style, reception, marketing, interviews, pictures, claims and remarks.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      nullable: true,
      description: 'What it is about; null when it is about a source.',
      resolve: ({ subjectId, view }) => (subjectId === null ? null : view.ref(subjectId)),
    }),
    subjectSource: t.field({
      type: Source,
      nullable: true,
      description: 'The source it is about; null when it is about something else.',
      resolve: ({ sourceId, view }) => (sourceId === null ? null : view.source(sourceId)),
    }),
    about: t.field({
      type: Fact,
      nullable: true,
      description: 'The fact it remarks on, if it does.',
      resolve: ({ aboutId, view }) => (aboutId === null ? null : view.fact(aboutId)),
    }),
    topic: t.expose('topic', { type: NoteTopic, description: 'What it is on.' }),
    text: t.exposeString('text', { description: 'The note.' }),
    aspect: t.exposeString('aspect', {
      nullable: true,
      description: 'Of a claim: what about the subject it concerns.',
    }),
    change: t.expose('claimChange', {
      type: ClaimChange,
      nullable: true,
      description: "Of a later claim: what it makes of the article's.",
    }),
    date: t.expose('date', {
      type: 'Date',
      nullable: true,
      description: 'Of a picture or a trailer: when it came out.',
    }),
    otherTitle: t.exposeString('otherTitle', {
      nullable: true,
      description: 'A title it shows that is none of the works here.',
    }),
  }),
});
