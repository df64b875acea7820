import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { schemaVersion } from '../../schema/index.ts';
import { manifestOf, sha256 } from '../../schema/tables/manifest.ts';
import { writeDataset } from '../../seed/dataset/write.ts';
import { readFacts, SeedError, seed } from '../../seed/index.ts';
import { leftovers } from '../harness/dataset-files.ts';
import { type Changes, seedWith } from '../harness/seed-small.ts';

const version = '1.2.3';

/** Writes the small seed, changed, to a file of its own. */
function written(changes: Changes = {}): string {
  const folder = seedWith(changes);
  const file = join(folder, 'out', 'wickgraph.sqlite');
  seed({ folder, file, version });
  return file;
}

/** What the file says about itself. */
function datasetOf(file: string) {
  const database = new Database(file, { readonly: true });
  const rows = database.prepare<[], { key: string; value: string }>('select key, value from dataset').all();
  const changeDays = database.prepare<[], string>('select day from change_days').pluck().all();
  const slugs = database.prepare('select * from slugs').all();
  database.close();
  const entry = (key: string) => rows.find((row) => row.key === key)?.value;
  const [version, day, contentHash] = ['version', 'day', 'contentHash'].map(entry);
  return { version, day, contentHash, changeDays, slugs, schemaVersion: Number(entry('schemaVersion')) };
}

const hashOf = (changes?: Changes): string | undefined => datasetOf(written(changes)).contentHash;

test('the file holds its versions, its days and its content hash', () => {
  const file = written();
  expect(datasetOf(file)).toEqual({
    version,
    schemaVersion,
    day: '2023-04-30',
    changeDays: ['2014-10-24', '2017-02-10', '2023-04-30'],
    slugs: [],
    contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(leftovers(file), 'nothing else is left beside it').toEqual([]);
});

test('the manifest describes the file: its hash, its size and its rows', () => {
  const file = written();
  const bytes = readFileSync(file);
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(manifestOf(file), 'utf8'));
  expect(manifest).toEqual({
    sha256: sha256(bytes),
    size: bytes.length,
    ...datasetOf(file),
    rows: expect.objectContaining({ facts: 17, entities: 7, castings: 2, releases: 2, credits: 0, dataset: 4 }),
  });
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare<[], string>(`select name from sqlite_schema where type = 'table' and name not like 'names_fts_%'`)
    .pluck()
    .all()
    .filter((name) => !name.startsWith('sqlite_'));
  database.close();
  expect(Object.keys(Object(manifest.rows)).toSorted(), 'every table').toEqual(tables.toSorted());
});

test('the same facts make the same bytes', () => {
  expect(readFileSync(written())).toEqual(readFileSync(written()));
});

test('a seed with problems writes nothing, and leaves the last good file untouched', () => {
  const file = written();
  const before = { bytes: readFileSync(file), changed: statSync(file).mtimeMs };
  const folder = seedWith({ castings: ['character: charon', 'character: sharon'] });
  expect(() => seed({ folder, file, version })).toThrow(SeedError);
  expect({ bytes: readFileSync(file), changed: statSync(file).mtimeMs }).toEqual(before);
  expect(leftovers(file)).toEqual([]);

  const never = join(folder, 'never', 'wickgraph.sqlite');
  expect(() => seed({ folder, file: never, version })).toThrow(SeedError);
  expect(existsSync(dirname(never)), 'not even a folder').toBe(false);
});

test('a write that fails half-way leaves the last good file untouched, and nothing beside it', () => {
  const file = written();
  const before = readFileSync(file);
  const ledger = readFacts(seedWith());
  const [fact] = ledger.facts.values();
  if (fact) ledger.facts.set('the same again', fact);
  expect(() => writeDataset(ledger, version, file)).toThrow('UNIQUE constraint failed: facts.id');
  expect(readFileSync(file)).toEqual(before);
  expect(leftovers(file)).toEqual([]);
});

test('a file that cannot be put in its place leaves nothing behind', () => {
  const folder = seedWith();
  const taken = join(folder, 'taken');
  mkdirSync(join(taken, 'by a folder'), { recursive: true });
  const before = readdirSync(folder);
  expect(() => seed({ folder, file: taken, version })).toThrow('another file or folder has this name');
  expect(readdirSync(folder).filter((name) => name !== 'taken-lock')).toEqual(before);
});

test('a run removes the temporary files of killed runs, and keeps those that are being written', () => {
  const file = written();
  const { pid: ended } = spawnSync(process.execPath, ['--eval', '']);
  const leftover = `${file}.${ended}-1700000000000.tmp`;
  const ofManifest = `${manifestOf(file)}.${ended}-1700000000000.tmp`;
  const ofSameNumber = `${file}.${process.pid}-1700000000000.tmp`; // as in a container, where all processes have the same number
  const inUse = `${file}.${process.pid}-${Date.now()}.tmp`;
  const another = join(dirname(file), `another.sqlite.${ended}-1700000000000.tmp`);
  for (const each of [leftover, ofManifest, ofSameNumber, inUse, another]) writeFileSync(each, 'half a file');
  seed({ folder: seedWith(), file, version });
  expect(leftovers(file).toSorted()).toEqual([another, inUse].map((each) => basename(each)).toSorted());
});

test('a reader keeps the file that it has open when a new one takes its place', () => {
  const file = written();
  const reader = new Database(file, { readonly: true });
  const versionRead = reader.prepare<[], string>(`select value from dataset where key = 'version'`).pluck();
  seed({ folder: seedWith(), file, version: '2.0.0' });
  expect(versionRead.get()).toBe(version);
  expect(datasetOf(file).version).toBe('2.0.0');
  reader.close();
});

test('the content hash stays the same while the facts do', () => {
  const hash = hashOf();
  expect(hashOf(), 'seeded again').toBe(hash);
  expect(hashOf({ castings: ['work: john-wick', '# a comment\n\n  work: "john-wick"'] }), 'other lines').toBe(hash);

  const first = `- { slug: guide, kind: ARTICLE, title: A guide, since: 2023-04-30, confidence: high }`;
  const [one, two] = [first.replace('guide', 'a'), first.replace('guide', 'b')];
  expect(hashOf({ sources: { add: `${one}\n${two}\n` } }), 'other order of rows').toBe(
    hashOf({ sources: { add: `${two}\n${one}\n` } }),
  );
});

test('the content hash changes with every fact', () => {
  const changes: Changes[] = [
    { castings: ['confidence: high', 'confidence: low'] },
    { castings: ['[{ source: guide }]', '[{ source: guide, at: page 3 }]'] },
    { castings: ['since: 2023-04-30', 'since: 2023-05-01'] },
    { characters: ['Winston Scott', 'Winston  Scott'] },
    { sources: ['A guide', 'The guide'] },
  ];
  const hashes = [undefined, ...changes].map(hashOf);
  expect(new Set(hashes).size).toBe(hashes.length);
});
