import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse, parseType, print } from 'graphql';
import type { Variables } from '../../schema/index.ts';
import { packageFolder } from '../package-files.ts';

export interface Operation {
  name: string;
  description: string;
  text: string;
}

const folder = join(packageFolder, 'schema', 'operations');

/** The project's own operations, in the order of their files. The first comment of a file describes it. */
export function operations(): Operation[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const description = /^# (.+)$/m.exec(text)?.[1] ?? '';
      const name = /\bquery (\w+)/.exec(text)?.[1] ?? file;
      return { name, description, text };
    });
}

/** An operation with its parsed document. */
interface ParsedOperation {
  text: string;
  document: DocumentNode;
}

const parsed = new Map<string, ParsedOperation>();

/** An operation by its name; with `asOf`, seen as of the day in the variable `$asOf`. */
function parsedOperation(name: string, asOf: boolean): ParsedOperation {
  if (parsed.size === 0) {
    for (const operation of operations()) {
      const document = parse(operation.text);
      const wrapped = wrapInAsOf(document);
      parsed.set(operation.name, { text: operation.text, document });
      parsed.set(`${operation.name} as of`, { text: print(wrapped), document: wrapped });
    }
  }
  const found = parsed.get(asOf ? `${name} as of` : name);
  if (found === undefined) throw new Error(`There is no operation ${name}.`);
  return found;
}

/** The query of an operation, seen as of a day if one is given, and its document. */
export function queryFor(operation: string, variables: Variables, day: string | null) {
  const { text, document } = parsedOperation(operation, day !== null);
  return { document, query: text, variables: day === null ? variables : { ...variables, asOf: day } };
}

/** The query with its whole selection inside `asOf(date: $asOf)`. */
function wrapInAsOf(document: DocumentNode): DocumentNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const variable = { kind: Kind.VARIABLE, name: name('asOf') } as const;
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const type = parseType('Date!');
    const given = { kind: Kind.VARIABLE_DEFINITION, variable, type } as const;
    const argument = { kind: Kind.ARGUMENT, name: name('date'), value: variable } as const;
    const { selectionSet, variableDefinitions = [] } = definition;
    const asOf = { kind: Kind.FIELD, name: name('asOf'), arguments: [argument], selectionSet } as const;
    return {
      ...definition,
      variableDefinitions: [...variableDefinitions, given],
      selectionSet: { kind: Kind.SELECTION_SET, selections: [asOf] } as const,
    };
  });
  return { kind: Kind.DOCUMENT, definitions };
}
