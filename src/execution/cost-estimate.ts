// Estimates the cost (query complexity) of an operation before it runs.

import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from './query-limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many values an operation would return if every page it requests were full. A list without `first` or `last` counts
 * once. The estimate depends on variables, so it is computed for each request. It overestimates, so its limit stops
 * only absurd queries.
 */
export function estimateCost(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): number {
  const fragments = fragmentsOf(document);
  const costByFragment = new Map<string, number>();
  const costOf = ({ selections }: SelectionSetNode): number => {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        cost += 1 + (selection.selectionSet ? pageSize(selection, variables) * costOf(selection.selectionSet) : 0);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) cost += costOf(selection.selectionSet);
      else {
        const { value: name } = selection.name;
        const fragment = fragments.get(name);
        const fragmentCost = costByFragment.get(name) ?? (fragment ? costOf(fragment.selectionSet) : 0);
        costByFragment.set(name, fragmentCost);
        cost += fragmentCost;
      }
    }
    return cost;
  };
  return costOf(operation.selectionSet);
}

/** The page size that a field requests with `first` or `last`; 1 if it has neither. */
function pageSize({ arguments: fieldArguments = [] }: FieldNode, variables: Variables): number {
  let size = 1;
  for (const { name, value } of fieldArguments) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    const requested = value.kind === Kind.VARIABLE ? variables[value.name.value] : 'value' in value ? value.value : 1;
    // The field itself refuses a page size above 100, with a better message.
    size = Math.max(size, Math.min(100, Number(requested) || 1));
  }
  return size;
}
