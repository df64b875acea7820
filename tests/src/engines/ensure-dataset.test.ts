import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { manifestOf } from '../../../schema/tables/manifest.ts';
import { ensureDataset } from '../../../src/engines/ensure-dataset.ts';
import { openGraph } from '../../../src/open-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'wickgraph-fresh-'));
const file = join(folder, 'wickgraph.sqlite');
const told = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => told.mockClear());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a missing dataset is written, and one that is newer than the facts is left alone', async () => {
  await ensureDataset(file);
  expect(told.mock.calls).toEqual([[expect.stringMatching(/^Wrote \d+ facts to .*wickgraph\.sqlite in \d+ ms\.$/)]]);
  const { ino } = statSync(file);
  await ensureDataset(file);
  expect(statSync(file).ino).toBe(ino);
  expect(told).toHaveBeenCalledTimes(1);
  const graph = openGraph({ file });
  expect(JSON.parse(JSON.stringify(await graph.query('{ film(name: "Ballerina") { title } }')))).toMatchObject({
    data: { film: { title: 'Ballerina' } },
  });
  graph.close();
});

test('a dataset that is older than the facts is written anew; whoever has the old one open keeps it', async () => {
  const graph = openGraph({ file });
  utimesSync(file, new Date('2020-01-01'), new Date('2020-01-01'));
  await ensureDataset(file);
  expect(told).toHaveBeenCalledTimes(1);
  const { data } = await graph.query('{ character(name: "Charon") { name } }');
  expect(JSON.parse(JSON.stringify(data))).toEqual({ character: { name: 'Charon' } });
  graph.close();
});

test.each([
  ['has lost its manifest', () => rmSync(manifestOf(file))],
  ['was written over', () => writeFileSync(file, 'not a dataset')],
])('a dataset that looks new but %s is told of and written anew', async (_, happen) => {
  happen();
  await ensureDataset(file);
  expect(told.mock.calls).toEqual([
    [`The dataset at ${file} is not what its manifest says.`],
    [expect.stringMatching(/^Wrote \d+ facts to /)],
  ]);
  openGraph({ file }).close();
});
