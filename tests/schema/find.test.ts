import { describe, expect, inject, test } from 'vitest';
import { Views } from '../../schema/index.ts';
import { entitiesNamed } from '../../schema/view/names.ts';
import { openDataset } from '../../src/engines/dataset.ts';
import { openGraph } from '../../src/open-graph.ts';
import { recorded, refused } from '../harness/graph.ts';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

/** The messages of the errors, and the statements it took, on a graph that has read nothing yet. */
async function failing(query: string, variables?: Record<string, unknown>) {
  const statements: string[] = [];
  const limits = { TURN_MS: 0, ALIASES: 0, ROOT_FIELDS: 0, DEADLINE_MS: 0 };
  const fresh = openGraph({ file: inject('dataset'), limits, onStatement: (sql) => statements.push(sql) });
  statements.length = 0;
  const { errors = [] } = await fresh.query(query, variables);
  fresh.close();
  return { messages: errors.map(({ message }) => message), statements };
}
const searchesIn = (statements: readonly string[]) => statements.filter((sql) => sql.includes('names_fts')).length;
const lookUpsIn = (statements: readonly string[]) =>
  statements.filter((sql) => sql.includes('"namings"."key" in')).length;

describe('a wrong name', () => {
  test.each([
    [
      '{ characters(where: { film: "Balerina" }) { totalCount } }',
      'No film is called "Balerina"; did you mean "Ballerina"?',
    ],
    [
      '{ films(where: { character: "Sharon" }) { totalCount } }',
      'No character is called "Sharon"; did you mean "Charon"?',
    ],
    ['{ asOf(film: "Balerina") { dataset { day } } }', 'No film is called "Balerina"; did you mean "Ballerina"?'],
    [
      '{ path(from: "Sharon", to: "Winston") { status } }',
      'Nothing is called "Sharon"; did you mean "Sharon Duncan-Brewster"?',
    ],
    [
      '{ comparison(a: "Balerina", b: "John Wick") { verdict } }',
      'No work or event is called "Balerina"; did you mean "Ballerina"?',
    ],
    [
      '{ films(where: { character: "qqqqqq" }) { totalCount } }',
      'No character is called "qqqqqq", as far as is known on 2026-03-31.',
    ],
    [
      '{ films(where: { character: "?!" }) { totalCount } }',
      'No character is called "?!", as far as is known on 2026-03-31.',
    ],
  ])('%s', async (query, message) => {
    expect(await refused(query)).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });

  test('in a list, the first one is told, and one search is made for it', async () => {
    const { messages, statements } = await failing(
      '{ films(where: { character: ["Charon", "Sharon", "Winsten", "Zreo"] }) { totalCount } }',
    );
    expect(messages).toEqual(['No character is called "Sharon"; did you mean "Charon"?']);
    expect([lookUpsIn(statements), searchesIn(statements)]).toEqual([1, 1]);
  });

  test('forty fields with wrong names make one search, for the first field', async () => {
    const fields = times(40, (at) => `a${at}: asOf(film: "Balerina${'a'.repeat(at)}") { dataset { day } }`);
    const { messages, statements } = await failing(`{ ${fields} }`);
    expect(messages[0]).toBe('No film is called "Balerina"; did you mean "Ballerina"?');
    expect([lookUpsIn(statements), searchesIn(statements)]).toEqual([1, 1]);
  });

  test('each thing in a list has its own error, and the first of them a suggestion', async () => {
    const query = '{ characters(first: 40) { nodes { castings(in: ["Charon", "Balerina"]) { id } } } }';
    const { statements } = await failing(query);
    expect([lookUpsIn(statements), searchesIn(statements)]).toEqual([1, 1]);
  });
});

describe('many names', () => {
  test('in one list are one statement', async () => {
    const { data, statements } = await recorded(
      '{ films(where: { character: ["Charon", "Winston", "charon", "Character:zero", "cassian"] }) { totalCount } }',
    );
    expect(data.films.totalCount).toBeGreaterThan(0);
    expect(lookUpsIn(statements)).toBe(1);
  });

  test('take no longer than their number explains', async () => {
    const store = openDataset(inject('dataset')).store;
    const { latest } = new Views(store);
    const ids = await latest.idsSortedByName('Character');
    const names = [...new Set(await Promise.all(ids.map(async (id) => (await latest.names(id)).name)))];
    const texts = Array.from(
      { length: 10_000 },
      (_, at) => names[at % names.length] + ' '.repeat(Math.floor(at / names.length)),
    );
    const from = performance.now();
    const matches = await entitiesNamed(store, texts, latest.day);
    expect(new Set(matches.map(({ text }) => text)).size).toBe(10_000);
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});
