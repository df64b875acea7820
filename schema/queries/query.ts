// The types at which a query begins: Query, and View inside asOf.

import { builder, type RootValue } from '../builder.ts';
import { Node, Root } from '../interfaces.ts';
import type { View } from '../view/view.ts';

// An ordinary object type called Query, because a Pothos query type can't implement an interface.
export const Query = builder.objectRef<RootValue>('Query');
Query.implement({
  description:
    'All queries. They use what is known on the last day of the dataset. `asOf` shows the graph as of an earlier day.',
  interfaces: [Root],
});

export const ViewType = builder.objectRef<View>('View');
ViewType.implement({
  description: 'The whole graph as the public knew it at the end of a day.',
  interfaces: [Root, Node],
  fields: (t) => ({
    day: t.expose('day', {
      type: 'Date',
      description: 'The last day on which something became known, no later than the day that was asked for.',
    }),
  }),
});
