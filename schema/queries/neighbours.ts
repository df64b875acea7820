// The neighbours of an entity: all facts about it, in groups.

import { builder } from '../builder.ts';
import { connectionOf, pageArgs, pageOf } from '../connection.ts';
import { FactKinds } from '../facts/kinds.ts';
import { Entity, Fact } from '../interfaces.ts';
import { type NeighbourGroup, neighbourGroups } from '../view/neighbours.ts';
import type { AnyFact } from '../view/view.ts';

const FactConnection = connectionOf(Fact, 'Fact', 'facts');

const NeighbourGroupType = builder.objectRef<NeighbourGroup>('NeighbourGroup');
NeighbourGroupType.implement({
  description: "An entity's facts of one kind in which it has one role, such as all castings of an actor.",
  fields: (t) => ({
    kind: t.field({ type: FactKinds, description: 'The kind of fact.', resolve: ({ kind }) => kind }),
    direction: t.exposeString('role', {
      description: 'The role of the entity in these facts, such as person, character, work, from or to.',
    }),
    total: t.int({ description: 'How many facts are in the group.', resolve: ({ factIds }) => factIds.length }),
    facts: t.field({
      type: FactConnection,
      args: pageArgs,
      description: "The facts, in the order of the project's data files.",
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
      directions: t.arg.stringList({
        description:
          'Only facts in which it has one of these roles, such as person, work or from. To page through a group, give one kind and one role.',
      }),
    },
    description:
      'All facts about it, which lead to its neighbours, grouped by the kind of fact and by its role in the fact.',
    resolve: (entity, { kinds, directions }) => neighbourGroups(entity, { kinds, roles: directions }),
  }),
}));
