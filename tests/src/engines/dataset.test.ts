import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, inject, test } from 'vitest';
import { schemaVersion } from '../../../schema/index.ts';
import { manifestOf } from '../../../schema/tables/manifest.ts';
import { openGraph } from '../../../src/open-graph.ts';
import { copied, folderFor, refusalOf } from '../../harness/dataset-files.ts';

test('a missing file is not created, and the message says what to do', () => {
  const file = join(folderFor(), 'nowhere.sqlite');
  expect(refusalOf(file)).toEqual({
    code: 'DATASET_MISSING',
    message: 'There is no dataset at /nowhere.sqlite. Write it with "npm run seed", or say where it is.',
  });
  expect(existsSync(file)).toBe(false);
});

test('a folder in its place, and a file that may not be read, are told of as such', () => {
  const file = copied((each) => {
    rmSync(each);
    mkdirSync(each);
  });
  expect(refusalOf(file)).toEqual({
    code: 'DATASET_UNREADABLE',
    message:
      "The dataset at /wickgraph.sqlite can't be read (it is a folder). Let this user read it, or say where it is.",
  });
  if (process.getuid?.() === 0) return; // root may read everything
  expect(refusalOf(copied((each) => chmodSync(each, 0))).message).toContain("can't be read (EACCES)");
});

test('a text and a foreign SQLite file are refused, with a manifest beside them or without', () => {
  const foreign = {
    code: 'DATASET_FOREIGN',
    message: '/wickgraph.sqlite is not a Wickgraph dataset. Write one with "npm run seed", or say where it is.',
  };
  const another = (file: string) => {
    rmSync(file);
    new Database(file).exec('create table films (title text)').close();
  };
  expect(refusalOf(copied(another))).toEqual(foreign);
  const alone = (happen: (file: string) => void) =>
    copied((file) => {
      happen(file);
      rmSync(manifestOf(file));
    });
  expect(refusalOf(alone(another))).toEqual(foreign);
  expect(refusalOf(alone((file) => writeFileSync(file, 'John Wick '.repeat(500))))).toEqual(foreign);
});

test('a file with other tables is refused with both versions', () => {
  const file = copied((each) => {
    const database = new Database(each);
    database.pragma('user_version = 99');
    database.close();
  });
  expect(refusalOf(file)).toEqual({
    code: 'DATASET_VERSION',
    message:
      `The dataset at /wickgraph.sqlite was written for other tables (version 99; this program reads ${schemaVersion}). ` +
      'Write it anew with "npm run seed".',
  });
});

test('a file without a manifest, or with one that is not readable, is not served', () => {
  const unverified = (state: string) => ({
    code: 'DATASET_UNVERIFIED',
    message:
      `Nothing tells whether the dataset at /wickgraph.sqlite is whole: ${state} at /wickgraph.sqlite.manifest.json. ` +
      'Copy it along with the file, or write both anew with "npm run seed".',
  });
  expect(refusalOf(copied((file) => rmSync(manifestOf(file))))).toEqual(unverified('there is no manifest'));
  const told = readFileSync(manifestOf(inject('dataset')), 'utf8');
  const broken = ['', '{', 'null', '[]', '{}', told.slice(0, -3), told.replace('"size": ', '"size": -')];
  for (const text of broken)
    expect(refusalOf(copied((file) => writeFileSync(manifestOf(file), text))), text).toEqual(
      unverified('the manifest is not readable'),
    );
});

test('what the manifest tells must be what the file holds', () => {
  const rewritten = (from: RegExp, to: string) =>
    refusalOf(
      copied((file) => {
        const told = readFileSync(manifestOf(file), 'utf8');
        expect(told).toMatch(from);
        writeFileSync(manifestOf(file), told.replace(from, to));
      }),
    );
  const damaged = (reason: string) => ({
    code: 'DATASET_DAMAGED',
    message: `The dataset at /wickgraph.sqlite is damaged (${reason}). Write it anew with "npm run seed", or install the package again.`,
  });
  expect(rewritten(/"sha256": "\w{8}/, '"sha256": "01234567')).toEqual(
    damaged('its SHA-256 is not the one in its manifest'),
  );
  const other = damaged('it holds something else than its manifest tells');
  expect(rewritten(/"facts": \d+/, '"facts": 7')).toEqual(other);
  expect(rewritten(/"castings": \d+,/, '')).toEqual(other);
  expect(rewritten(/"day": "\d+/, '"day": "1999')).toEqual(other);
  expect(rewritten(/"contentHash": "\w{8}/, '"contentHash": "01234567')).toEqual(other);
  expect(rewritten(/"schemaVersion": \d+/, '"schemaVersion": 1').code).toBe('DATASET_VERSION');
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
