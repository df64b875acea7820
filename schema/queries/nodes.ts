// Look-ups by id.

import { builder, type Context, type RootValue } from '../builder.ts';
import { BadUserInput, InvalidId } from '../errors.ts';
import { lookUpIn, nodeById } from '../find.ts';
import { Node, Root } from '../interfaces.ts';
import { isDate } from '../tables/dates.ts';
import type { View } from '../view/view.ts';
import type { Views } from '../view/views.ts';

const maxIds = 100;

/** The node with an id. An id of an earlier view, with its day, is answered in that view. */
function nodeFor(root: RootValue, context: Context, id: string) {
  const [, day] = /^View:(.*)$/s.exec(id) ?? [];
  if (day !== undefined) return viewFor(context.views, day);
  const { view, text } = lookUpIn(root, context, id);
  return nodeById(view, text);
}

function viewFor(views: Views, day: string): View {
  if (isDate(day) && day.length === 10 && day <= views.latest.day) return views.asOf(day);
  throw new InvalidId(
    `"View:${day.slice(0, 60)}" is not an id. Write View: and a day no later than ${views.latest.day}.`,
  );
}

builder.interfaceFields(Root, (t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'An id, such as Character:charon or Character:charon@2023-04-30.' }),
    },
    description:
      'An entity, a fact, a source or a view, looked up by id. Null if the id is unknown. An id with a day is looked up as of that day.',
    resolve: (root, { id }, context) => nodeFor(root, context, id),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true, description: `At most ${maxIds} ids.` }) },
    description:
      'Entities, facts and sources, looked up by id, in the order of the ids. Null in the place of an unknown id.',
    resolve: (root, { ids }, context) => {
      if (ids.length > maxIds) throw new BadUserInput(`ids may hold ${maxIds} ids; it holds ${ids.length}.`);
      return Promise.all(ids.map((id) => nodeFor(root, context, id)));
    },
  }),
}));
