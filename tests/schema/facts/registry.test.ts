import { assertEnumType } from 'graphql';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { FactDefinition } from '../../../schema/facts/definition.ts';
import { factTitles } from '../../../schema/facts/kinds.ts';
import { factDefinitions } from '../../../schema/facts/registry.ts';
import { type FactKind, factKinds, typedKeys } from '../../../schema/tables/index.ts';
import { graph } from '../../harness/graph.ts';

test('every kind of fact has a definition, and only those', () => {
  const remedy = 'give each kind in factTables a module in schema/facts, and a line in schema/facts/registry.ts';
  expect(typedKeys(factDefinitions).toSorted(), remedy).toEqual(factKinds.toSorted());
});

test('a missing kind, title or sentence does not compile', () => {
  type Registry = { readonly [K in FactKind]: FactDefinition<K> };
  type Casting = FactDefinition<'Casting'>;
  expectTypeOf(factDefinitions).toExtend<Registry>();
  expectTypeOf<Omit<Registry, 'Casting'>>().not.toExtend<Registry>();
  expectTypeOf<Omit<Casting, 'title'>>().not.toExtend<Casting>();
  expectTypeOf<Omit<Casting, 'sentence'>>().not.toExtend<Casting>();
  expectTypeOf<FactDefinition<'Credit'>>().not.toExtend<Casting>();
});

describe.each(factKinds)('%s', (kind) => {
  const { type, title, description } = factDefinitions[kind];

  test('is one word, which names its type in the schema and its value in the enum', () => {
    expect(kind).toMatch(/^[A-Z][a-z]+$/);
    expect(type.name).toBe(kind);
    expect(graph.schema.getType(kind)?.description).toBe(description);
    expect(assertEnumType(graph.schema.getType('FactKind')).getValue(kind.toUpperCase())?.value).toBe(kind);
  });

  test('has a title for a heading and a sentence for a fan', () => {
    expect(title).toMatch(/^[A-Z][a-z ]+$/);
    expect(description).toMatch(/^[A-Z].*\.$/);
  });
});

test('the explorer has a heading of its own for each kind', () => {
  expect(new Set(Object.values(factTitles)).size).toBe(factKinds.length);
});
