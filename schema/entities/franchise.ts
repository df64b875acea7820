// The type Franchise, and the queries for franchises.

import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs } from '../connection.ts';
import { factList } from '../facts/fact.ts';
import { Inclusion } from '../facts/inclusion.ts';
import { Production } from '../facts/production.ts';
import { filters } from '../filters/entities.ts';
import { pageWhere } from '../filters/list.ts';
import { directionArgs, sortKeys } from '../filters/orders.ts';
import { FranchiseFilter } from '../filters/types.ts';
import { lookUpEntity, nameArgs } from '../find.ts';
import { Entity, Named, Node, Root, Work } from '../interfaces.ts';
import { currentFacts, type EntityRef } from '../view/view.ts';
import { releasedInOrder, worksInOrder } from '../view/works.ts';
import { Film } from './film.ts';

async function worksOf({ id, view }: EntityRef): Promise<string[]> {
  const inclusions = currentFacts(await view.facts('Inclusion', 'franchiseId').load(id));
  return inclusions.map(({ workId }) => workId);
}

export const Franchise = builder.objectRef<EntityRef>('Franchise');
Franchise.implement({
  description: 'Films and series that belong together.',
  interfaces: [Entity, Named, Node],
  fields: (t) => ({
    films: t.field({
      type: [Film],
      description: 'Its released films, oldest first.',
      resolve: async (franchise) => releasedInOrder(franchise.view, await worksOf(franchise), 'Film'),
    }),
    works: t.field({
      type: [Work],
      description: 'All its films and series, upcoming ones included, sorted by release date.',
      resolve: async (franchise) => worksInOrder(franchise.view, await worksOf(franchise)),
    }),
    inclusions: t.field(
      factList(
        Inclusion,
        'Inclusion',
        'franchiseId',
        "The facts that say which works belong to it, in the order of the project's data files.",
      ),
    ),
    productions: t.field(
      factList(
        Production,
        'Production',
        'subjectId',
        "The facts that say who created it and who owns it, in the order of the project's data files.",
      ),
    ),
  }),
});

const FranchiseConnection = connectionOf(Franchise, 'Franchise', 'franchises');

builder.interfaceFields(Root, (t) => ({
  franchise: t.field({
    type: Franchise,
    nullable: true,
    args: nameArgs,
    description: 'A franchise, looked up by name, slug or id. Null when nothing matches.',
    resolve: (root, { name }, context) => lookUpEntity(root, context, { kinds: ['Franchise'], name }),
  }),
  franchises: t.field({
    type: FranchiseConnection,
    args: {
      ...pageArgs,
      where: t.arg({ type: FranchiseFilter, description: 'Selects franchises.' }),
      ...directionArgs,
    },
    description: 'All franchises, sorted by name.',
    resolve: (root, { where, direction, ...args }, context) =>
      pageWhere(viewOf(root, context), {
        filter: filters.franchise,
        where,
        sortKeys: sortKeys.byName,
        orderBy: 'NAME',
        direction,
        list: 'franchises',
        args,
      }),
  }),
}));
