// Estimates the cost (query complexity) of an operation before it runs: the values it asks for, and its filters.

import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf } from './query-limits.ts';

type Variables = Readonly<Record<string, unknown>>;

interface Cost {
  /** How many values an operation would return if every page it requests were full. */
  values: number;
  /** The conditions of all filters, each counted once for itself and once more for each condition that it is within. */
  conditions: number;
}

/**
 * What an operation would cost. A list without `first` or `last` counts once. The estimate depends on variables, so it is
 * computed for each request. It overestimates, so its limits stop only absurd queries.
 */
export function estimateCost(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Cost {
  const fragments = fragmentsOf(document);
  const costByFragment = new Map<string, Cost>();
  const given = { ...defaultsOf(operation), ...variables };
  const costOf = ({ selections }: SelectionSetNode): Cost => {
    const cost: Cost = { values: 0, conditions: 0 };
    const add = ({ values, conditions }: Cost, times = 1) => {
      cost.values += times * values;
      cost.conditions += times * conditions;
    };
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const { size, conditions } = costOfArguments(selection, given);
        add({ values: 1, conditions });
        if (selection.selectionSet) add(costOf(selection.selectionSet), size);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) add(costOf(selection.selectionSet));
      else {
        const { value: name } = selection.name;
        const fragment = fragments.get(name);
        const fragmentCost =
          costByFragment.get(name) ?? (fragment ? costOf(fragment.selectionSet) : { values: 0, conditions: 0 });
        costByFragment.set(name, fragmentCost);
        add(fragmentCost);
      }
    }
    return cost;
  };
  return costOf(operation.selectionSet);
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

/** The page size that a field requests with `first` or `last`, 1 if it has neither; and the conditions in its filter. */
function costOfArguments({ arguments: fieldArguments = [] }: FieldNode, variables: Variables) {
  let [size, conditions] = [1, 0];
  for (const { name, value } of fieldArguments) {
    if (name.value === 'where') conditions += conditionsIn(valueFromASTUntyped(value, variables));
    if (name.value !== 'first' && name.value !== 'last') continue;
    const requested = Number(valueFromASTUntyped(value, variables));
    // The field itself refuses a page size above 100, with a better message.
    size = Math.max(size, Math.min(100, requested || 1));
  }
  return { size, conditions };
}

/** Within one another they say nothing more about what is between, unlike a relation. */
const logic = new Set(['and', 'or', 'not']);

/** The conditions in a filter, as in `Cost`. A filter without conditions counts as one. */
function conditionsIn(filter: unknown, depth = 0): number {
  if (filter === null || typeof filter !== 'object') return 0;
  const inner = Array.isArray(filter)
    ? filter.map((each) => conditionsIn(each, depth))
    : Object.entries(filter).map(([name, value]) =>
        logic.has(name) ? conditionsIn(value, depth) : 1 + depth + conditionsIn(value, depth + 1),
      );
  const isEmptyFilter = inner.length === 0 && !Array.isArray(filter);
  return isEmptyFilter ? 1 : inner.reduce((sum, each) => sum + each, 0);
}
