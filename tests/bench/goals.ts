import type { InProcess } from './in-process.ts';
import { compared, faster, type Round, rowOf, type SideBySide } from './servers.ts';
import type { Start } from './start.ts';
import { short } from './table.ts';

/** What is to be reached, and what is. One that is missed fails nothing: it is printed. */
export interface Goal {
  what: string;
  reached: number;
  least?: number;
  most?: number;
  met: boolean;
}

const atLeast = (what: string, reached: number, least: number): Goal => ({
  what,
  reached,
  least,
  met: reached >= least,
});
export const atMost = (what: string, reached: number, most: number): Goal => ({
  what,
  reached,
  most,
  met: reached <= most,
});

export function goalsOfServers({ rows }: SideBySide): Goal[] {
  const row = (server: Parameters<typeof rowOf>[1]) => rowOf(rows, server);
  const hot = row('hot');
  const above = compared(row('hot-all'), row('constant'), (one, other) => one.processor - other.processor);
  const share = (one: Round, other: Round) => one.processor / other.processor;
  const beside = compared(row('mercurius'), row('yoga'), faster);
  return [
    atLeast('hot over HTTP, requests/s of constant bytes', compared(hot, row('constant'), faster), 0.8),
    atMost('hot over HTTP with log and metrics, µs of processor time above constant bytes', above, 20),
    atLeast(
      `cold over HTTP, requests/s of Yoga (Mercurius: ${short(beside)})`,
      compared(row('cold'), row('yoga'), faster),
      1.5,
    ),
    atMost(
      'cold with log, metrics and limits, processor time of cold without',
      compared(row('cold-all'), row('cold-open'), share),
      1.15,
    ),
    atMost('hot with log and metrics, processor time of hot without', compared(row('hot-all'), hot, share), 1.15),
  ];
}

export function goalsInProcess({ rows }: InProcess): Goal[] {
  const roundsOf = (wanted: string) => rows.find(({ call }) => call === wanted);
  const cold = roundsOf('cold');
  return [
    atMost('hot in process, µs a query', roundsOf('hot')?.spread.median ?? Number.NaN, 10),
    atMost('cold in process, time of graphql-js', cold?.ofExecute ?? Number.NaN, 0.6),
  ];
}

export function goalsOfStart({ milliseconds, memoryBytes }: Start): Goal[] {
  return [
    atMost('first answer over HTTP, ms after the process starts', milliseconds.median, 300),
    atMost('memory after the first answer, MB', memoryBytes.median / 1e6, 120),
  ];
}

export const printedGoals = (goals: readonly Goal[]): string =>
  goals
    .map(({ what, reached, least, most, met }) => {
      const goal = least === undefined ? `at most ${most}` : `at least ${least}`;
      return `${met ? '✓' : '✗'} ${what}: ${short(reached)} (goal: ${goal})${met ? '' : ' – not reached'}`;
    })
    .join('\n');
