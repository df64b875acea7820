// What a program pays that embeds the graph, beside what it would pay that executes the same schema by graphql-js.

import type { CallerWorks, CallName } from './caller.ts';
import { Child } from './child.ts';
import type { Filters, Request } from './mix.ts';
import { answersTo, compare } from './reference.ts';
import type { Pace } from './servers.ts';
import { type Spread, spread, spreadOf, tableOf } from './table.ts';

/** What is asked: the mix, and the filters in both their forms. */
export interface Asked extends Filters {
  mix: readonly Request[];
}

const everyCall: readonly { name: string; call: CallName; asked: keyof Asked; beside: keyof Asked }[] = [
  { name: 'graph.query, hot', call: 'hot', asked: 'mix', beside: 'mix' },
  { name: 'graph.query, cold', call: 'cold', asked: 'mix', beside: 'mix' },
  { name: 'graph.query, cold, loaders per request', call: 'cold-fresh', asked: 'mix', beside: 'mix' },
  { name: 'graphql-js execute, loaders per request', call: 'execute', asked: 'mix', beside: 'mix' },
  { name: 'graphql-js again: the noise', call: 'execute', asked: 'mix', beside: 'mix' },
  { name: 'filters in the document: graph.query, cold', call: 'cold', asked: 'literal', beside: 'literal' },
  { name: 'the same as $where: graph.query, cold', call: 'cold', asked: 'variable', beside: 'literal' },
  { name: 'filters in the document: graphql-js execute', call: 'execute', asked: 'literal', beside: 'literal' },
];

export interface InProcess {
  rows: {
    name: string;
    call: CallName;
    /** Microseconds a call, round by round. */
    rounds: number[];
    spread: Spread;
    /** The median, over the rounds, of its time beside that of graphql-js in the same round, asked the same. */
    ofExecute: number;
  }[];
}

export async function inProcess(everything: Asked, file: string, { rounds, seconds }: Pace): Promise<InProcess> {
  const callers: ((typeof everyCall)[number] & { child: Child<CallerWorks>; measured: number[] })[] = [];
  try {
    for (const each of everyCall) {
      const { name, call, asked } = each;
      const mix = everything[asked];
      const expected = await answersTo(mix, file);
      const child = new Child<CallerWorks>(name, 'caller.ts');
      callers.push({ ...each, child, measured: [] });
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
  const executed = (wanted: keyof Asked) =>
    callers.find(({ call, asked }) => call === 'execute' && asked === wanted)?.measured ?? [];
  return {
    rows: callers.map(({ name, call, beside, measured }) => ({
      name,
      call,
      rounds: measured,
      spread: spreadOf(measured),
      ofExecute: spreadOf(measured.map((each, index) => each / (executed(beside)[index] ?? Number.NaN))).median,
    })),
  };
}

export function printed({ rows }: InProcess): string {
  return tableOf([
    ['in process', 'µs a query', 'of graphql-js'],
    ...rows.map(({ name, spread: measured, ofExecute }) => [name, spread(measured), ofExecute.toFixed(2)]),
  ]);
}
