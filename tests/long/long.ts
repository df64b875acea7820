// What takes too long for every test run: npm run long -- fuzz | soak | slow. Only this machine is asked.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seed } from '../../seed/index.ts';
import { fuzz } from './fuzz.ts';
import { slow } from './slow.ts';
import { soak } from './soak.ts';

const usage = `npm run long -- fuzz [100000] [seed]   so many random queries, in every way they can be answered
npm run long -- soak [10]              so many minutes at full load, while memory has to stay level
npm run long -- slow                   clients that send or read slowly, by slowhttptest`;

const works: Record<string, (file: string, ...given: number[]) => Promise<void>> = { fuzz, soak, slow };
const [name = '', ...given] = process.argv.slice(2);
const work = works[name];
if (work === undefined || given.some((each) => !/^\d+(\.\d+)?$/.test(each))) {
  console.error(usage);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'wickgraph-long-'));
try {
  const file = join(folder, 'wickgraph.sqlite');
  seed({ file, version: '0.0.0-test' });
  await work(file, ...given.map(Number));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
