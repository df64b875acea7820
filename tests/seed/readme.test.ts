import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fileNames, jsonSchema, seedFiles } from '../../seed/files/index.ts';
import { examples, readmeAt } from '../harness/readme.ts';
import { messageFor, seedWith } from '../harness/seed-small.ts';

const readme = readmeAt('seed/README.md');
const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** The fields that the README names once, for all rows that are facts and for all that are entities. */
const ofFacts = ['since', 'confidence', 'citations'];
const ofEntities = ['slug', 'names', 'confidence', 'citations'];

describe('the README of the seed', () => {
  const quoted = [...examples('yaml', readme), ...examples('ts', readme)].map((example) => {
    const [, path = '', text = ''] = /^(?:#|\/\/) (\S+)\n(.*)$/s.exec(example) ?? [];
    return { path, text };
  });

  test.each(quoted)('quotes $path as it is', ({ path, text }) => {
    expect(read(path)).toContain(text);
  });

  test('shows the message for a wrong seed', () => {
    const folder = seedWith({
      castings: ['character: charon', 'character: sharon'],
      people: ['citations: [{ source: guide }]', 'citations: []'],
      relationships: ['since: john-wick', 'since: 2023-02-30'],
    });
    expect(examples('text', readme)).toEqual([`${messageFor(folder)}\n`]);
  });

  test('lists each file, with the fields that its rows need', () => {
    const rows = [...readme.matchAll(/^\| `(\w+)\.yaml` \|(.*)\|$/gm)].map(([, name, cells = '']) => {
      const needed = cells.split('|').at(-1) ?? '';
      return { name, needed: [...needed.matchAll(/`(\w+)`/g)].map(([, field]) => field) };
    });
    expect(rows.map(({ name }) => name).toSorted()).toEqual(fileNames.toSorted());
    for (const { name, needed } of rows) {
      const file = seedFiles.find((each) => each.name === name);
      const { required } = JSON.parse(file === undefined ? '{}' : jsonSchema(file)).items;
      const shared = required.includes('names') ? ofEntities : required.includes('citations') ? ofFacts : [];
      expect(needed.toSorted(), name).toEqual(required.filter((field: string) => !shared.includes(field)).toSorted());
    }
  });
});
