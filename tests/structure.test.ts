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
const modules = ['schema', 'seed', 'src'].flatMap(modulesIn);
const textOf = (module: string): string => readFileSync(join(project, module), 'utf8');

/** The modules that a module imports, each from the top folder, and whether it imports no more than types. */
function importsOf(module: string): { path: string; typesOnly: boolean }[] {
  const imports = textOf(module).matchAll(
    /\b(import|export)(\s+type)?\b[^;'()]*?(?:\bfrom\s*)?\(?\s*'(\.\.?\/[^']+)'/g,
  );
  return [...imports].map(([, , type, path = '']) => ({
    path: relative(project, join(project, dirname(module), path)),
    typesOnly: type !== undefined,
  }));
}

/** The packages that a module imports. */
const packagesOf = (module: string): string[] =>
  [...textOf(module).matchAll(/\bfrom\s*'([^.'][^']*)'/g)].map(([, name = '']) => name);

const schemaBase = ['schema/*', 'schema/error-codes.ts', 'schema/tables', 'schema/chronology', 'schema/view'];

/**
 * What each wing may import besides itself. A wing is a folder, a single module, or with a star the other modules
 * directly in a room. `types of` allows `import type` only.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'schema/tables': [],
  'schema/tables/manifest.ts': ['schema/tables'],
  'schema/chronology': ['schema/tables'],
  'schema/view': ['schema/tables', 'schema/chronology'],
  'schema/error-codes.ts': [],
  'schema/*': ['schema/error-codes.ts', 'schema/tables', 'schema/view'],
  'schema/facts': [...schemaBase, 'schema/entities'],
  'schema/filters': [...schemaBase, 'schema/facts', 'schema/entities'],
  'schema/entities': [...schemaBase, 'schema/facts', 'schema/filters'],
  'schema/queries': [...schemaBase, 'schema/facts', 'schema/entities', 'schema/filters'],
  'schema/ask': [...schemaBase, 'schema/facts', 'schema/entities', 'schema/queries'],
  'schema/index.ts': [
    ...schemaBase,
    'schema/facts',
    'schema/filters',
    'schema/entities',
    'schema/queries',
    'schema/ask',
  ],
  seed: ['schema/tables', 'schema/tables/manifest.ts', 'schema/chronology'],
  'src/package-files.ts': [],
  'src/errors.ts': [],
  'src/documents.ts': [],
  'src/engines': [
    'schema/index.ts',
    'schema/tables/manifest.ts',
    'seed',
    'src/errors.ts',
    'src/package-files.ts',
    'types of src/graph.ts',
  ],
  'src/execution': ['schema/index.ts', 'schema/error-codes.ts'],
  // The build gives GraphiQL the project's operations as examples.
  'src/assets': ['src/package-files.ts', 'src/execution'],
  'src/rolldown.config.js': [],
  'src/graphiql': ['src/assets', 'src/rolldown.config.js'],
  // The pages ask the public API, like every other client; the schema gives them the headings of the kinds of fact.
  'src/explorer': ['schema/index.ts', 'src/assets', 'src/documents.ts', 'types of src/graph.ts'],
  'src/http': [
    'schema/index.ts',
    'src/execution',
    'src/explorer',
    'src/graphiql',
    'src/assets',
    'types of src/graph.ts',
  ],
  'src/serve': ['schema/index.ts', 'src/http', 'src/execution', 'src/errors.ts', 'types of src/graph.ts'],
  'src/graph.ts': ['types of src/execution'],
  'src/store-graph.ts': ['schema/index.ts', 'src/graph.ts', 'src/execution', 'src/http'],
  'src/open-graph.ts': [
    'schema/index.ts',
    'src/graph.ts',
    'src/store-graph.ts',
    'src/package-files.ts',
    'src/engines',
    'src/execution',
  ],
  'src/graph-over.ts': ['src/graph.ts', 'src/store-graph.ts', 'src/engines'],
  // An engine with its own way in: everything that runs in a Worker.
  'src/engines/worker.ts': ['src/graph.ts', 'src/graph-over.ts', 'src/errors.ts', 'src/http'],
  // The command line asks the public API too. Besides that it writes the dataset and starts the server.
  'src/cli.ts': [
    'src/*',
    'src/graph.ts',
    'src/open-graph.ts',
    'src/documents.ts',
    'src/package-files.ts',
    'src/engines',
    'src/serve',
  ],
  'src/*': [
    'src/graph.ts',
    'src/open-graph.ts',
    'src/graph-over.ts',
    'src/documents.ts',
    'src/errors.ts',
    'src/cli.ts',
    'src/serve',
  ],
};

/** The wing that a module belongs to: the most specific row. */
function wingOf(module: string): string | undefined {
  const [room = '', folder = '', file] = module.split('/');
  const names = [module, `${room}/${folder}`, file === undefined ? `${room}/*` : '', room];
  return names.find((name) => Object.hasOwn(mayImport, name));
}

const wings = Object.entries(mayImport);
/** "a, b and c". */
const list = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);

describe('imports run one way', () => {
  test('every module belongs to a wing (a new folder needs a row in `mayImport`)', () => {
    expect(modules.filter((module) => wingOf(module) === undefined)).toEqual([]);
  });

  test('every wing has a module (a row without any goes)', () => {
    const inhabited = new Set(modules.map(wingOf));
    expect(wings.flatMap(([wing]) => (inhabited.has(wing) ? [] : [wing]))).toEqual([]);
  });

  test.each(wings)('%s', (wing, allowed) => {
    const offending = modules
      .filter((module) => wingOf(module) === wing)
      .flatMap((module) =>
        importsOf(module).flatMap(({ path, typesOnly }) => {
          const other = wingOf(path) ?? path;
          if (other === wing || allowed.includes(other) || (typesOnly && allowed.includes(`types of ${other}`)))
            return [];
          return `${module} imports ${path}; ${wing} may import ${list([...allowed, 'itself'])}`;
        }),
      );
    expect(offending).toEqual([]);
  });

  test('src imports other rooms by their index', () => {
    const offending = modules
      .filter((module) => module.startsWith('src/'))
      .flatMap((module) =>
        importsOf(module)
          // The error codes stand alone, so that the types of embedders pull in no more of the schema. The manifest is
          // a file, and schema/index.ts also runs where there are no files.
          .filter(
            ({ path }) => !/^(src\/.+|seed\/index\.ts|schema\/(index|error-codes|tables\/manifest)\.ts)$/.test(path),
          )
          .map(({ path }) => `${module} imports ${path}; src may import schema/index.ts and seed/index.ts`),
      );
    expect(offending).toEqual([]);
  });

  /** Packages that a wing must not know. */
  const foreign: [wing: string, packages: RegExp][] = [
    ['schema/tables', /^(graphql|@pothos)/],
    ['schema/chronology', /^(graphql|@pothos|drizzle-orm|better-sqlite3)/],
    ['schema/view', /^(graphql|@pothos)/],
    ['seed', /^(graphql|@pothos)/],
  ];
  test.each(foreign)('%s imports no package that matches %s', (wing, packages) => {
    const offending = modules
      .filter((module) => wingOf(module) === wing)
      .flatMap((module) =>
        packagesOf(module)
          .filter((name) => packages.test(name))
          .map((name) => `${module} imports the package ${name}`),
      );
    expect(offending).toEqual([]);
  });
});

describe('nothing is too large to be read', () => {
  const most = { modules: 16, lines: 200 };
  /** Folders whose modules are all alike: who knows one knows all. */
  const rows = ['schema/facts', 'schema/entities', 'seed/files', 'src/explorer'];
  /** Modules that hold data, or are generated. */
  const data = new Map([
    ['schema/tables/facts.ts', 'the tables of the kinds of fact'],
    ['schema/ask/readings.ts', 'the questions that can be read'],
    ['src/documents.ts', 'generated from the operations'],
    ['src/explorer/documents.ts', 'generated from the operations of the pages'],
  ]);
  const linesOf = (module: string) => textOf(module).trimEnd().split('\n').length;

  test(`a folder holds at most ${most.modules} modules, unless they are all alike`, () => {
    const folders = Map.groupBy(modules, (module) => dirname(module));
    const crowded = [...folders].filter(([folder, all]) => all.length > most.modules && !rows.includes(folder));
    expect(crowded.map(([folder, all]) => `${folder} holds ${all.length} modules`)).toEqual([]);
  });

  test(`a module has at most ${most.lines} lines, unless it is data`, () => {
    const long = modules.filter((module) => linesOf(module) > most.lines && !data.has(module));
    expect(long.map((module) => `${module} has ${linesOf(module)} lines`)).toEqual([]);
  });

  test('no module is listed as data without need', () => {
    const needless = [...data.keys()].filter((module) => !modules.includes(module) || linesOf(module) <= most.lines);
    expect(needless).toEqual([]);
  });
});

test('schema/index.ts reaches every module of schema: the types of one that it does not reach would be missing', () => {
  const reached = new Set<string>();
  const reach = (module: string): void => {
    if (reached.has(module)) return;
    reached.add(module);
    for (const { path } of importsOf(module)) reach(path);
  };
  reach('schema/index.ts');
  reach('schema/tables/manifest.ts'); // reads files, and has no types of the schema
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
