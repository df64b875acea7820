import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './query-limits.ts';

/** An operation with more fields takes longer to compile than to run. A field on an interface counts once for each type. */
const mostFields = 3_000;

/**
 * Whether compiled code answers an operation as graphql-js does, and is worth compiling. Fuzzing found two differences:
 * graphql-jit loses a field called __proto__, and it orders a repeated field by its first place even where a condition
 * skips it there.
 */
export function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  if (JSON.stringify(document).includes('"__proto__"')) return false;
  const fragments = fragmentsOf(document);
  let total = 0;
  /** By a field's path in the result: whether its first place depends on a condition. */
  const isConditional = new Map<string, boolean>();
  const count = (set: SelectionSetNode, type: GraphQLCompositeType, place: string, isGuarded: boolean): void => {
    for (const possible of isAbstractType(type) ? schema.getPossibleTypes(type) : [type]) {
      if (total > mostFields) return;
      fieldsIn(set, possible, `${place} ${possible.name}`, isGuarded);
    }
  };
  const fieldsIn = (
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    place: string,
    isGuarded: boolean,
  ): void => {
    for (const selection of selections) {
      if (total > mostFields) return;
      const guarded = isGuarded || (selection.directives?.length ?? 0) > 0;
      if (selection.kind === Kind.FIELD) {
        total += 1;
        const { value: name } = selection.name;
        // Introspection is large, and clients run it once.
        if (name === '__schema' || name === '__type') total = Number.POSITIVE_INFINITY;
        const own = `${place}.${selection.alias?.value ?? name}`;
        if (isConditional.get(own)) total = Number.POSITIVE_INFINITY;
        if (!isConditional.has(own)) isConditional.set(own, guarded);
        const field = 'getFields' in type ? type.getFields()[name] : undefined;
        const named = field && getNamedType(field.type);
        if (selection.selectionSet && isCompositeType(named)) count(selection.selectionSet, named, own, guarded);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const applies =
        !condition ||
        condition === type ||
        (isAbstractType(condition) && 'getInterfaces' in type && schema.isSubType(condition, type));
      if (fragment && applies) fieldsIn(fragment.selectionSet, type, place, guarded);
    }
  };
  const root = schema.getQueryType();
  if (root) count(operation.selectionSet, root, '', false);
  return total <= mostFields;
}
