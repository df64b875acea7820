// Compares this checkout with another commit: processor time a request, hot and cold, in interleaved pairs, so that
// whatever else the machine does slows both alike.
//
//     npm run bench:against -- HEAD~1 --pairs 12 --seconds 3

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGraph } from '../../src/open-graph.ts';
import { packageFolder } from '../../src/package-files.ts';
import { Child, processorTime } from './child.ts';
import { load } from './load.ts';
import { mixOf, type Request } from './mix.ts';
import type { ServerName, ServerWorks } from './servers/serve.ts';
import { spread, spreadOf, tableOf } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '12' }, seconds: { type: 'string', default: '3' } },
});
const [commit] = positionals;
const [pairs, seconds] = [Number(values.pairs), Number(values.seconds)];
if (commit === undefined) throw new Error('Name the commit to compare with, such as HEAD~1.');
if (!(pairs >= 2) || !(seconds > 0)) throw new Error('--pairs wants at least 2, and --seconds more than 0.');

const servers: readonly ServerName[] = ['hot', 'hot-all', 'cold'];

/** The value of Student's t that 95 % lie within, by degrees of freedom; for more than 30 that of 30. */
const tValues = [
  12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.1, 2.09, 2.09,
  2.08, 2.07, 2.07, 2.06, 2.06, 2.06, 2.05, 2.05, 2.05, 2.04,
];

/** The mean of some ratios and its 95 % interval, worked out on their logarithms. */
function intervalOf(ratios: readonly number[]): { mean: number; from: number; to: number } {
  const logs = ratios.map(Math.log);
  const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
  const variance = logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (logs.length - 1);
  const margin = (tValues[Math.min(logs.length - 1, tValues.length) - 1] ?? 2) * Math.sqrt(variance / logs.length);
  return { mean: Math.exp(mean), from: Math.exp(mean - margin), to: Math.exp(mean + margin) };
}

const folder = mkdtempSync(join(tmpdir(), 'wickgraph-against-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/** A checkout of a commit, with the packages of this one. */
function checkoutOf(ref: string): string {
  const checkout = join(folder, 'checkout');
  const sha = execFileSync('git', ['rev-parse', ref], { cwd: packageFolder, encoding: 'utf8' }).trim();
  execFileSync('git', ['clone', '--quiet', '--shared', '--no-checkout', packageFolder, checkout]);
  execFileSync('git', ['checkout', '--quiet', sha], { cwd: checkout });
  symlinkSync(join(packageFolder, 'node_modules'), join(checkout, 'node_modules'));
  return checkout;
}

interface Side {
  file: string;
  children: Map<ServerName, { child: Child<ServerWorks>; url: string }>;
}

/** Writes the dataset of a checkout, as its tables may differ, and starts its servers. */
async function start(name: string, checkout: string): Promise<Side> {
  const file = join(folder, `${name}.sqlite`);
  execFileSync(process.execPath, ['src/cli.ts', 'seed', '--dataset', file], { cwd: checkout, stdio: 'ignore' });
  const children: Side['children'] = new Map();
  for (const server of servers) {
    const child = new Child<ServerWorks>(`${name} ${server}`, join(checkout, 'tests/bench/servers/serve.ts'));
    children.set(server, { child, url: await child.does('start', server, file, 0) });
  }
  return { file, children };
}

/** Microseconds of a server's processor time for a request. */
async function measure(side: Side, server: ServerName, mix: readonly Request[]): Promise<number> {
  const running = side.children.get(server);
  if (running === undefined) throw new Error(`${server} is not running.`);
  const before = await running.child.does('processorTime');
  const { answered } = await load(server, running.url, mix, seconds);
  return ((await running.child.does('processorTime')) - before) / answered;
}

const old = await start('old', checkoutOf(commit));
const now = await start('new', packageFolder);
try {
  const graph = openGraph({ file: now.file });
  const mix = await mixOf(graph, 200);
  graph.close();
  const rows: string[][] = [['processor time a request', `${commit}, µs`, 'this, µs', 'ratio', '95 % interval']];
  for (const server of servers) {
    const [before, after]: [number[], number[]] = [[], []];
    // The first pair only warms up. Which side goes first alternates.
    for (let pair = 0; pair <= pairs; pair += 1) {
      const isOldFirst = pair % 2 === 0;
      const one = await measure(isOldFirst ? old : now, server, mix);
      const other = await measure(isOldFirst ? now : old, server, mix);
      if (pair === 0) continue;
      before.push(isOldFirst ? one : other);
      after.push(isOldFirst ? other : one);
    }
    const { mean, from, to } = intervalOf(after.map((each, index) => each / (before[index] ?? Number.NaN)));
    const interval = `${from.toFixed(3)}–${to.toFixed(3)}`;
    rows.push([server, spread(spreadOf(before)), spread(spreadOf(after)), mean.toFixed(3), interval]);
  }
  console.log(`${tableOf(rows)}\n\n${pairs} interleaved pairs of ${seconds} s each, after one that warms up.`);
  console.log(`This process used ${Math.round(processorTime() / 1e6)} s of processor time.`);
} finally {
  for (const side of [old, now]) for (const { child } of side.children.values()) child.end();
}
