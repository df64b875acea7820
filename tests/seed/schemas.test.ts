import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { castings } from '../../seed/files/castings.ts';
import { fileNames, jsonSchema, seedFiles } from '../../seed/files/index.ts';
import { seedFolder } from '../../seed/index.ts';

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder).flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []));

test.each(seedFiles.map((file) => [file.name, file] as const))(
  'the JSON Schema of %s.yaml is that of its shape (npm test -- -u renews it)',
  async (name, file) => {
    await expect(jsonSchema(file)).toMatchFileSnapshot(`../../seed/schemas/${name}.json`);
  },
);

test('each seed file has a module of its own', () => {
  const modules = namesIn(join(seedFolder, 'files'), '.ts').filter((name) => name !== 'index' && name !== 'define');
  expect(modules.toSorted()).toEqual(fileNames.toSorted());
});

test('there is a YAML file for each module, and no JSON Schema without one', () => {
  const files: readonly string[] = fileNames.toSorted();
  expect(namesIn(seedFolder, '.yaml')).toEqual(files);
  // A missing schema fails the test above, which writes it only at the end.
  expect(namesIn(join(seedFolder, 'schemas'), '.json').filter((name) => !files.includes(name))).toEqual([]);
});

test.each(fileNames)(
  '%s.yaml names its JSON Schema in its first line, and says what it holds in its second',
  (name) => {
    const [first, second] = readFileSync(join(seedFolder, `${name}.yaml`), 'utf8').split('\n');
    expect(first).toBe(`# yaml-language-server: $schema=./schemas/${name}.json`);
    expect(second).toMatch(/^# .+\.$/);
  },
);

test('a JSON Schema says what to write in each field', () => {
  const { items } = JSON.parse(jsonSchema(castings));
  expect(items.additionalProperties).toBe(false);
  expect(items.required).toEqual(expect.arrayContaining(['person', 'work', 'since', 'citations']));
  expect(items.properties.person.description).toBe('The slug of a row in people.yaml.');
  expect(items.properties.qualifiers.items.enum).toContain('YOUNGER_VERSION');
});
