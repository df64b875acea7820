// Look-ups by id.

import { builder, viewOf } from '../builder.ts';
import { BadUserInput } from '../errors.ts';
import { nodeById } from '../find.ts';
import { Node } from '../interfaces.ts';

const maxIds = 100;

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'An id, such as Character:charon.' }) },
    description: 'An entity, a fact or a source, looked up by id. Null if the id is unknown.',
    resolve: (root, { id }, context) => nodeById(viewOf(root, context), id),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true, description: `At most ${maxIds} ids.` }) },
    description:
      'Entities, facts and sources, looked up by id, in the order of the ids. Null in the place of an unknown id.',
    resolve: (root, { ids }, context) => {
      if (ids.length > maxIds) throw new BadUserInput(`ids may hold ${maxIds} ids; it holds ${ids.length}.`);
      return Promise.all(ids.map((id) => nodeById(viewOf(root, context), id)));
    },
  }),
}));
