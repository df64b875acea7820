import { builder } from '../builder.ts';
import { connectionOf, pageArgs, pageOf } from '../connection.ts';
import { FactKinds } from '../facts/registry.ts';
import { Entity, Fact } from '../interfaces.ts';
import { type NeighbourGroup, neighbourGroups } from '../view/neighbours.ts';
import type { AnyFact } from '../view/view.ts';

const FactConnection = connectionOf(Fact, 'Fact', 'facts');

const NeighbourGroupType = builder.objectRef<NeighbourGroup>('NeighbourGroup');
NeighbourGroupType.implement({
  description: 'The facts of one kind in which an entity has the same role.',
  fields: (t) => ({
    kind: t.field({ type: FactKinds, description: 'The kind of fact.', resolve: ({ kind }) => kind }),
    direction: t.exposeString('role', {
      description: 'The role of the entity in these facts, such as person, character, work, from or to.',
    }),
    total: t.int({ description: 'How many facts there are.', resolve: ({ factIds }) => factIds.length }),
    facts: t.field({
      type: FactConnection,
      args: pageArgs,
      description: 'The facts, in the order of the seed files.',
      resolve: async ({ view, kind, role, factIds }, args) => {
        const page = pageOf(factIds, `${kind.toLowerCase()} neighbours as ${role}`, args);
        const loaded = await Promise.all(page.nodes.map((id) => view.fact(id)));
        return { ...page, nodes: loaded.flatMap((fact): AnyFact[] => (fact ? [fact] : [])) };
      },
    }),
  }),
});

builder.interfaceFields(Entity, (t) => ({
  neighbours: t.field({
    type: [NeighbourGroupType],
    args: {
      kinds: t.arg({ type: [FactKinds], description: 'Only these kinds of fact.' }),
      directions: t.arg.stringList({ description: 'Only these roles. Ask for one alone to page through its group.' }),
    },
    description: 'Everything known about it: the facts about it, grouped by their kind and by its role in them.',
    resolve: (entity, { kinds, directions }) => neighbourGroups(entity, { kinds, roles: directions }),
  }),
}));
