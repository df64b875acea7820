import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from './query-limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many values an operation would get if each page it asks for were full; a list without pages counts once.
 * It depends on variables, so it is computed for each request. It overestimates, and refuses only what is absurd.
 */
export function estimateCost(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  const costOf = ({ selections }: SelectionSetNode): number => {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        cost += 1 + (selection.selectionSet ? pageSize(selection, variables) * costOf(selection.selectionSet) : 0);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) cost += costOf(selection.selectionSet);
      else {
        const { value: name } = selection.name;
        const fragment = fragments.get(name);
        const ofFragment = known.get(name) ?? (fragment ? costOf(fragment.selectionSet) : 0);
        known.set(name, ofFragment);
        cost += ofFragment;
      }
    }
    return cost;
  };
  return costOf(operation.selectionSet);
}

/** The size of the page that a field asks for; 1 where it asks for none. */
function pageSize({ arguments: given = [] }: FieldNode, variables: Variables): number {
  let size = 1;
  for (const { name, value } of given) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    const wanted = value.kind === Kind.VARIABLE ? variables[value.name.value] : 'value' in value ? value.value : 1;
    // The field itself refuses a page beyond 100, with a better message.
    size = Math.max(size, Math.min(100, Number(wanted) || 1));
  }
  return size;
}
