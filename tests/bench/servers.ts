// Servers side by side: each in a process of its own, over the same schema, the same file and the same mix. They are
// asked in turn, round after round, so that whatever else the machine does slows all alike.

import { Child, processorTime } from './child.ts';
import { load } from './load.ts';
import type { Request } from './mix.ts';
import { answersTo, compareAll } from './reference.ts';
import type { ServerName, ServerWorks } from './servers/serve.ts';
import { type Spread, spread, spreadOf, tableOf } from './table.ts';

/** The rows of the table, and the server of each. */
export const everyServer = {
  'node:http, constant bytes': 'constant',
  'Wickgraph, hot': 'hot',
  'Wickgraph, hot, with log and metrics': 'hot-all',
  'Wickgraph, cold': 'cold',
  'Wickgraph, cold, with log and metrics': 'cold-all',
  'Wickgraph, cold, without limits': 'cold-open',
  'Wickgraph, cold, loaders per request': 'cold-fresh',
  'Mercurius with JIT': 'mercurius',
  'Apollo Server': 'apollo',
  'Yoga as it comes': 'yoga',
  'Yoga again: the noise': 'yoga',
} as const satisfies Record<string, ServerName>;

/** Beside SQL, which is written by hand for few operations. */
export const besideSql = {
  'node:http, constant bytes': 'constant',
  'hand-written SQL': 'sql',
  'Wickgraph, hot': 'hot',
  'Wickgraph, cold': 'cold',
  'Wickgraph, cold, loaders per request': 'cold-fresh',
  'Mercurius with JIT': 'mercurius',
  'Yoga as it comes': 'yoga',
} as const satisfies Record<string, ServerName>;

export interface Round {
  perSecond: number;
  /** Microseconds of the server's processor time for a request. */
  processor: number;
}

export interface Row {
  name: string;
  server: ServerName;
  rounds: Round[];
  perSecond: Spread;
  processor: Spread;
}

export interface SideBySide {
  requests: number;
  /** Bytes of an answer, in the mean; the constant one has as many. */
  bytes: number;
  rows: Row[];
  /** The largest share of one processor that asking took; near 1 the loader, and not the server, is the limit. */
  loader: number;
}

export interface Pace {
  rounds: number;
  seconds: number;
}

/** Starts servers, compares what they answer to the whole mix, and only then measures them. */
export async function sideBySide(
  servers: Record<string, ServerName>,
  mix: readonly Request[],
  file: string,
  { rounds, seconds }: Pace,
): Promise<SideBySide> {
  const expected = await answersTo(mix, file);
  const sizes = expected.map((data) => Buffer.byteLength(JSON.stringify({ data })));
  const bytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
  const running: { name: string; server: ServerName; url: string; child: Child<ServerWorks>; measured: Round[] }[] = [];
  let loader = 0;
  try {
    for (const [name, server] of Object.entries(servers)) {
      const child = new Child<ServerWorks>(name, 'servers/serve.ts');
      const each = { name, server, child, url: '', measured: [] };
      running.push(each);
      each.url = await child.does('start', server, file, bytes);
      // The constant answer is none.
      if (server !== 'constant') await compareAll(name, each.url, mix, expected);
    }
    // The first round only warms up.
    for (let round = 0; round <= rounds; round += 1) {
      for (const { name, child, url, measured } of running) {
        const [started, before, own] = [performance.now(), await child.does('processorTime'), processorTime()];
        const { answered, perSecond } = await load(name, url, mix, seconds);
        const used = processorTime() - own;
        if (round === 0) continue;
        loader = Math.max(loader, used / 1_000 / (performance.now() - started));
        measured.push({ perSecond, processor: ((await child.does('processorTime')) - before) / answered });
      }
    }
  } finally {
    for (const { child } of running) child.end();
  }
  const rows = running.map(({ name, server, measured }) => ({
    name,
    server,
    rounds: measured,
    perSecond: spreadOf(measured.map((each) => each.perSecond)),
    processor: spreadOf(measured.map((each) => each.processor)),
  }));
  return { requests: mix.length, bytes, rows, loader };
}

export const rowOf = (rows: readonly Row[], server: ServerName): Row | undefined =>
  rows.find((row) => row.server === server);

/** How one row compares with another, round by round: those of one round stood under the same weather. */
export function compared(
  one: Row | undefined,
  other: Row | undefined,
  how: (one: Round, other: Round) => number,
): number {
  const pairs = one?.rounds.flatMap((round, index) => {
    const beside = other?.rounds[index];
    return beside === undefined ? [] : [how(round, beside)];
  });
  return spreadOf(pairs ?? []).median;
}

export const faster = (one: Round, other: Round): number => one.perSecond / other.perSecond;

export function printed({ requests, bytes, rows, loader }: SideBySide): string {
  const beside = (row: Row, server: ServerName) => {
    const other = rowOf(rows, server);
    return other === undefined ? '' : compared(row, other, faster).toFixed(2);
  };
  const table = tableOf([
    ['server', 'requests/s', 'middle half', 'processor, µs a request', 'of constant', 'of Yoga'],
    ...rows.map((row) => [
      row.name,
      row.perSecond.median.toFixed(0),
      `${row.perSecond.from.toFixed(0)}–${row.perSecond.to.toFixed(0)}`,
      spread(row.processor),
      beside(row, 'constant'),
      beside(row, 'yoga'),
    ]),
  ]);
  const rounds = rows[0]?.rounds.length ?? 0;
  const percent = `${(100 * loader).toFixed(0)} %`;
  return `${table}

${requests} requests, no two alike; an answer has ${bytes} bytes in the mean, and so has the constant one.
Medians of ${rounds} rounds; ratios are taken within a round. Asking took at most ${percent} of one processor.`;
}
