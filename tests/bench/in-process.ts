// What a program pays that embeds the graph, beside what it would pay that executes the same schema by graphql-js.

import type { CallerWorks, CallName } from './caller.ts';
import { Child } from './child.ts';
import type { Request } from './mix.ts';
import { answersTo, compare } from './reference.ts';
import type { Pace } from './servers.ts';
import { type Spread, spread, spreadOf, tableOf } from './table.ts';

const everyCall = {
  'graph.query, hot': 'hot',
  'graph.query, cold': 'cold',
  'graph.query, cold, loaders per request': 'cold-fresh',
  'graphql-js execute, loaders per request': 'execute',
  'graphql-js again: the noise': 'execute',
} as const satisfies Record<string, CallName>;

export interface InProcess {
  rows: {
    name: string;
    call: CallName;
    /** Microseconds a call, round by round. */
    rounds: number[];
    spread: Spread;
    /** The median, over the rounds, of its time beside that of graphql-js in the same round. */
    ofExecute: number;
  }[];
}

export async function inProcess(mix: readonly Request[], file: string, { rounds, seconds }: Pace): Promise<InProcess> {
  const expected = await answersTo(mix, file);
  const callers: { name: string; call: CallName; child: Child<CallerWorks>; measured: number[] }[] = [];
  try {
    for (const [name, call] of Object.entries(everyCall)) {
      const child = new Child<CallerWorks>(name, 'caller.ts');
      callers.push({ name, call, child, measured: [] });
      const answers = await child.does('open', call, file, mix);
      for (const [index, answer] of answers.entries()) {
        const request = mix[index % mix.length];
        if (request) compare(name, request, answer, expected[index % mix.length]);
      }
    }
    // The first round only warms up.
    for (let round = 0; round <= rounds; round += 1) {
      for (const { child, measured } of callers) {
        const microseconds = await child.does('round', seconds);
        if (round > 0) measured.push(microseconds);
      }
    }
  } finally {
    for (const { child } of callers) child.end();
  }
  const execute = callers.find(({ call }) => call === 'execute')?.measured ?? [];
  return {
    rows: callers.map(({ name, call, measured }) => ({
      name,
      call,
      rounds: measured,
      spread: spreadOf(measured),
      ofExecute: spreadOf(measured.map((each, index) => each / (execute[index] ?? Number.NaN))).median,
    })),
  };
}

export function printed({ rows }: InProcess): string {
  return tableOf([
    ['in process', 'µs a query', 'of graphql-js'],
    ...rows.map(({ name, spread: measured, ofExecute }) => [name, spread(measured), ofExecute.toFixed(2)]),
  ]);
}
