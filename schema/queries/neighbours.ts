import { builder } from '../builder.ts';
import { connectionOf, pageArgs, pageOf } from '../connection.ts';
import { FactKinds } from '../facts/registry.ts';
import { Entity, Fact } from '../interfaces.ts';
import { type FactKind, factKinds } from '../tables/index.ts';
import { type AnyFact, kindOf, type View } from '../view/view.ts';

const FactConnection = connectionOf(Fact, 'Fact', 'facts');

interface Group {
  view: View;
  kind: FactKind;
  direction: string;
  facts: string[];
}

const NeighbourGroup = builder.objectRef<Group>('NeighbourGroup');
NeighbourGroup.implement({
  description: 'The facts of one kind in which something stands in the same role.',
  fields: (t) => ({
    kind: t.field({ type: FactKinds, description: 'The kind of fact.', resolve: ({ kind }) => kind }),
    direction: t.exposeString('direction', {
      description: 'The role in which it stands in these facts: person, character, work, from, to …',
    }),
    total: t.int({ description: 'How many there are.', resolve: ({ facts }) => facts.length }),
    facts: t.field({
      type: FactConnection,
      args: pageArgs,
      description: 'The facts, in the order of the seed.',
      resolve: async ({ view, kind, direction, facts }, page) => {
        const cut = pageOf(facts, `${kind.toLowerCase()} neighbours as ${direction}`, page);
        const loaded = await Promise.all(cut.nodes.map((id) => view.fact(id)));
        return { ...cut, nodes: loaded.flatMap((fact): AnyFact[] => (fact ? [fact] : [])) };
      },
    }),
  }),
});

builder.interfaceFields(Entity, (t) => ({
  neighbours: t.field({
    type: [NeighbourGroup],
    args: {
      kinds: t.arg({ type: [FactKinds], description: 'Only these kinds of fact.' }),
      directions: t.arg.stringList({ description: 'Only these roles: to page through one group, ask for it alone.' }),
    },
    description: 'All that is known around it: the facts about it, grouped by kind and by the role it has in them.',
    resolve: ({ id, view }, { kinds, directions }) => {
      const groups = new Map<string, Group>();
      for (const { fact, role } of view.factsAbout(id)) {
        const kind = factKinds.find((each) => each === kindOf(fact));
        if (kind === undefined || (kinds && !kinds.includes(kind)) || (directions && !directions.includes(role)))
          continue;
        const group = groups.get(`${kind} ${role}`) ?? { view, kind, direction: role, facts: [] };
        group.facts.push(fact);
        groups.set(`${kind} ${role}`, group);
      }
      const rank = ({ kind, direction }: Group) => [factKinds.indexOf(kind), direction] as const;
      return [...groups.values()].toSorted((a, b) => rank(a)[0] - rank(b)[0] || (rank(a)[1] < rank(b)[1] ? -1 : 1));
    },
  }),
}));
