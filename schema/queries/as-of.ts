// asOf: the graph as the public knew it on an earlier day.

import { builder, viewOf } from '../builder.ts';
import { BadUserInput, NestedAsOf } from '../errors.ts';
import { entityNamed, unknownName } from '../find.ts';
import { lastDay } from '../tables/dates.ts';
import type { View } from '../view/view.ts';
import { Query } from './query.ts';

interface AsOfArgs {
  date?: string | null | undefined;
  film?: string | null | undefined;
  series?: string | null | undefined;
}

/** The day that asOf wants, by exactly one of a date, a film and a series. */
async function dayOf(view: View, args: AsOfArgs): Promise<string> {
  const given = Object.entries(args).filter(([, value]) => value != null);
  if (given.length !== 1) {
    throw new BadUserInput(
      `asOf wants exactly one of date, film and series; ${given.length === 0 ? 'none' : given.map(([name]) => name).join(' and ')} is given.`,
    );
  }
  if (args.date != null) return lastDay(args.date);
  const name = args.film ?? args.series ?? '';
  const kind = args.film != null ? 'Film' : 'Series';
  const work = await entityNamed(view, [kind], name);
  if (work === null) throw unknownName(view, [kind], name);
  const { day } = await view.detail('works', work.id);
  if (day !== null) return day;
  throw new BadUserInput(`${await view.label(work.id)} is not out, so nothing is known as of it yet. Ask for a date.`);
}

builder.queryField('asOf', (t) =>
  t.field({
    type: Query,
    args: {
      date: t.arg({ type: 'Date', description: 'The end of this day, month or year.' }),
      film: t.arg.string({ description: 'The day of the release of this film.' }),
      series: t.arg.string({ description: 'The day on which the last episode of this series was shown.' }),
    },
    description:
      'The whole graph as the public knew it on a day: without any name, summary, number or fact that became known later. Give exactly one of date, film and series.',
    resolve: async (root, args, context) => {
      const view = viewOf(root, context);
      if (view.isNested) throw new NestedAsOf();
      return { view: context.views.asOf(await dayOf(view, args)) };
    },
  }),
);
