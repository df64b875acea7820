import { atMost, type Goal } from '../goals.ts';
import { short, spread, tableOf } from '../table.ts';
import type { FirstCost, Growth, Measured } from './growth.ts';

/** What a cost may be of that at the first size, unless the operation says otherwise. */
const usuallyPromised = 1.5;

const megabytes = (bytes: number): string => `${short(bytes / 1e6)} MB`;
const shortTime = (time: number): string => (time < 1_000 ? `${short(time)} ms` : `${short(time / 1_000)} s`);

export function printed({ asks, starts, sizes, operations, firsts, wholeReads }: Growth): string {
  const held = tableOf([
    ['size', 'facts', 'file', 'written in', 'open in', 'memory then', 'memory at the end'],
    ...sizes.map(({ times, facts, fileBytes, write, open, memory }) => [
      `× ${times}`,
      facts.toLocaleString('en'),
      megabytes(fileBytes),
      shortTime(write),
      shortTime(open),
      megabytes(memory.open),
      megabytes(memory.last),
    ]),
  ]);
  const asked = tableOf([
    [
      'asked again, ms',
      'loaders',
      ...sizes.flatMap(({ times }, index) => [`× ${times}`, ...(index > 0 ? ['ratio'] : [])]),
      'statements',
      'limited',
    ],
    ...operations.map(({ operation, loaders = '', promised = usuallyPromised, sizes: costs }) => [
      operation,
      loaders,
      ...costs.flatMap((cost, index) => [spread(cost), ...(index > 0 ? [marked(cost.ratio, promised)] : [])]),
      costs.map(({ statements }) => statements).join(' · '),
      costs.map(({ limited }) => limited).join(' · '),
    ]),
  ]);
  const first = tableOfFirsts('first question of a process', sizes, firsts);
  const whole = tableOfFirsts('first read of a whole table', sizes, wholeReads);
  return [held, first, whole, asked, notesOn(asks, starts)].join('\n\n');
}

const tableOfFirsts = (title: string, sizes: Growth['sizes'], firsts: readonly Measured<FirstCost>[]): string =>
  tableOf([
    [title, ...sizes.flatMap(({ times }) => [`× ${times}`, 'keeps']), 'statements', 'limited'],
    ...firsts.map(({ operation, sizes: costs }) => [
      operation,
      ...costs.flatMap(({ median, kept }) => [shortTime(median), megabytes(kept)]),
      costs.map(({ statements }) => statements).join(' · '),
      costs.map(({ limited }) => limited).join(' · '),
    ]),
  ]);

const marked = (ratio: number, promised: number | null): string =>
  `${ratio.toFixed(2)}${promised !== null && ratio > promised ? ' !' : '  '}`;

const notesOn = (
  asks: number,
  starts: number,
): string => `A first question is the first of a process that has just opened its file: the median of ${starts} processes, each
asked something else. Whole tables are read one after the other in one such process. Asked again, each cost is the
median, with the middle half of ${asks} runs, of other things each time; ! marks what is above ${usuallyPromised} times the first
size, and above 2 times for a filter that begins with a name. A filter without one is only reported.
Fresh loaders have read nothing and kept ones have just read it all; both have the sorted lists that a view makes once.
Statements are those of the median question. Limited are the questions that a limit ended (TOO_MANY_VALUES), such as
that of the rows of a path. Copies are tied by one in ten castings, credits, memberships, participations and
relationships; story time is not tied across copies.`;

/** Milliseconds that the first path or the first neighbours of a process may take: of the real facts, and of more. */
const firstGoal = { real: 30, grown: 300 };

export const goalsOfGrowth = (growth: Growth): Goal[] => [...goalsOfFirsts(growth), ...goalsOfFilters(growth)];

const goalsOfFilters = ({ operations }: Growth): Goal[] =>
  operations
    .filter(({ loaders }) => loaders === 'kept')
    .flatMap(({ operation, promised, sizes: [, ...larger] }) =>
      promised == null
        ? []
        : larger.map(({ times, ratio }) => atMost(`cost at × ${times} of that at × 1, ${operation}`, ratio, promised)),
    );

const goalsOfFirsts = ({ firsts }: Growth): Goal[] =>
  firsts
    .filter(({ operation }) => /^(neighbours|path)/.test(operation))
    .flatMap(({ operation, sizes }) =>
      sizes.map(({ times, median }) =>
        atMost(`first of a process at × ${times}, ms, ${operation}`, median, firstGoal[times === 1 ? 'real' : 'grown']),
      ),
    );
