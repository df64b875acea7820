import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { seedFolder } from '../seed/index.ts';
import { fileNames, jsonSchema, shapes } from '../seed/shapes.ts';

test.each(fileNames)('the JSON Schema of %s.yaml is that of its shape (npm test -- -u renews it)', async (name) => {
  await expect(jsonSchema(name)).toMatchFileSnapshot(`../seed/schemas/${name}.json`);
});

test('there are no other JSON Schemas', () => {
  expect(readdirSync(join(seedFolder, 'schemas')).toSorted()).toEqual(
    fileNames.map((name) => `${name}.json`).toSorted(),
  );
});
