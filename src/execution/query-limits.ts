import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';
import { CodedError } from '../../schema/index.ts';
import { exceeds, type Limits, limitTable, type QueryLimitName } from './limits.ts';

// Checks a document and its variables against the query limits, before validation and execution.

/** The error for a query that exceeds a limit. */
export function limitExceeded(name: QueryLimitName, found: number | string, limit: number): GraphQLError {
  const { what, code } = limitTable[name];
  return new CodedError(code, `There may be ${limit} ${what}; here are ${found}. Ask for less at a time.`, { limit });
}

/** The fragments of a document, by name. */
export const fragmentsOf = ({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode =>
  definition.kind === Kind.OPERATION_DEFINITION;

/** The size of a selection set, with its fragments expanded. */
interface Size {
  depth: number;
  fields: number;
  /** The number of `ask` fields. Reading a question costs more than any other field. */
  questions: number;
}

const emptySize: Size = { depth: 0, fields: 0, questions: 0 };
const questionField = 'ask';

/** The maximum depth with introspection. It nests deeper than other queries, but the schema bounds its answer. */
const maxIntrospectionDepth = 20;

/**
 * Returns an error if a document exceeds a limit, else undefined. The size of each fragment is computed only once.
 * `checkVariables` and `estimateCost` check the limits that depend on variables.
 */
export function checkDocument(document: DocumentNode, limits: Limits): GraphQLError | undefined {
  const fragments = fragmentsOf(document);
  const counts = countDocument(document, fragments);
  for (const operation of document.definitions.filter(isOperation)) {
    const names = rootFields(operation.selectionSet, fragments, limits.FIELDS || Number.POSITIVE_INFINITY);
    const { depth, fields, questions } = counts.sizeOf(operation.selectionSet);
    const introspects = names.some((name) => name === '__schema' || name === '__type');
    const maxDepth = introspects ? Math.max(limits.DEPTH, maxIntrospectionDepth) : limits.DEPTH;
    if (limits.DEPTH > 0 && exceeds(depth, maxDepth)) return limitExceeded('DEPTH', depth, maxDepth);
    if (exceeds(names.length, limits.ROOT_FIELDS))
      return limitExceeded('ROOT_FIELDS', names.length, limits.ROOT_FIELDS);
    if (exceeds(fields, limits.FIELDS)) return limitExceeded('FIELDS', fields, limits.FIELDS);
    if (exceeds(questions, limits.QUESTIONS)) return limitExceeded('QUESTIONS', questions, limits.QUESTIONS);
    // Nobody needs the whole schema twice in one answer.
    if (limits.ROOT_FIELDS > 0 && names.filter((name) => name === '__schema').length > 1) {
      return limitExceeded('ROOT_FIELDS', '2 of __schema', 1);
    }
  }
  const { aliases, directives, longestList } = counts.totals();
  if (exceeds(aliases, limits.ALIASES)) return limitExceeded('ALIASES', aliases, limits.ALIASES);
  if (exceeds(directives, limits.DIRECTIVES)) return limitExceeded('DIRECTIVES', directives, limits.DIRECTIVES);
  if (exceeds(longestList, limits.LIST_ITEMS)) return limitExceeded('LIST_ITEMS', longestList, limits.LIST_ITEMS);
  return undefined;
}

function countDocument(document: DocumentNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const sizes = new Map<string, Size | null>();

  const sizeOf = ({ selections }: SelectionSetNode): Size => {
    let { depth, fields, questions } = emptySize;
    for (const selection of selections) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(selection.name.value)
          : selection.selectionSet
            ? sizeOf(selection.selectionSet)
            : emptySize;
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      fields += inner.fields + (isField ? 1 : 0);
      questions += inner.questions + (isField && selection.name.value === questionField ? 1 : 0);
    }
    return { depth, fields, questions };
  };
  const sizeOfFragment = (name: string): Size => {
    const known = sizes.get(name);
    const fragment = fragments.get(name);
    // Validation refuses a fragment that contains itself, and a fragment that does not exist.
    if (known === null || fragment === undefined) return emptySize;
    if (known !== undefined) return known;
    sizes.set(name, null);
    const size = sizeOf(fragment.selectionSet);
    sizes.set(name, size);
    return size;
  };

  /** The totals of the document, with each fragment counted once. */
  const totals = () => {
    let [aliases, directives, longestList] = [0, 0, 0];
    visit(document, {
      Field: ({ alias }) => {
        if (alias) aliases += 1;
      },
      Directive: () => {
        directives += 1;
      },
      ListValue: ({ values }: { values: readonly ValueNode[] }) => {
        longestList = Math.max(longestList, values.length);
      },
    });
    return { aliases, directives, longestList };
  };
  return { sizeOf, totals };
}

/** The names of an operation's root fields, with fragments expanded. Stops as soon as there are too many. */
function rootFields(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  maxFields: number,
): string[] {
  const names: string[] = [];
  const enclosingFragments = new Set<string>();
  let steps = 0;
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      steps += 1;
      if (names.length > maxFields || steps > 10 * maxFields) return;
      if (selection.kind === Kind.FIELD) names.push(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      else {
        const { value: name } = selection.name;
        const fragment = fragments.get(name);
        if (fragment === undefined || enclosingFragments.has(name)) continue;
        enclosingFragments.add(name);
        walk(fragment.selectionSet);
        enclosingFragments.delete(name);
      }
    }
  };
  walk(set);
  return names;
}

/** Returns an error if variables exceed a limit, else undefined. Stops counting as soon as there are too many. */
export function checkVariables(
  variables: Readonly<Record<string, unknown>>,
  { LIST_ITEMS, VARIABLE_VALUES }: Limits,
): GraphQLError | undefined {
  let count = 0;
  const check = (value: unknown): GraphQLError | undefined => {
    count += 1;
    if (exceeds(count, VARIABLE_VALUES)) return limitExceeded('VARIABLE_VALUES', 'more', VARIABLE_VALUES);
    if (value === null || typeof value !== 'object') return undefined;
    if (Array.isArray(value) && exceeds(value.length, LIST_ITEMS)) {
      return limitExceeded('LIST_ITEMS', value.length, LIST_ITEMS);
    }
    for (const child of Object.values(value)) {
      const error = check(child);
      if (error) return error;
    }
    return undefined;
  };
  for (const value of Object.values(variables)) {
    const error = check(value);
    if (error) return error;
  }
  return undefined;
}
