import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, inject, test } from 'vitest';
import { openGraph } from '../src/graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'wickgraph-dataset-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the dataset after something has happened to it. */
function copy(name: string, happen: (file: string) => void): string {
  const file = join(folder, name);
  copyFileSync(inject('dataset'), file);
  happen(file);
  return file;
}

/** Why a file is not opened: the error's code, and its message without the folder. */
function refusal(file: string): { code: unknown; message: string } {
  try {
    openGraph({ file }).close();
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return { code: error.code, message: error.message.replace(folder, '') };
    throw error;
  }
  throw new Error(`${file} was opened.`);
}

test('a missing file is not created, and the message says what to do', () => {
  expect(refusal(join(folder, 'nowhere.sqlite'))).toEqual({
    code: 'DATASET_MISSING',
    message: 'There is no dataset at /nowhere.sqlite. Write it with "npm run seed", or say where it is.',
  });
  expect(() => readFileSync(join(folder, 'nowhere.sqlite'))).toThrow('ENOENT');
});

test('an empty file, a text and a foreign SQLite file are refused', () => {
  expect(refusal(copy('empty.sqlite', (file) => writeFileSync(file, ''))).code).toBe('DATASET_FOREIGN');
  expect(refusal(copy('text.sqlite', (file) => writeFileSync(file, 'John Wick '.repeat(500)))).code).toBe(
    'DATASET_DAMAGED',
  );
  const foreign = copy('foreign.sqlite', (file) => {
    rmSync(file);
    new Database(file).exec('create table films (title text)').close();
  });
  expect(refusal(foreign)).toEqual({
    code: 'DATASET_FOREIGN',
    message: '/foreign.sqlite is not a Wickgraph dataset. Write one with "npm run seed", or say where it is.',
  });
});

test.each([100, 4_096, 40_000, 1_000_000])('a file cut off after %i bytes is refused', (length) => {
  expect(refusal(copy('cut.sqlite', (file) => truncateSync(file, length))).code).toBe('DATASET_DAMAGED');
});

test('a file of another version is refused with both versions', () => {
  const file = copy('version.sqlite', (each) => {
    const database = new Database(each);
    database.pragma('user_version = 99');
    database.close();
  });
  expect(refusal(file)).toEqual({
    code: 'DATASET_VERSION',
    message:
      'The dataset at /version.sqlite has version 99, and this program reads version 2. Write it anew with "npm run seed".',
  });
});

test('a graph that is closed says so', async () => {
  const graph = openGraph({ file: inject('dataset') });
  expect(graph.isReady()).toBe(true);
  graph.close();
  expect(graph.isReady()).toBe(false);
  const { errors } = await graph.query('{ dataset { day } }');
  expect(errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
    ['CLOSED', 'The graph is closed.'],
  ]);
});
