import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { productionRoles } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';

const ProductionRole = enumOf<(typeof productionRoles)[number]>(
  'ProductionRole',
  'How somebody stands behind a work.',
  {
    CREATOR: 'Thought it up.',
    OWNER: 'Owns it.',
    DISTRIBUTOR: 'Brings it to the public.',
    PRODUCTION_COMPANY: 'Makes it.',
  },
);

export const Production = builder.objectRef<FactOf<'Production'>>('Production');
Production.implement({
  description: 'Who stands behind a work or a franchise: its owner, distributor, companies, creator.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      description: 'The work or the franchise.',
      resolve: ({ subjectId, view }) => view.ref(subjectId),
    }),
    agent: t.field({
      type: Entity,
      description: 'The organization or the person.',
      resolve: ({ agentId, view }) => view.ref(agentId),
    }),
    role: t.expose('role', { type: ProductionRole, description: 'How they stand behind it.' }),
  }),
});
