import { builder, enumOf } from '../builder.ts';
import { secondsIn } from '../chronology/duration.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import { mapValues, type parts, type relations } from '../tables/index.ts';
import { type FactOf, kindOf } from '../view/view.ts';
import type { FactDefinition, Texts } from './definition.ts';
import { durationInWords, say } from './wording.ts';

export const Part = enumOf<(typeof parts)[number]>(
  'Part',
  'A section of a film or a series, with its own place on the timeline. It is not a role of an actor.',
  {
    MAIN: 'The whole film or series except its prologue.',
    PROLOGUE: 'The prologue, which takes place long before the rest.',
  },
);

type RelationName = (typeof relations)[number];

const relationTexts: Record<RelationName, Texts> = {
  BEFORE: { description: 'The first ends before the second starts.', words: 'before' },
  AFTER: { description: 'The first starts after the second has ended.', words: 'after' },
  DURING: { description: 'The first starts and ends within the second.', words: 'during' },
  OVERLAPS: { description: 'The two overlap in time.', words: 'partly at the same time as' },
  STARTS_DURING: { description: 'The first starts within the second.', words: 'during' },
};

const Relation = enumOf<RelationName>(
  'Relation',
  'How two intervals of story time relate: that of the subject and that of `relativeTo`.',
  mapValues(relationTexts, ({ description }) => description),
);

export const Placement = builder.objectRef<FactOf<'Placement'>>('Placement');

export const placement: FactDefinition<'Placement'> = {
  type: Placement,
  title: 'When it takes place',
  description: 'When a film, a series or an event takes place in the story, relative to another.',
  qualifiers: {
    relation: { column: 'relation', type: Relation, description: 'How the one lies to the other in story time.' },
  },
  sentence: ({ subjectId, part, relation, relativeToId, offset, approximate, alternative }, { name, verb }) => {
    const subject = part === 'PROLOGUE' ? say`the prologue of ${name(subjectId)}` : name(subjectId);
    const begins = relation === 'STARTS_DURING' ? 'begins' : kindOf(subjectId) === 'Event' ? 'happens' : 'is set';
    const about = offset !== null && approximate && secondsIn(offset) > 0 ? 'about ' : '';
    const gap = offset === null ? '' : `${about}${durationInWords(offset)} `;
    const reading = alternative ? ', by another reading' : '';
    return say`${subject} ${verb(begins, subjectId)} ${gap}${relationTexts[relation].words} ${name(relativeToId)}${reading}.`;
  },
};

Placement.implement({
  description: placement.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      description: 'The film, series or event that is placed.',
      resolve: ({ subjectId, view }) => view.ref(subjectId),
    }),
    part: t.expose('part', {
      type: Part,
      description: 'The part of the film or series that is placed; MAIN for an event.',
    }),
    relation: t.expose('relation', { type: Relation, description: 'How the subject relates to `relativeTo` in time.' }),
    relativeTo: t.field({
      type: Entity,
      description: 'The film, series or event that the subject is compared with.',
      resolve: ({ relativeToId, view }) => view.ref(relativeToId),
    }),
    offset: t.exposeString('offset', {
      nullable: true,
      description:
        'The time from the end of the earlier one to the start of the later one, as an ISO 8601 duration: P6M is six months. Null when it is not known.',
    }),
    approximate: t.exposeBoolean('approximate', {
      description: 'Whether the true time may be anything from half of `offset` to twice as long.',
    }),
    alternative: t.exposeBoolean('alternative', {
      description: 'Whether this is an alternative interpretation, which the timeline ignores.',
    }),
  }),
});
