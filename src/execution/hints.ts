import type { ExecutionResult, GraphQLError } from 'graphql';
import { UnknownName } from '../../schema/index.ts';

/** Where an error stands in the response: its field in the document, then its places in lists. */
const positionOf = ({ nodes, path = [] }: GraphQLError): number[] => [
  nodes?.[0]?.loc?.start ?? 0,
  ...path.filter((key) => typeof key === 'number'),
];

/** Whether an error comes before another in the response. Which comes first in time depends on the caches. */
function isBefore(a: GraphQLError, b: GraphQLError): boolean {
  const other = positionOf(b);
  const differing = positionOf(a).map((each, index) => each - (other[index] ?? 0));
  return (differing.find((each) => each !== 0) ?? 0) < 0;
}

/**
 * Adds the most similar name to the message of the first unknown name in a result. The others keep their messages, as
 * a search is expensive and a client may send any number of wrong names.
 */
export function withHint(result: ExecutionResult): ExecutionResult {
  const [first, ...others] = result.errors?.filter(({ originalError }) => originalError instanceof UnknownName) ?? [];
  if (first === undefined) return result;
  const error = others.reduce((a, b) => (isBefore(b, a) ? b : a), first);
  // The error was made for this result, so nobody else sees the change.
  if (error.originalError instanceof UnknownName) error.message = error.originalError.hint();
  return result;
}
