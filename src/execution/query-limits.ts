import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';
import { CodedError } from '../../schema/index.ts';
import { exceeds, type Limits, limitTable, type QueryLimitName } from './limits.ts';

// Limits of a document and its variables, checked before anything else is done with them.

/** The error for a query that exceeds a limit. */
export function limitExceeded(name: QueryLimitName, found: number | string, limit: number): GraphQLError {
  const { what, code } = limitTable[name];
  return new CodedError(code, `There may be ${limit} ${what}; here are ${found}. Ask for less at a time.`, { limit });
}

/** The fragments of a document, by name. */
export const fragmentsOf = ({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));

/** The size of a selection set, with its fragments written out. */
interface Size {
  depth: number;
  fields: number;
  /** Fields named `ask`: each reads a question in plain words, which costs more than any other field. */
  questions: number;
}

const nothing: Size = { depth: 0, fields: 0, questions: 0 };
const questionField = 'ask';

/** Introspection nests deeper than other queries, over a schema that has an end. */
const introspectionDepth = 20;

/**
 * Refuses a document that exceeds a limit, or gives undefined. One pass; each fragment is counted once.
 * What depends on variables is checked by `checkVariables` and `estimateCost`.
 */
export function checkDocument(document: DocumentNode, limits: Limits): GraphQLError | undefined {
  const fragments = fragmentsOf(document);
  const counted = countDocument(document, fragments);
  for (const operation of document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)) {
    const names = rootFields(operation.selectionSet, fragments, limits.FIELDS || Number.POSITIVE_INFINITY);
    const { depth, fields, questions } = counted.sizeOf(operation.selectionSet);
    const introspects = names.some((name) => name === '__schema' || name === '__type');
    const deepest = introspects ? Math.max(limits.DEPTH, introspectionDepth) : limits.DEPTH;
    if (limits.DEPTH > 0 && exceeds(depth, deepest)) return limitExceeded('DEPTH', depth, deepest);
    if (exceeds(names.length, limits.ROOT_FIELDS))
      return limitExceeded('ROOT_FIELDS', names.length, limits.ROOT_FIELDS);
    if (exceeds(fields, limits.FIELDS)) return limitExceeded('FIELDS', fields, limits.FIELDS);
    if (exceeds(questions, limits.QUESTIONS)) return limitExceeded('QUESTIONS', questions, limits.QUESTIONS);
    // The whole schema twice is work without a use.
    if (limits.ROOT_FIELDS > 0 && names.filter((name) => name === '__schema').length > 1) {
      return limitExceeded('ROOT_FIELDS', '2 of __schema', 1);
    }
  }
  const { aliases, directives, longestList } = counted.totals();
  if (exceeds(aliases, limits.ALIASES)) return limitExceeded('ALIASES', aliases, limits.ALIASES);
  if (exceeds(directives, limits.DIRECTIVES)) return limitExceeded('DIRECTIVES', directives, limits.DIRECTIVES);
  if (exceeds(longestList, limits.LIST_ITEMS)) return limitExceeded('LIST_ITEMS', longestList, limits.LIST_ITEMS);
  return undefined;
}

function countDocument(document: DocumentNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const sizes = new Map<string, Size | null>();

  const sizeOf = ({ selections }: SelectionSetNode): Size => {
    let { depth, fields, questions } = nothing;
    for (const selection of selections) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(selection.name.value)
          : selection.selectionSet
            ? sizeOf(selection.selectionSet)
            : nothing;
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      fields += inner.fields + (isField ? 1 : 0);
      questions += inner.questions + (isField && selection.name.value === questionField ? 1 : 0);
    }
    return { depth, fields, questions };
  };
  const sizeOfFragment = (name: string): Size => {
    const known = sizes.get(name);
    const fragment = fragments.get(name);
    // Validation refuses a fragment inside itself and one that is not there.
    if (known === null || fragment === undefined) return nothing;
    if (known !== undefined) return known;
    sizes.set(name, null);
    const size = sizeOf(fragment.selectionSet);
    sizes.set(name, size);
    return size;
  };

  /** What the document has in all, each fragment counted once. */
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

/** The names of an operation's root fields, fragments written out; the walk stops once there are too many. */
function rootFields(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  most: number,
): string[] {
  const names: string[] = [];
  const open = new Set<string>();
  let steps = 0;
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      steps += 1;
      if (names.length > most || steps > 10 * most) return;
      if (selection.kind === Kind.FIELD) names.push(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      else {
        const { value: name } = selection.name;
        const fragment = fragments.get(name);
        if (fragment === undefined || open.has(name)) continue;
        open.add(name);
        walk(fragment.selectionSet);
        open.delete(name);
      }
    }
  };
  walk(set);
  return names;
}

/** Refuses variables that exceed a limit, or gives undefined. Stops counting as soon as there are too many. */
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
    for (const each of Object.values(value)) {
      const refused = check(each);
      if (refused) return refused;
    }
    return undefined;
  };
  for (const value of Object.values(variables)) {
    const refused = check(value);
    if (refused) return refused;
  }
  return undefined;
}
