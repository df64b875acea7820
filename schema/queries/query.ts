import { builder } from '../builder.ts';

export const Query = builder.queryType({
  description:
    'Everything that can be queried, as it is known on the last day of the dataset. `asOf` shows it as of an earlier day.',
});
