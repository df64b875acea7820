import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { manifestOf } from '../../../schema/tables/manifest.ts';
import { seed } from '../../../seed/index.ts';
import { openGraph } from '../../../src/open-graph.ts';
import { copied, randomFrom, refusalOf, versionOf } from '../../harness/dataset-files.ts';
import { seedWith } from '../../harness/seed-small.ts';

const { size } = statSync(inject('dataset'));
const random = randomFrom(6);

/** Changes bytes where they stand, as a failing disk would. */
function overwritten(file: string, at: number, bytes: Buffer): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, at);
  closeSync(descriptor);
}

/** Asks for the damage, and for what to do about it. */
function expectDamage(file: string, reason: RegExp): void {
  const { code, message } = refusalOf(file);
  expect(code).toBe('DATASET_DAMAGED');
  expect(message).toMatch(reason);
  expect(message).toMatch(/Write it anew with "npm run seed", or install the package again\.$/);
}

describe('nothing wrong is served', () => {
  test('after a byte has changed anywhere: 40 places', () => {
    const file = copied();
    const whole = readFileSync(file);
    for (let time = 0; time < 40; time += 1) {
      const at = Math.floor(random() * size);
      const changed = (whole[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      overwritten(file, at, Buffer.from([changed]));
      expectDamage(file, /its SHA-256 is not the one in its manifest/);
      overwritten(file, at, whole.subarray(at, at + 1));
    }
    openGraph({ file }).close();
  });

  test('after the file was cut off: 20 lengths', () => {
    const file = copied();
    const lengths = Array.from({ length: 20 }, () => Math.floor(random() * size)).toSorted((a, b) => b - a);
    for (const length of [size - 1, ...lengths, 99, 1]) {
      truncateSync(file, length);
      expectDamage(file, new RegExp(`it has ${length} bytes, and its manifest tells of ${size}`));
    }
    truncateSync(file, 0);
    expectDamage(file, /it is empty/);
  });

  test('after bytes were added to it', () => {
    expectDamage(
      copied((file) => writeFileSync(file, 'more', { flag: 'a' })),
      /manifest tells of/,
    );
  });

  test('when random bytes or zeros stand in its place', () => {
    const bytes = Buffer.from(Array.from({ length: 9_000 }, () => Math.floor(random() * 256)));
    expectDamage(
      copied((file) => writeFileSync(file, bytes)),
      /it has 9000 bytes/,
    );
    expectDamage(
      copied((file) => overwritten(file, 0, Buffer.alloc(size))),
      /its SHA-256/,
    );
  });

  test('when the manifest is that of another file', () => {
    const other = join(seedWith(), 'other.sqlite');
    seed({ folder: seedWith(), file: other, version: 'other' });
    expectDamage(
      copied((file) => writeFileSync(manifestOf(file), readFileSync(manifestOf(other)))),
      /its manifest tells of \d+/,
    );
  });
});

describe('a graph that is open answers as before, and stays ready', () => {
  const happenings: Record<string, (file: string) => void> = {
    'is removed': (file) => rmSync(file),
    'is emptied in place': (file) => truncateSync(file, 0),
    'is overwritten in place': (file) => overwritten(file, 0, Buffer.alloc(size, 'x')),
    'has its texts changed in place': (file) =>
      writeFileSync(file, readFileSync(file, 'latin1').replaceAll('Charon', 'Sharon'), 'latin1'),
    'is replaced by rename': (file) => {
      writeFileSync(`${file}.other`, 'something else');
      renameSync(`${file}.other`, file);
    },
    'is seeded anew': (file) => seed({ folder: seedWith(), file, version: 'new' }),
  };
  const question =
    '{ characters(first: 100) { nodes { name species summary films { title } fates { sentence citations { source { title } } } } } }';

  test.each(Object.entries(happenings))('when its file %s', async (_, happen) => {
    const file = copied();
    const graph = openGraph({ file });
    // Nothing was asked before: what is read is read only now.
    happen(file);
    const whole = openGraph({ file: inject('dataset') });
    const [answer, expected] = await Promise.all([graph.query(question), whole.query(question)]);
    expect(expected.errors).toBeUndefined();
    expect(JSON.stringify(answer)).toBe(JSON.stringify(expected));
    expect(graph.isReady()).toBe(true);
    expect((await graph.fetch(new Request('http://localhost/ready'))).status).toBe(200);
    graph.close();
    whole.close();
  });
});

test('two readers have the same file open at once, and nothing is left beside it', async () => {
  const file = copied();
  const one = openGraph({ file });
  const two = openGraph({ file });
  expect(await versionOf(file)).toBe('0.0.0-test');
  one.close();
  expect(two.isReady()).toBe(true);
  two.close();
});
