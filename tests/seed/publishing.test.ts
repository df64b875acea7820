import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { manifestOf } from '../../schema/tables/manifest.ts';
import { seed, WriteError } from '../../seed/index.ts';
import {
  copied,
  folderFor,
  isDescribedAlone,
  leftovers,
  randomFrom,
  refusalOf,
  versionOf,
} from '../harness/dataset-files.ts';
import { seedWith } from '../harness/seed-small.ts';

/** The processes share a compile cache, which halves the time they take to start. */
const env = { ...process.env, NODE_COMPILE_CACHE: mkdtempSync(join(tmpdir(), 'wickgraph-compiled-')) };
afterAll(() => rmSync(env.NODE_COMPILE_CACHE, { recursive: true, force: true }));

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A process that writes a dataset again and again. */
async function seeding(folder: string, file: string, name: string, times = Number.POSITIVE_INFINITY) {
  const child = fork(path('../harness/seeding.ts'), [folder, file, name, String(times)], { execArgv: [], env });
  const ended = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    ended.then(() => {
      throw new Error('The process ended before it began to write.');
    }),
  ]);
  return { child, ended };
}

/** Runs `wickgraph seed` in a shell, after another command of that shell. */
function command(file: string, before = ':') {
  const seedFile = [process.execPath, path('../../src/cli.ts'), 'seed', '--dataset', file];
  const child = spawn('sh', ['-c', `${before}; exec "$0" "$@"`, ...seedFile], { env });
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += text));
  return { child, ended: once(child, 'close').then(([status]) => ({ status, stderr })) };
}

/** Runs something twice at the same time. */
const twoAtATime = (work: (which: number) => Promise<void>) => Promise.all([work(1), work(2)]);

describe('a run that is killed leaves a whole dataset, and the next run removes what it left', () => {
  test('40 times while it writes', { timeout: 240_000 }, async () => {
    const folder = seedWith();
    const random = randomFrom(40);
    let left = 0;
    await twoAtATime(async (which) => {
      const file = join(folder, `${which}`, 'wickgraph.sqlite');
      seed({ folder, file, version: 'before' });
      for (let time = 0; time < 20; time += 1) {
        const { child, ended } = await seeding(folder, file, `${time}-`);
        await wait(random() * 120);
        child.kill('SIGKILL');
        await ended;
        expect(await versionOf(file)).toMatch(/^(before|\d+-\d+)$/);
        // The file and the manifest that were being written, and none of an earlier run.
        expect(leftovers(file).length).toBeLessThanOrEqual(2);
        left += leftovers(file).length;
      }
      seed({ folder, file, version: 'after' });
      expect([await versionOf(file), isDescribedAlone(file), leftovers(file)]).toEqual(['after', true, []]);
    });
    expect(left, 'some were killed half-way').toBeGreaterThan(5);
  });

  test('10 times at any moment, reading and checking included', { timeout: 240_000 }, async () => {
    const random = randomFrom(10);
    const folder = seedWith();
    const started = performance.now();
    await command(join(folderFor(), 'wickgraph.sqlite')).ended;
    const duration = performance.now() - started;
    await twoAtATime(async () => {
      for (let time = 0; time < 5; time += 1) {
        const file = copied();
        const { child, ended } = command(file);
        await wait(random() * duration * 1.2);
        child.kill('SIGKILL');
        await ended;
        expect(await versionOf(file)).toMatch(/^\d+\.\d+\.\d+/);
        seed({ folder, file, version: 'after' });
        expect([await versionOf(file), isDescribedAlone(file), leftovers(file)]).toEqual(['after', true, []]);
      }
    });
  });

  test('between the manifest and the file: the manifest describes the old and the new file', async () => {
    const folder = seedWith();
    const [file, other] = [join(folder, 'a', 'wickgraph.sqlite'), join(folder, 'b', 'wickgraph.sqlite')];
    seed({ folder, file, version: 'old' });
    seed({ folder, file: other, version: 'new' });
    const [old, next] = [file, other].map((each): object => JSON.parse(readFileSync(manifestOf(each), 'utf8')));
    writeFileSync(manifestOf(file), JSON.stringify({ ...next, replaces: old }));
    expect(await versionOf(file)).toBe('old');
    writeFileSync(file, readFileSync(other));
    expect(await versionOf(file)).toBe('new');
    seed({ folder, file, version: 'newer' });
    expect([await versionOf(file), isDescribedAlone(file)]).toEqual(['newer', true]);
  });
});

test('two runs at once end with one whole file and its manifest, and both succeed', async () => {
  const folder = seedWith();
  const file = join(folder, 'out', 'wickgraph.sqlite');
  const runs = await Promise.all(['one-', 'two-'].map((name) => seeding(folder, file, name, 15)));
  const statuses = await Promise.all(runs.map(({ ended }) => ended));
  expect(statuses.map(([status]) => status)).toEqual([0, 0]);
  expect(await versionOf(file)).toMatch(/^(one|two)-15$/);
  expect([isDescribedAlone(file), leftovers(file)]).toEqual([true, []]);
});

test('a reader that opens the dataset while it is written again and again always gets a whole one', async () => {
  const folder = seedWith();
  const file = join(folder, 'out', 'wickgraph.sqlite');
  seed({ folder, file, version: 'before' });
  const { child, ended } = await seeding(folder, file, 'again-');
  const seen = new Set<string>();
  for (let time = 0; time < 1_000 && seen.size < 20; time += 1) seen.add(await versionOf(file));
  child.kill('SIGKILL');
  await ended;
  expect(seen.size).toBe(20);
});

describe('a dataset that cannot be written loses nothing, and the message says what to do', () => {
  test.each([100, 2_000])('when the disk takes at most %i blocks', async (blocks) => {
    const file = copied();
    const before = [file, manifestOf(file)].map((each) => readFileSync(each));
    const { status, stderr } = await command(file, `ulimit -f ${blocks}`).ended;
    expect(stderr.replaceAll(dirname(file), '')).toMatch(
      /^The dataset can't be written to \/wickgraph\.sqlite: the disk .*run it again\. The old file is unchanged\.\n$/,
    );
    expect([status, leftovers(file)]).toEqual([1, []]);
    expect([file, manifestOf(file)].map((each) => readFileSync(each))).toEqual(before);
    expect(await versionOf(file)).toBe('0.0.0-test');
  });

  test('when something else has its name', () => {
    const folder = seedWith();
    const file = join(folder, 'taken');
    mkdirSync(join(file, 'by a folder'), { recursive: true });
    expect(() => seed({ folder, file, version: '1' })).toThrow(WriteError);
    expect(() => seed({ folder, file, version: '1' })).toThrow(
      `The dataset can't be written to ${file}: another file or folder has this name, or the name of its folder. Move it away, or write elsewhere with "wickgraph seed --dataset FILE". The old file is unchanged.`,
    );
    expect(refusalOf(file).code).toBe('DATASET_UNREADABLE');
  });

  test.skipIf(process.getuid?.() === 0)('when the folder is read-only', async () => {
    const file = copied((each) => chmodSync(dirname(each), 0o500));
    expect(() => seed({ folder: seedWith(), file, version: '1' })).toThrow(
      'it is not allowed. Allow this user to write',
    );
    expect(await versionOf(file)).toBe('0.0.0-test');
    chmodSync(dirname(file), 0o700);
  });
});
