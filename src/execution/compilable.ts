// Decides which operations are compiled.

import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { fragmentsOf } from './query-limits.ts';

/** With more fields, an operation takes longer to compile than to run. A field of an interface counts once per type. */
const maxFields = 3_000;

/** Whether an input type contains itself, such as a filter with `not`. `within` are the types that contain it. */
function isRecursive(type: GraphQLNamedType, within: readonly GraphQLNamedType[] = []): boolean {
  if (within.includes(type)) return true;
  if (!isInputObjectType(type)) return false;
  const contained = new Set(Object.values(type.getFields()).map((field) => getNamedType(field.type)));
  return [...contained].some((each) => isRecursive(each, [...within, type]));
}

/**
 * Whether an operation is worth compiling, and compiled code gives the same answer as graphql-js. Fuzzing found two
 * differences. graphql-jit loses a field called __proto__. If a field is repeated and a condition skips its first
 * occurrence, graphql-jit still puts it in the position of that occurrence. A variable of a recursive input type makes
 * graphql-jit run until the memory is full.
 */
export function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  if (JSON.stringify(document).includes('"__proto__"')) return false;
  const variableTypes = (operation.variableDefinitions ?? []).map(({ type }) =>
    getNamedType(typeFromAST(schema, type)),
  );
  if (variableTypes.some((type) => type && isRecursive(type))) return false;
  const fragments = fragmentsOf(document);
  let total = 0;
  /** By the path of a field in the result: whether its first occurrence depends on a condition. */
  const isConditional = new Map<string, boolean>();
  const count = (set: SelectionSetNode, type: GraphQLCompositeType, path: string, isGuarded: boolean): void => {
    for (const possible of isAbstractType(type) ? schema.getPossibleTypes(type) : [type]) {
      if (total > maxFields) return;
      fieldsIn(set, possible, `${path} ${possible.name}`, isGuarded);
    }
  };
  const fieldsIn = (
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    path: string,
    isGuarded: boolean,
  ): void => {
    for (const selection of selections) {
      if (total > maxFields) return;
      const guarded = isGuarded || (selection.directives?.length ?? 0) > 0;
      if (selection.kind === Kind.FIELD) {
        total += 1;
        const { value: name } = selection.name;
        // Introspection is large, and clients run it once.
        if (name === '__schema' || name === '__type') total = Number.POSITIVE_INFINITY;
        const fieldPath = `${path}.${selection.alias?.value ?? name}`;
        if (isConditional.get(fieldPath)) total = Number.POSITIVE_INFINITY;
        if (!isConditional.has(fieldPath)) isConditional.set(fieldPath, guarded);
        const field = 'getFields' in type ? type.getFields()[name] : undefined;
        const fieldType = field && getNamedType(field.type);
        if (selection.selectionSet && isCompositeType(fieldType))
          count(selection.selectionSet, fieldType, fieldPath, guarded);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const applies =
        !condition ||
        condition === type ||
        (isAbstractType(condition) && 'getInterfaces' in type && schema.isSubType(condition, type));
      if (fragment && applies) fieldsIn(fragment.selectionSet, type, path, guarded);
    }
  };
  const root = schema.getQueryType();
  if (root) count(operation.selectionSet, root, '', false);
  return total <= maxFields;
}
