import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isOver, type LimitName, type Limits, table } from './limits.ts';

/** The fragments of a document, by their names. */
export const fragmentsOf = ({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));

/** What a document asks for, counted without running it. */
interface Extent {
  depth: number;
  fields: number;
}

const codes = {
  DEPTH: 'TOO_DEEP',
  ALIASES: 'TOO_MANY_ALIASES',
  ROOT_FIELDS: 'TOO_MANY_ROOT_FIELDS',
  FIELDS: 'TOO_MANY_FIELDS',
  DIRECTIVES: 'TOO_MANY_DIRECTIVES',
  COST: 'QUERY_TOO_COMPLEX',
  VALUES: 'TOO_MANY_VALUES',
} as const satisfies Partial<Record<LimitName, string>>;

/** Beyond a limit: the message names it, what was found, and what would pass. */
export function beyond(name: keyof typeof codes, found: number | string, limit: number): GraphQLError {
  const message = `There may be ${limit} ${table[name].what}; here are ${found}. Ask for less at a time.`;
  return new GraphQLError(message, { extensions: { code: codes[name], limit } });
}

/** Introspection goes deeper than questions do, over a schema that has an end. */
const introspectionDepth = 20;

/**
 * Refuses a document that is beyond the limits: one pass over it, each fragment counted once, before anything else
 * is done with it. What depends on variables can't be told here.
 */
export function measure(document: DocumentNode, limits: Limits): GraphQLError | undefined {
  const fragments = fragmentsOf(document);
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  let [aliases, directives] = [0, 0];
  const known = new Map<string, Extent | null>();

  const extentOf = (set: SelectionSetNode): Extent => {
    let [depth, fields] = [0, 0];
    for (const selection of set.selections) {
      directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) aliases += 1;
        const inner = selection.selectionSet ? extentOf(selection.selectionSet) : { depth: 0, fields: 0 };
        depth = Math.max(depth, inner.depth + 1);
        fields += inner.fields + 1;
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? extentOf(selection.selectionSet) : spread(selection.name.value);
        depth = Math.max(depth, inner.depth);
        fields += inner.fields;
      }
    }
    return { depth, fields };
  };
  const spread = (name: string): Extent => {
    const kept = known.get(name);
    const fragment = fragments.get(name);
    // A fragment within itself, or one that isn't there, is for validation to refuse.
    if (kept === null || fragment === undefined) return { depth: 0, fields: 0 };
    if (kept !== undefined) return kept;
    known.set(name, null);
    directives += fragment.directives?.length ?? 0;
    const extent = extentOf(fragment.selectionSet);
    known.set(name, extent);
    return extent;
  };

  for (const operation of operations) {
    directives += operation.directives?.length ?? 0;
    const names = rootNames(operation.selectionSet, fragments, limits.FIELDS || Number.POSITIVE_INFINITY);
    const { depth, fields } = extentOf(operation.selectionSet);
    const asksItself = names.some((name) => name === '__schema' || name === '__type');
    const deepest = asksItself ? Math.max(limits.DEPTH, introspectionDepth) : limits.DEPTH;
    if (limits.DEPTH > 0 && isOver(depth, deepest)) return beyond('DEPTH', depth, deepest);
    if (isOver(names.length, limits.ROOT_FIELDS)) return beyond('ROOT_FIELDS', names.length, limits.ROOT_FIELDS);
    if (isOver(fields, limits.FIELDS)) return beyond('FIELDS', fields, limits.FIELDS);
    // Once tells all; the whole schema many times over is work for nobody's use.
    if (limits.ROOT_FIELDS > 0 && names.filter((name) => name === '__schema').length > 1) {
      return beyond('ROOT_FIELDS', '2 of __schema', 1);
    }
  }
  for (const name of fragments.keys()) spread(name);
  if (isOver(aliases, limits.ALIASES)) return beyond('ALIASES', aliases, limits.ALIASES);
  if (isOver(directives, limits.DIRECTIVES)) return beyond('DIRECTIVES', directives, limits.DIRECTIVES);
  return undefined;
}

/** The fields at the root of an operation, fragments written out; no more than are worth counting. */
function rootNames(
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

/**
 * How many values the pages that an operation asks for would hold if all were full; lists that need not be asked for in
 * pages count once. This depends on variables, so it is worked out for each request, and refuses only what is absurd.
 */
export function estimate(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  const costOf = ({ selections }: SelectionSetNode): number => {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        cost += 1 + (selection.selectionSet ? pageOf(selection, variables) * costOf(selection.selectionSet) : 0);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) cost += costOf(selection.selectionSet);
      else {
        const { value: name } = selection.name;
        const fragment = fragments.get(name);
        const kept = known.get(name) ?? (fragment ? costOf(fragment.selectionSet) : 0);
        known.set(name, kept);
        cost += kept;
      }
    }
    return cost;
  };
  return costOf(operation.selectionSet);
}

/** The size of the page that a field asks for; 1 where it asks for none. */
function pageOf({ arguments: given = [] }: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  let size = 1;
  for (const { name, value } of given) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    const asked = value.kind === Kind.VARIABLE ? variables[value.name.value] : 'value' in value ? value.value : 1;
    // A larger page than the largest is refused where it is asked for, with a better message.
    size = Math.max(size, Math.min(100, Number(asked) || 1));
  }
  return size;
}
