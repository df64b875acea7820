import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { served } from './served.ts';

const connections = 400;
/** They all come within this many seconds. */
const arriving = 2;

/** How slow clients are slow, and after how many seconds the server is rid of them. */
const modes = [
  { name: 'slow headers', flags: ['-H', '-i', '5'], path: '/graphql', within: 12 },
  { name: 'slow bodies', flags: ['-B', '-i', '5', '-f', 'application/json'], path: '/graphql', within: 18 },
  {
    name: 'slow readers',
    flags: ['-X', '-k', '3', '-n', '5', '-z', '32', '-w', '64', '-y', '512'],
    path: '/character/charon',
  },
];
const longest = 40;

/** Has slowhttptest hold connections open in three ways. Throws unless they are closed in time and others are served. */
export async function slow(file: string): Promise<void> {
  if (spawnSync('slowhttptest', ['-h']).error) {
    throw new Error('slowhttptest is not installed. On Debian and Ubuntu: apt-get install slowhttptest');
  }
  const faults: string[] = [];
  for (const mode of modes) {
    const server = await served(file);
    const folder = mkdtempSync(join(tmpdir(), 'wickgraph-slow-'));
    const report = join(folder, 'slow');
    const late: number[] = [];
    const timer = setInterval(async () => {
      const started = performance.now();
      const answer = await fetch(`${server.url}/health`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
      late.push(answer?.ok ? performance.now() - started : Number.POSITIVE_INFINITY);
    }, 1_000);
    try {
      const flags = [...mode.flags, '-c', `${connections}`, '-r', `${connections / arriving}`, '-l', `${longest}`];
      const child = spawn('slowhttptest', [...flags, '-g', '-o', report, '-u', server.url + mode.path], {
        stdio: 'ignore',
      });
      await once(child, 'exit');
      // Seconds, closed, pending, connected, service available.
      const rows = readFileSync(`${report}.csv`, 'utf8').trim().split('\n').slice(1);
      const held = rows
        .map((row) => row.split(',').map(Number))
        .findLast(([, , pending = 0, open = 0]) => pending + open > 0);
      const after = held?.[0] ?? 0;
      const slowest = Math.max(...late);
      console.log(
        `${mode.name}: the last of ${connections} is gone after ${after} s; ${late.length} others are answered, the slowest in ${slowest.toFixed(0)} ms`,
      );
      if (mode.within !== undefined && after > mode.within + arriving) {
        faults.push(`${mode.name}: still open after ${after} s, not closed within ${mode.within} s`);
      }
      if (!server.isUp() || slowest > 5_000) faults.push(`${mode.name}: others were not served`);
    } finally {
      clearInterval(timer);
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
