// The project's own operations, in schema/operations.

import { type DocumentNode, Kind, parse, parseType, print } from 'graphql';
import type { Variables } from '../../schema/index.ts';
import { operationTexts } from './operation-texts.ts';

export interface Operation {
  name: string;
  description: string;
  text: string;
}

/** All operations, in the order of their files. The first comment of a file is the description. */
export const operations = (): Operation[] =>
  operationTexts.map((text) => ({
    name: /\bquery (\w+)/.exec(text)?.[1] ?? '',
    description: /^# (.+)$/m.exec(text)?.[1] ?? '',
    text,
  }));

/** An operation with its parsed document. */
interface ParsedOperation {
  text: string;
  document: DocumentNode;
}

const parsedOperations = new Map<string, ParsedOperation>();

/** Finds an operation by its name. With `asOf`, its selection is wrapped in `asOf(date: $asOf)`. */
function parsedOperation(name: string, asOf: boolean): ParsedOperation {
  if (parsedOperations.size === 0) {
    for (const operation of operations()) {
      const document = parse(operation.text);
      const wrapped = wrapInAsOf(document);
      parsedOperations.set(operation.name, { text: operation.text, document });
      parsedOperations.set(`${operation.name} as of`, { text: print(wrapped), document: wrapped });
    }
  }
  const found = parsedOperations.get(asOf ? `${name} as of` : name);
  if (found === undefined) throw new Error(`There is no operation ${name}.`);
  return found;
}

/** The query of an operation, its document and its variables. With a day, the query is wrapped in `asOf`. */
export function queryFor(operation: string, variables: Variables, day: string | null) {
  const { text, document } = parsedOperation(operation, day !== null);
  return { document, query: text, variables: day === null ? variables : { ...variables, asOf: day } };
}

/** Wraps the selection of a query in `asOf(date: $asOf)`. */
function wrapInAsOf(document: DocumentNode): DocumentNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const variable = { kind: Kind.VARIABLE, name: name('asOf') } as const;
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const type = parseType('Date!');
    const variableDefinition = { kind: Kind.VARIABLE_DEFINITION, variable, type } as const;
    const argument = { kind: Kind.ARGUMENT, name: name('date'), value: variable } as const;
    const { selectionSet, variableDefinitions = [] } = definition;
    const asOf = { kind: Kind.FIELD, name: name('asOf'), arguments: [argument], selectionSet } as const;
    return {
      ...definition,
      variableDefinitions: [...variableDefinitions, variableDefinition],
      selectionSet: { kind: Kind.SELECTION_SET, selections: [asOf] } as const,
    };
  });
  return { kind: Kind.DOCUMENT, definitions };
}
