// Makes documents into what Relay runs, with relay-compiler.

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit } from 'graphql';

const schemaFile = fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url));
const require = createRequire(import.meta.url);

/**
 * The artifacts of some documents, by the name of their query or fragment. The key of a document is the name of its
 * module, with which Relay wants all names in it to begin. Throws what the compiler says when it refuses one.
 */
export function compiled<Artifact>(documents: Readonly<Record<string, string>>): (name: string) => Artifact {
  const folder = mkdtempSync(join(tmpdir(), 'wickgraph-relay-'));
  try {
    for (const name of ['modules', 'artifacts']) mkdirSync(join(folder, name));
    copyFileSync(schemaFile, join(folder, 'schema.graphql'));
    for (const [name, text] of Object.entries(documents)) {
      writeFileSync(join(folder, 'modules', `${name}.js`), `graphql\`${text.replaceAll('`', '\\`')}\`;\n`);
    }
    const config = {
      src: 'modules',
      schema: 'schema.graphql',
      artifactDirectory: 'artifacts',
      language: 'javascript',
      eagerEsModules: false,
    };
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
    const cli = require.resolve('relay-compiler/cli.js');
    execFileSync(process.execPath, [cli, '--noWatchman', 'relay.config.json'], { cwd: folder, encoding: 'utf8' });
    const names = Object.values(documents).flatMap(namesIn);
    const artifacts = new Map(names.map((name) => [name, require(join(folder, 'artifacts', `${name}.graphql.js`))]));
    return (name) => {
      if (!artifacts.has(name)) throw new Error(`There is no ${name} among the artifacts.`);
      return artifacts.get(name);
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:query|fragment) (\w+)/gm)].map(([, name = '']) => name);

/**
 * A document as Relay wants it: named after its module, without "!" where a variable has a default, and with fragments
 * that hide nothing.
 */
export function asRelayWants(query: string, module: string): string {
  const named = (name: string) => ({ kind: Kind.NAME, value: name }) as const;
  const maskFalse = { name: named('mask'), value: { kind: Kind.BOOLEAN, value: false } } as const;
  const unmasked = {
    kind: Kind.DIRECTIVE,
    name: named('relay'),
    arguments: [{ kind: Kind.ARGUMENT, ...maskFalse }],
  } as const;
  return print(
    visit(parse(query), {
      OperationDefinition: (node) => ({ ...node, name: named(`${module}Query`) }),
      VariableDefinition: ({ type, ...node }) => ({
        ...node,
        type: node.defaultValue && type.kind === Kind.NON_NULL_TYPE ? type.type : type,
      }),
      FragmentDefinition: (node) => ({ ...node, name: named(`${module}_${node.name.value}`) }),
      FragmentSpread: (node) => ({ ...node, name: named(`${module}_${node.name.value}`), directives: [unmasked] }),
    }),
  );
}
