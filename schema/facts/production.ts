import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import { mapValues, type productionRoles } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import { isReleased } from '../view/works.ts';
import type { FactDefinition, Texts } from './definition.ts';
import { say } from './wording.ts';

type Role = (typeof productionRoles)[number];

const roleTexts: Record<Role, Texts> = {
  CREATOR: { description: 'Created the work or franchise.', words: 'created' },
  OWNER: { description: 'Owns the work or franchise.', words: 'owns' },
  DISTRIBUTOR: { description: 'Distributes the work.', words: 'distributes' },
  PRODUCTION_COMPANY: { description: 'Produces the work.', words: 'is a production company of' },
};

const ProductionRole = enumOf<Role>(
  'ProductionRole',
  'The role of a studio, company or person in a work or a franchise.',
  mapValues(roleTexts, ({ description }) => description),
);

export const Production = builder.objectRef<FactOf<'Production'>>('Production');

export const production: FactDefinition<'Production'> = {
  type: Production,
  title: 'Companies and creators',
  description:
    'The role of a studio, company or creator: who owns, distributes, produces or created a film, a series or a franchise.',
  qualifiers: {
    role: { column: 'role', type: ProductionRole, description: 'The part in the production.' },
  },
  sentence: ({ subjectId, agentId, role, view }, { name, verb }) => {
    const words = async () =>
      role === 'DISTRIBUTOR' && !(await isReleased(view, subjectId)) ? 'is to distribute' : roleTexts[role].words;
    return say`${name(agentId)} ${verb(words(), agentId)} ${name(subjectId)}.`;
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
      description: 'The studio, company or person.',
      resolve: ({ agentId, view }) => view.ref(agentId),
    }),
    role: t.expose('role', {
      type: ProductionRole,
      description: 'Their role: creator, owner, distributor or production company.',
    }),
  }),
});
