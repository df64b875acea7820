import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { applicationId, schemaVersion } from '../../schema/index.ts';
import { readFacts, seedFolder } from '../../seed/index.ts';

const database = new Database(inject('dataset'), { readonly: true });
afterAll(() => database.close());

/** The rows that a query finds. Most tests expect none: their queries find the rows that break a promise. */
const rows = (sql: string): unknown[] => database.prepare(sql).all();
const pragma = (name: string): unknown => database.pragma(name, { simple: true });

describe('the file', () => {
  test('says that it is ours, and the version of its tables', () => {
    expect(pragma('application_id')).toBe(applicationId);
    expect(applicationId.toString(16)).toBe(Buffer.from('wick').toString('hex'));
    expect(pragma('user_version')).toBe(schemaVersion);
  });

  test('is whole, and all its references resolve', () => {
    expect(pragma('integrity_check')).toBe('ok');
    expect(rows('pragma foreign_key_check')).toEqual([]);
  });

  test('holds all facts, in the order of the seed', () => {
    const { facts } = readFacts();
    expect(rows('select id from facts order by position')).toEqual([...facts.keys()].map((id) => ({ id })));
  });
});

describe('a fact', () => {
  test('cites at least one source that was known on its own day', () => {
    expect(
      rows(`
        select id from facts where not exists (
          select 1 from citations join sources on sources.id = source_id
          where fact_id = facts.id and sources.since <= facts.since
        )`),
    ).toEqual([]);
  });

  test('ends on the day of the fact that replaced it, which is later than its own', () => {
    expect(
      rows(`
        select facts.id from facts left join facts as successor on successor.id = facts.superseded_by_id
        where facts.until is not successor.since or facts.until <= facts.since`),
    ).toEqual([]);
  });

  test('is about entities that have a name by its day, and holds in works that do', () => {
    const nameless = (table: string, entity: string) => `
      select fact_id, ${entity} from ${table} as used where not exists (
        select 1 from namings join facts on facts.id = fact_id
        where entity_id = used.${entity} and facts.since <= used.since
      )`;
    expect(rows(nameless('participants', 'entity_id'))).toEqual([]);
    expect(rows(nameless('holds', 'work_id'))).toEqual([]);
  });

  test('is not known before the fact that it changes or remarks on', () => {
    expect(
      rows(`
        select facts.id from facts
        left join changes on changes.fact_id = facts.id left join notes on notes.fact_id = facts.id
        join facts as about on about.id in (changes.of_id, notes.about_id)
        where about.since > facts.since`),
    ).toEqual([]);
  });

  test('becomes known on a change day', () => {
    expect(rows('select id from facts where since not in (select day from change_days)')).toEqual([]);
  });
});

test('an entity is known from the day of the first fact about it', () => {
  expect(
    rows('select id from entities where since <> (select min(since) from participants where entity_id = entities.id)'),
  ).toEqual([]);
});

/** The column whose value the line of a fact holds, by kind. Every line also begins a row or a part. */
const part = /^ *- |^ +(article|later|undisclosed|announced): /;
const columnOnLine: Partial<Record<string, string>> = {
  Naming: 'name',
  Casting: 'personId',
  Credit: 'personId',
  Membership: 'characterId',
  Relationship: 'fromId',
  Participation: 'participantId',
  Release: 'date',
  Fate: 'workId',
  Affiliation: 'toId',
  Situation: 'locationId',
};

test('every fact has the line of the seed on which it stands', () => {
  const lines = new Map<string, string[]>();
  for (const { kind, columns, lineOf } of readFacts().facts.values()) {
    const { file, line } = lineOf();
    if (!lines.has(file)) lines.set(file, readFileSync(join(seedFolder, file), 'utf8').split('\n'));
    const text = lines.get(file)?.[line - 1] ?? '';
    expect(text, `${file}:${line}`).toMatch(part);
    const said = new Map<string, unknown>(Object.entries(columns)).get(columnOnLine[kind] ?? '');
    const isNested = /^ +(undisclosed|announced): /.test(text);
    if (typeof said === 'string' && !isNested)
      expect(text, `${file}:${line}`).toContain(said.replace(/^[A-Z][a-z]+:/, ''));
  }
});
