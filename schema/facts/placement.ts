import { builder, enumOf } from '../builder.ts';
import { secondsIn } from '../chronology/duration.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import { mapValues, type parts, type relations } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition, Texts } from './definition.ts';
import { duration, quoted, say } from './wording.ts';

export const Part = enumOf<(typeof parts)[number]>('Part', 'Which part of a film or a series.', {
  MAIN: 'All of it except a prologue.',
  PROLOGUE: 'The prologue, which takes place long before the rest.',
});

type RelationName = (typeof relations)[number];

const relationTexts: Record<RelationName, Texts> = {
  BEFORE: { description: 'It ends before the other starts.', words: 'before' },
  AFTER: { description: 'It starts after the other has ended.', words: 'after' },
  DURING: { description: 'It lies within the other.', words: 'during' },
  OVERLAPS: { description: 'They share some time.', words: 'partly at the same time as' },
  STARTS_DURING: { description: 'It starts within the other.', words: 'from within' },
};

const Relation = enumOf<RelationName>(
  'Relation',
  'How two stretches of story time stand to each other.',
  mapValues(relationTexts, ({ description }) => description),
);

export const Placement = builder.objectRef<FactOf<'Placement'>>('Placement');

export const placement: FactDefinition<'Placement'> = {
  type: Placement,
  title: 'When it takes place',
  description: 'When a film, a series or an event takes place in the story, compared with another.',
  sentence: ({ subjectId, part, relation, relativeToId, offset, approximate, alternative }, { name }) => {
    const subject = part === 'PROLOGUE' ? say`The prologue of ${name(subjectId)}` : quoted(subjectId, name);
    const about = offset !== null && approximate && secondsIn(offset) > 0 ? 'about ' : '';
    const gap = offset === null ? '' : `${about}${duration(offset)} `;
    const reading = alternative ? ', by another reading' : '';
    return say`${subject} is set ${gap}${relationTexts[relation].words} ${quoted(relativeToId, name)}${reading}.`;
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
    part: t.expose('part', { type: Part, description: 'Which part of it is placed; MAIN for an event.' }),
    relation: t.expose('relation', { type: Relation, description: 'How it stands to the other.' }),
    relativeTo: t.field({
      type: Entity,
      description: 'The other film, series or event.',
      resolve: ({ relativeToId, view }) => view.ref(relativeToId),
    }),
    offset: t.exposeString('offset', {
      nullable: true,
      description:
        'The time between the end of one and the start of the other, as an ISO 8601 duration: P6M is six months. Null when it is not known.',
    }),
    approximate: t.exposeBoolean('approximate', {
      description: 'Whether the true offset may be anything from half of it to twice as long.',
    }),
    alternative: t.exposeBoolean('alternative', {
      description: 'Whether it is a rival reading, which the timeline ignores.',
    }),
  }),
});
