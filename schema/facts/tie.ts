// The GraphQL interface of memberships and relationships.

import { Fact, Node, Tie, Work } from '../interfaces.ts';
import type { changeKinds } from '../tables/index.ts';
import { type AnyFact, currentFacts, type FactOf, kindOf } from '../view/view.ts';
import { worksInOrder } from '../view/works.ts';
import { Change } from './change.ts';

/** The current fact that a tie begins, ends or resumes, or null when the view has none. */
const changeOf = async ({ id, view }: AnyFact, kind: (typeof changeKinds)[number]): Promise<FactOf<'Change'> | null> =>
  currentFacts(await view.facts('Change', 'ofId').load(id)).find(({ change }) => change === kind) ?? null;

Tie.implement({
  description: 'A membership or a relationship. It may begin and end, and be true in some films and series only.',
  interfaces: [Fact, Node],
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    works: t.field({
      type: [Work],
      description: 'The films and series in which the membership or relationship is true, by release date.',
      resolve: async ({ id, view }) =>
        worksInOrder(
          view,
          (await view.worksOfTie(id)).map((work) => work.id),
        ),
    }),
    begins: t.field({
      type: Change,
      nullable: true,
      description: 'How it begins; null when that is not known.',
      resolve: (fact) => changeOf(fact, 'BEGINS'),
    }),
    ends: t.field({
      type: Change,
      nullable: true,
      description: 'How it ends; null when it is not known to end.',
      resolve: (fact) => changeOf(fact, 'ENDS'),
    }),
    resumes: t.field({
      type: Change,
      nullable: true,
      description: 'How it begins again; null when it is not known to begin again.',
      resolve: (fact) => changeOf(fact, 'RESUMES'),
    }),
  }),
});
