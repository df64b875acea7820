// npm run bench: measures what is promised of speed and cost, prints it, and writes it as JSON. Nothing that is missed
// fails: it is printed so. A server that answers otherwise than graphql-js does fails at once.
//
//     npm run bench -- --only servers,in-process --rounds 9 --json bench.json
//     npm run bench -- --only growth --sizes 1,10,100,1000

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seed } from '../../seed/index.ts';
import { openGraph } from '../../src/open-graph.ts';
import { packageVersion } from '../../src/package-files.ts';
import { type Goal, goalsInProcess, goalsOfServers, goalsOfStart, printedGoals } from './goals.ts';
import { growth } from './growth/growth.ts';
import { goalsOfGrowth, printed as printedGrowth } from './growth/printed.ts';
import { inProcess, printed as printedInProcess } from './in-process.ts';
import { machine } from './machine.ts';
import { filtersOn, mixOf } from './mix.ts';
import { operationsByHand } from './servers/by-hand.ts';
import { besideSql, everyServer, type Pace, printed as printedServers, sideBySide } from './servers.ts';
import { printed as printedStart, start } from './start.ts';

const parts = ['servers', 'in-process', 'start', 'growth'] as const;

const { values } = parseArgs({
  options: {
    /** Which parts, in their order. */
    only: { type: 'string', default: parts.join() },
    /** How often all are asked in turn: 5 times where nothing is given, and universes 12 times. */
    rounds: { type: 'string' },
    /** How long each is asked in a round. */
    seconds: { type: 'string', default: '2' },
    /** Of the universes, how many times as large as the real one; the first is what the others are compared with. */
    sizes: { type: 'string', default: '1,100' },
    json: { type: 'string' },
  },
});
const only = values.only.split(',');
const strange = only.find((part) => !parts.some((each) => each === part));
if (strange !== undefined) throw new Error(`--only wants some of ${parts.join()}; "${strange}" is none of them.`);
const sizes = values.sizes.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= 4_000)) {
  throw new Error(`--sizes wants whole numbers from 1 to 4000, such as 1,100,1000; it is "${values.sizes}".`);
}
const roundsOr = (usual: number): number => {
  const rounds = Number(values.rounds ?? usual);
  if (Number.isInteger(rounds) && rounds >= 1) return rounds;
  throw new Error(`--rounds wants a whole number from 1; it is "${values.rounds}".`);
};
const pace: Pace = { rounds: roundsOr(5), seconds: Number(values.seconds) };
if (!(pace.seconds > 0)) throw new Error(`--seconds wants a number above 0; it is "${values.seconds}".`);

const folder = mkdtempSync(join(tmpdir(), 'wickgraph-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const on = machine();
const measured: Record<string, unknown> = { on };
console.log(
  Object.entries(on)
    .map(([what, value]) => `${what} ${value}`)
    .join(' · '),
);
/** Keeps a part for the JSON, and prints it with what it was to reach. */
const tell = (part: string, found: object, table: string, goals: Goal[] = []) => {
  measured[part] = { ...found, ...(goals.length > 0 && { goals }) };
  console.log(`\n${table}`);
  if (goals.length > 0) console.log(`\n${printedGoals(goals)}`);
};

/** Asks the real facts, in one file for the whole run, over HTTP and in process. */
async function asked(): Promise<void> {
  const file = join(folder, 'wickgraph.sqlite');
  seed({ file, version: packageVersion() });
  const graph = openGraph({ file });
  const mix = await mixOf(graph, 200);
  const mixByHand = await mixOf(graph, 60, operationsByHand);
  const filters = await filtersOn(graph);
  graph.close();
  if (only.includes('servers')) {
    const all = await sideBySide(everyServer, mix, file, pace);
    tell('servers', all, printedServers(all), goalsOfServers(all));
    const few = await sideBySide(besideSql, mixByHand, file, pace);
    const note = `Only of ${operationsByHand.join(', ')}: each operation in SQL is one that somebody has to write.`;
    tell('besideSql', few, `${printedServers(few)}\n${note}`);
  }
  if (only.includes('in-process')) {
    const calls = await inProcess({ mix, ...filters }, file, pace);
    tell('inProcess', calls, printedInProcess(calls), goalsInProcess(calls));
  }
}

if (only.includes('servers') || only.includes('in-process')) await asked();
if (only.includes('start')) {
  const packed = join(folder, 'packed');
  mkdirSync(packed);
  const starts = await start(packed);
  tell('start', starts, printedStart(starts), goalsOfStart(starts));
}
if (only.includes('growth')) {
  const grown = await growth(sizes, roundsOr(12), folder);
  tell('growth', grown, printedGrowth(grown), goalsOfGrowth(grown));
  if (!sizes.includes(1_000)) console.log('\nFor a thousand times: npm run bench -- --only growth --sizes 1,100,1000');
}

const json = values.json ?? join(mkdtempSync(join(tmpdir(), 'wickgraph-bench-json-')), 'bench.json');
writeFileSync(json, `${JSON.stringify(measured, null, 2)}\n`);
console.log(`\nAs JSON: ${json}`);
