import { codegen } from '@graphql-codegen/core';
import * as documentPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { parse, printSchema, validate } from 'graphql';
import { expect, test } from 'vitest';
import { operations } from '../src/operations.ts';
import { ask, graph } from './graph.ts';

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

test('the documents that embedders import are those of the operations (npm test -- -u renews them)', async () => {
  const document = parse(
    operations()
      .map(({ text }) => text)
      .join('\n'),
  );
  const code = await codegen({
    documents: [{ document }],
    schema: parse(printSchema(graph.schema)),
    filename: 'documents.ts',
    config: { useTypeImports: true, scalars: { Date: 'string', ID: 'string' }, enumsAsTypes: true },
    pluginMap: { operations: operationsPlugin, documents: documentPlugin },
    plugins: [{ operations: {} }, { documents: {} }],
  });
  await expect(`// Made from schema/operations; npm test -- -u renews it.\n${code}`).toMatchFileSnapshot(
    '../src/documents.ts',
  );
});
