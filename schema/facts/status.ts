import { builder, enumOf } from '../builder.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import { mapValues, type productionStatuses } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition, Texts } from './definition.ts';
import { say } from './wording.ts';

type StatusName = (typeof productionStatuses)[number];

const statusTexts: Record<StatusName, Texts> = {
  NOT_GREENLIT: {
    description: 'Talked about, but not approved (greenlit) by the studio.',
    words: 'has not been ordered',
  },
  IN_DEVELOPMENT: { description: 'Being written.', words: 'is in development' },
  ANNOUNCED: {
    description: 'Announced by the studio.',
    words: 'has only been announced',
  },
  SCHEDULED: { description: 'Has a release date.', words: 'is scheduled for release' },
  IN_PRODUCTION: { description: 'Being filmed.', words: 'is in production' },
  POST_PRODUCTION: {
    description: 'Filmed, but not finished.',
    words: 'is in post-production',
  },
  AIRING: {
    description: 'A series that is being shown night by night (episode by episode).',
    words: 'is being shown night by night',
  },
  RELEASED: { description: 'Released.', words: 'has been released' },
};

export const ProductionStatus = enumOf<StatusName>(
  'ProductionStatus',
  'How far the production of a film or a series is.',
  mapValues(statusTexts, ({ description }) => description),
);

export const Status = builder.objectRef<FactOf<'Status'>>('Status');

export const status: FactDefinition<'Status'> = {
  type: Status,
  title: 'Production status',
  description: 'How far the production of a film or a series is, from an idea to the release.',
  qualifiers: {
    status: { column: 'status', type: ProductionStatus, description: 'How far the production has come.' },
  },
  sentence: ({ workId, status: which }, { name, verb }) =>
    say`${name(workId)} ${verb(statusTexts[which].words, workId)}.`,
};

Status.implement({
  description: status.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    work: t.field({
      type: Work,
      description: 'The film or series.',
      resolve: ({ workId, view }) => view.ref(workId),
    }),
    status: t.expose('status', { type: ProductionStatus, description: 'The stage that it had reached.' }),
  }),
});
