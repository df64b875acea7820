// npm run bench: measures what is promised of costs, prints it, and writes it as JSON.
//
//     npm run bench -- --sizes 1,100,1000 --json bench.json

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { version } from '../../src/paths.ts';
import { growth, printed } from './growth.ts';

const { values } = parseArgs({
  options: {
    /** How many times as large as the real one; the first is what the others are compared with. */
    sizes: { type: 'string', default: '1,100' },
    /** How often all sizes are asked in turn. */
    rounds: { type: 'string', default: '12' },
    json: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= 4_000)) {
  throw new Error(`--sizes wants whole numbers from 1 to 4000, such as 1,100,1000; it is "${values.sizes}".`);
}

const folder = mkdtempSync(join(tmpdir(), 'wickgraph-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const sqlite = new Database(':memory:').prepare<[], string>('select sqlite_version()').pluck().get();
const on = {
  wickgraph: version(),
  node: process.version,
  sqlite,
  system: `${type()} ${release()} ${process.arch}`,
  processor: `${cpus().length} × ${cpus()[0]?.model}`,
  memoryBytes: totalmem(),
};
const measured = { on, growth: await growth(sizes, Number(values.rounds), folder) };
console.log(Object.values(on).join(' · '));
console.log(`\n${printed(measured.growth)}`);
if (!sizes.includes(1_000)) console.log('\nFor a thousand times: npm run bench -- --sizes 1,100,1000');

const json = values.json ?? join(mkdtempSync(join(tmpdir(), 'wickgraph-bench-json-')), 'bench.json');
writeFileSync(json, `${JSON.stringify(measured, null, 2)}\n`);
console.log(`\nAs JSON: ${json}`);
