import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { parts, relations } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';

export const Part = enumOf<(typeof parts)[number]>('Part', 'Which part of a work.', {
  MAIN: 'All of it but a prologue.',
  PROLOGUE: 'The prologue, which takes place long before.',
});

const Relation = enumOf<(typeof relations)[number]>(
  'Relation',
  'How two stretches of story time stand to each other.',
  {
    BEFORE: 'Over when the other starts.',
    AFTER: 'Starts when the other is over.',
    DURING: 'Within the other.',
    OVERLAPS: 'They share some time.',
    STARTS_DURING: 'Starts within the other.',
  },
);

export const Placement = builder.objectRef<FactOf<'Placement'>>('Placement');
Placement.implement({
  description: 'When a work or an event takes place in the story, against another.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      description: 'What is placed: a work or an event.',
      resolve: ({ subjectId, view }) => view.ref(subjectId),
    }),
    part: t.expose('part', { type: Part, description: 'Which part of the work; MAIN for an event.' }),
    relation: t.expose('relation', { type: Relation, description: 'How it stands to the other.' }),
    relativeTo: t.field({
      type: Entity,
      description: 'The other: a work or an event.',
      resolve: ({ relativeToId, view }) => view.ref(relativeToId),
    }),
    offset: t.exposeString('offset', {
      nullable: true,
      description:
        'How far apart, from the end of one to the start of the other (ISO 8601, P6M is six months); null when not told.',
    }),
    approximate: t.exposeBoolean('approximate', { description: 'Whether the offset may be from half to twice that.' }),
    alternative: t.exposeBoolean('alternative', {
      description: 'Whether it is a rival reading, which decides nothing.',
    }),
  }),
});
