import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { graph } from './harness/graph.ts';

const project = fileURLToPath(new URL('../', import.meta.url));
const modulesIn = (room: string): string[] =>
  readdirSync(join(project, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js)$/.test(file))
    .map((file) => join(room, file));

/** The modules of ours that a module imports, from the top folder. */
const importsOf = (module: string): string[] =>
  [...readFileSync(join(project, module), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    relative(project, join(project, dirname(module), path ?? '')),
  );

describe('data flow one way: facts, tables, view, types, doors', () => {
  test.each(modulesIn('schema'))('%s imports nothing outside schema/', (module) => {
    expect(importsOf(module).filter((path) => !path.startsWith('schema/'))).toEqual([]);
  });

  test.each(modulesIn('seed'))('%s imports seed/, the tables and the solver of story time', (module) => {
    const allowed = /^(seed\/|schema\/tables\/|schema\/chronology\/)/;
    expect(importsOf(module).filter((path) => !allowed.test(path))).toEqual([]);
  });

  test.each(modulesIn('src'))('%s imports src/, seed/ and schema/ by their index', (module) => {
    const allowed = /^(src\/.+|seed\/index\.ts|schema\/index\.ts)$/;
    expect(importsOf(module).filter((path) => !allowed.test(path))).toEqual([]);
  });
});

test('no module of schema/ is forgotten: what index.ts does not reach would drop its types', () => {
  const reached = new Set<string>();
  const reach = (module: string): void => {
    if (reached.has(module)) return;
    reached.add(module);
    importsOf(module).forEach(reach);
  };
  reach('schema/index.ts');
  expect(modulesIn('schema').filter((module) => !reached.has(module))).toEqual([]);
});

test('the printed schema is the one that is committed (npm test -- -u renews it)', async () => {
  const printed = printSchema(lexicographicSortSchema(graph.schema));
  await expect(`${printed}\n`).toMatchFileSnapshot('../schema/schema.graphql');
});

/** Every type, field, argument and enum value, with what is said of it. */
function described(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined] = [type.name, type.description];
  if (isEnumType(type)) {
    return [
      own,
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as [string, string]),
    ];
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field): [string, string | null | undefined][] => [
      [`${type.name}.${field.name}`, field.description],
      ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name}:)`, arg.description] as [string, string]),
    ]);
    return [own, ...fields];
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map(
        (each) => [`${type.name}.${each.name}`, each.description] as [string, string],
      ),
    ];
  }
  return [own];
}

test('every type, field, argument and enum value has a description', () => {
  const ours = Object.values(graph.schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  const all = ours.flatMap(described);
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(([, description]) => !description || !/[.…!?)]$/.test(description))).toEqual([]);
});
