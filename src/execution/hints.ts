// "Did you mean" hints for unknown names.

import type { ExecutionResult, GraphQLError } from 'graphql';
import { UnknownName } from '../../schema/index.ts';

/** The sort key of an error: the offset of its field in the query, then the list indexes on its path. */
const positionOf = ({ nodes, path = [] }: GraphQLError): number[] => [
  nodes?.[0]?.loc?.start ?? 0,
  ...path.filter((key) => typeof key === 'number'),
];

/**
 * Whether `a` comes before `b` in the response. The order in which errors are thrown is not used, because it depends on
 * what is cached.
 */
function isBefore(a: GraphQLError, b: GraphQLError): boolean {
  const positionOfB = positionOf(b);
  const differences = positionOf(a).map((number, index) => number - (positionOfB[index] ?? 0));
  return (differences.find((difference) => difference !== 0) ?? 0) < 0;
}

/**
 * Adds the most similar name to the message of the first error for an unknown name. The other errors get no hint, because
 * a search is expensive and a client may send any number of wrong names.
 */
export async function withHint(result: ExecutionResult): Promise<ExecutionResult> {
  const [first, ...others] = result.errors?.filter(({ originalError }) => originalError instanceof UnknownName) ?? [];
  if (first === undefined) return result;
  const error = others.reduce((a, b) => (isBefore(b, a) ? b : a), first);
  // The error belongs to this result alone, so it may be changed.
  if (error.originalError instanceof UnknownName) error.message = await error.originalError.hint();
  return result;
}
