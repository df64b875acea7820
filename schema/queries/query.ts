// The root type of all queries.

import { builder } from '../builder.ts';

export const Query = builder.queryType({
  description:
    'All queries. They use what is known on the last day of the dataset. `asOf` shows the graph as of an earlier day.',
});
