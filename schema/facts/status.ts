import { builder, enumOf } from '../builder.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { productionStatuses } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';

export const ProductionStatus = enumOf<(typeof productionStatuses)[number]>(
  'ProductionStatus',
  'How far a work has come.',
  {
    NOT_GREENLIT: 'Talked of, and ordered by nobody.',
    IN_DEVELOPMENT: 'Being written.',
    ANNOUNCED: 'Announced by the studio.',
    SCHEDULED: 'It has a date.',
    IN_PRODUCTION: 'Being shot.',
    POST_PRODUCTION: 'Shot, and not finished.',
    AIRING: 'A series of which some nights have been shown.',
    RELEASED: 'Out.',
  },
);

export const Status = builder.objectRef<FactOf<'Status'>>('Status');
Status.implement({
  description: 'How far a work had come.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    work: t.field({
      type: Work,
      description: 'The work.',
      resolve: ({ workId, view }) => view.ref(workId),
    }),
    status: t.expose('status', { type: ProductionStatus, description: 'How far it had come.' }),
  }),
});
