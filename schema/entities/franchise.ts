import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfRefs } from '../connection.ts';
import { factList } from '../facts/fact.ts';
import { Inclusion } from '../facts/inclusion.ts';
import { Production } from '../facts/production.ts';
import { releasedInOrder, worksInOrder } from '../facts/release.ts';
import { nameArgs, oneNamed } from '../find.ts';
import { Entity, Node, Work } from '../interfaces.ts';
import { type EntityRef, inForce } from '../view/view.ts';
import { Film } from './film.ts';

export const Franchise = builder.objectRef<EntityRef>('Franchise');
Franchise.implement({
  description: 'Works that belong together.',
  interfaces: [Entity, Node],
  fields: (t) => ({
    films: t.field({
      type: [Film],
      description: 'The films of it that are out, oldest first.',
      resolve: async ({ id, view }) => {
        const inclusions = inForce(await view.facts('Inclusion', 'franchiseId').load(id));
        return releasedInOrder(
          view,
          inclusions.map(({ workId }) => workId),
          ['Film'],
        );
      },
    }),
    works: t.field({
      type: [Work],
      description: 'What belongs to it, works to come included, by release date.',
      resolve: async ({ id, view }) => {
        const inclusions = inForce(await view.facts('Inclusion', 'franchiseId').load(id));
        return worksInOrder(
          view,
          inclusions.map(({ workId }) => workId),
        );
      },
    }),
    inclusions: t.field(factList(Inclusion, 'Inclusion', 'franchiseId', 'What belongs to it, as facts.')),
    productions: t.field(factList(Production, 'Production', 'subjectId', 'Who created it, and who owns it.')),
  }),
});

const FranchiseConnection = connectionOf(Franchise, 'Franchise', 'franchises');

builder.queryFields((t) => ({
  franchise: t.field({
    type: Franchise,
    nullable: true,
    args: nameArgs,
    description: 'A franchise by its name, slug or id.',
    resolve: (root, { name }, context) => oneNamed(viewOf(root, context), ['Franchise'], name),
  }),
  franchises: t.field({
    type: FranchiseConnection,
    args: pageArgs,
    description: 'Franchises, by name.',
    resolve: async (root, page, context) => {
      const view = viewOf(root, context);
      return pageOfRefs(view, await view.byName('Franchise'), 'franchises by name', page);
    },
  }),
}));
