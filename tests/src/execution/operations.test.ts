import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { operations } from '../../../src/execution/operations.ts';
import { documentsOf } from '../../harness/documents.ts';
import { ask, graph } from '../../harness/graph.ts';
import { historyQuery } from '../../harness/history.ts';

test('the first operation is the question the project exists for', () => {
  expect(operations()[0]).toMatchObject({
    name: 'WhichFilms',
    description: expect.stringMatching(/^Which films is Charon in/),
  });
});

test.each(operations())('$name answers: $description', async ({ text, description }) => {
  expect(description).toMatch(/[.?]$/);
  expect(validate(graph.schema, parse(text))).toEqual([]);
  const data = await ask(text);
  for (const value of Object.values(data)) expect(value).not.toBeNull();
});

test('the operations are those of schema/operations (npm test -- -u renews them)', async () => {
  const folder = fileURLToPath(new URL('../../../schema/operations', import.meta.url));
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  // A module, because Workers and browsers have no files to read.
  await expect(
    `// Made from schema/operations; npm test -- -u renews it.\nexport const operationTexts: readonly string[] = ${JSON.stringify(texts, null, 2)};\n`,
  ).toMatchFileSnapshot('../../../src/execution/operation-texts.ts');
});

test('the documents that embedders import are those of the operations (npm test -- -u renews them)', async () => {
  const code = await documentsOf(operations().map(({ text }) => text));
  await expect(`// Made from schema/operations; npm test -- -u renews it.\n${code}`).toMatchFileSnapshot(
    '../../../src/documents.ts',
  );
});

const history = `# Made from the schema; npm test -- -u renews it.\n${historyQuery()}\n`;

test("the explorer's query for an entity's history has every list that takes `history` (npm test -- -u renews it)", async () => {
  await expect(history).toMatchFileSnapshot('../../../src/explorer/operations/history.graphql');
});

test('the documents of the explorer are those of its operations (npm test -- -u renews them)', async () => {
  const folder = fileURLToPath(new URL('../../../src/explorer/operations', import.meta.url));
  const texts = readdirSync(folder)
    .toSorted()
    .map((file) => (file === 'history.graphql' ? history : readFileSync(join(folder, file), 'utf8')));
  expect(validate(graph.schema, parse(texts.join('\n')))).toEqual([]);
  await expect(
    `// Made from src/explorer/operations; npm test -- -u renews it.\n${await documentsOf(texts, { mergeFragmentTypes: true })}`,
  ).toMatchFileSnapshot('../../../src/explorer/documents.ts');
});
