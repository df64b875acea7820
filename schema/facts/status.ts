import { builder, enumOf } from '../builder.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { productionStatuses } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { say } from './wording.ts';

type StatusName = (typeof productionStatuses)[number];

export const ProductionStatus = enumOf<StatusName>('ProductionStatus', 'How far a film or a series has come.', {
  NOT_GREENLIT: 'Talked about, but not ordered.',
  IN_DEVELOPMENT: 'Being written.',
  ANNOUNCED: 'Announced by the studio.',
  SCHEDULED: 'It has a release date.',
  IN_PRODUCTION: 'Being filmed.',
  POST_PRODUCTION: 'Filmed, but not finished.',
  AIRING: 'A series that is being shown, episode by episode.',
  RELEASED: 'Released.',
});

const statusWords: Record<StatusName, string> = {
  NOT_GREENLIT: 'has not been ordered',
  IN_DEVELOPMENT: 'is in development',
  ANNOUNCED: 'is announced',
  SCHEDULED: 'has a date',
  IN_PRODUCTION: 'is in production',
  POST_PRODUCTION: 'is in post-production',
  AIRING: 'is being shown night by night',
  RELEASED: 'is released',
};

export const Status = builder.objectRef<FactOf<'Status'>>('Status');

export const status: FactDefinition<'Status'> = {
  type: Status,
  title: 'How far it has come',
  description: 'How far a film or a series has come, from an idea to its release.',
  sentence: ({ workId, status: which }, { name }) => say`${name(workId)} ${statusWords[which]}.`,
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
    status: t.expose('status', { type: ProductionStatus, description: 'How far it had come.' }),
  }),
});
