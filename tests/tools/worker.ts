// Runs the Worker in workerd, over a D1 database of its own, as Miniflare does it.

import { fileURLToPath } from 'node:url';
import { Miniflare } from 'miniflare';
import { rolldown } from 'rolldown';
import { dumpStatements } from '../../seed/dataset/dump.ts';
import workerBundle from '../../src/engines/rolldown.config.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** The script of the measured Worker. */
export async function bundled(): Promise<string> {
  const build = await rolldown({ ...workerBundle, cwd: project, input: 'tests/tools/measured-worker.ts' });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  return output[0].code;
}

/** The measured Worker with one database: empty, or filled by statements; or with none. */
export async function workerOver(script: string, statements: readonly string[] | null): Promise<Miniflare> {
  const miniflare = new Miniflare({
    modules: true,
    script,
    host: '127.0.0.1',
    port: 0,
    compatibilityDate: '2026-06-01',
    compatibilityFlags: ['nodejs_compat'],
    ...(statements && { d1Databases: ['DATASET'] }),
  });
  if (statements && statements.length > 0) {
    const database = await miniflare.getD1Database('DATASET');
    await database.batch(statements.map((sql) => database.prepare(sql)));
  }
  return miniflare;
}

export { dumpStatements };
