// The field asOf: time travel to the graph as the public knew it on an earlier day.

import { builder } from '../builder.ts';
import { BadUserInput } from '../errors.ts';
import { entityNamed, unknownName } from '../find.ts';
import { lastDay } from '../tables/dates.ts';
import type { View } from '../view/view.ts';
import { Query, ViewType } from './query.ts';

interface AsOfArgs {
  date?: string | null | undefined;
  film?: string | null | undefined;
  series?: string | null | undefined;
}

/** The day that the arguments of asOf give, by exactly one of a date, a film and a series. */
async function dayOf(view: View, args: AsOfArgs): Promise<string> {
  const givenArgs = Object.entries(args).filter(([, value]) => value != null);
  if (givenArgs.length !== 1) {
    throw new BadUserInput(
      `asOf wants exactly one of date, film and series; ${givenArgs.length === 0 ? 'none' : givenArgs.map(([name]) => name).join(' and ')} is given.`,
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

builder.objectField(Query, 'asOf', (t) =>
  t.field({
    type: ViewType,
    args: {
      date: t.arg({ type: 'Date', description: 'As of the end of this day, month or year.' }),
      film: t.arg.string({ description: 'As of the day on which this film was released.' }),
      series: t.arg.string({ description: 'As of the day on which the last episode of this series was released.' }),
    },
    description:
      'The whole graph as the public knew it on a day. Names, summaries, numbers and facts that became known later are left out. Give exactly one of date, film and series.',
    resolve: async (_, args, { view, views }) => views.asOf(await dayOf(view, args)),
  }),
);
