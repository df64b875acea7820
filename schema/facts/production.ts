import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { productionRoles } from '../tables/index.ts';
import { type FactOf, kindOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { say } from './wording.ts';

type Role = (typeof productionRoles)[number];

const ProductionRole = enumOf<Role>('ProductionRole', 'What a person or a company is to a work or a franchise.', {
  CREATOR: 'Created it.',
  OWNER: 'Owns it.',
  DISTRIBUTOR: 'Distributes it.',
  PRODUCTION_COMPANY: 'Produces it.',
});

const roleWords: Record<Role, string> = {
  CREATOR: 'created',
  OWNER: 'owns',
  DISTRIBUTOR: 'distributes',
  PRODUCTION_COMPANY: 'is a production company of',
};

export const Production = builder.objectRef<FactOf<'Production'>>('Production');

export const production: FactDefinition<'Production'> = {
  type: Production,
  title: 'Companies',
  description: 'Who owns, distributes, produces or created a film, a series or a franchise.',
  sentence: ({ subjectId, agentId, role }, { name }) => {
    const franchise = kindOf(subjectId) === 'Franchise' ? ', the franchise' : '';
    return say`${name(agentId)} ${roleWords[role]} ${name(subjectId)}${franchise}.`;
  },
};

Production.implement({
  description: production.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      description: 'The film, series or franchise.',
      resolve: ({ subjectId, view }) => view.ref(subjectId),
    }),
    agent: t.field({
      type: Entity,
      description: 'The company or person.',
      resolve: ({ agentId, view }) => view.ref(agentId),
    }),
    role: t.expose('role', { type: ProductionRole, description: 'What they are to it.' }),
  }),
});
