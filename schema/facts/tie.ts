import { Fact, Node, Tie, Work } from '../interfaces.ts';
import type { changeKinds } from '../tables/index.ts';
import { type AnyFact, currentFacts, type FactOf, kindOf } from '../view/view.ts';
import { worksInOrder } from '../view/works.ts';
import { Change } from './change.ts';

/** What a view knows of how a tie begins, ends or resumes. */
const changeOf = async ({ id, view }: AnyFact, kind: (typeof changeKinds)[number]): Promise<FactOf<'Change'> | null> =>
  currentFacts(await view.facts('Change', 'ofId').load(id)).find(({ change }) => change === kind) ?? null;

Tie.implement({
  description: 'A membership or a relationship: it holds in some works, begins and ends.',
  interfaces: [Fact, Node],
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    works: t.field({
      type: [Work],
      description: 'The works in which it holds, as far as they are out, by release date.',
      resolve: async ({ id, view }) =>
        worksInOrder(
          view,
          (await view.holds(id)).map((work) => work.id),
        ),
    }),
    begins: t.field({
      type: Change,
      nullable: true,
      description: 'How it begins; null when that is not told.',
      resolve: (fact) => changeOf(fact, 'BEGINS'),
    }),
    ends: t.field({
      type: Change,
      nullable: true,
      description: 'How it ends; null when it does not, as far as is told.',
      resolve: (fact) => changeOf(fact, 'ENDS'),
    }),
    resumes: t.field({
      type: Change,
      nullable: true,
      description: 'How it comes to hold again; null when it does not.',
      resolve: (fact) => changeOf(fact, 'RESUMES'),
    }),
  }),
});
