import { type ExecutionResult, GraphQLError } from 'graphql';
import { CodedError, isErrorCode } from '../../schema/index.ts';

// The errors of a result as clients get them: each has a code, and a fault of ours says nothing of its cause.

/** What a client reads of a fault of ours; the log has the rest. */
export const faultMessage = 'Something went wrong here; it is not your question.';

/** Reports a fault of ours, such as to a log. */
export type OnFault = (error: unknown) => void;

/** A result whose errors all have codes. Faults go to `onFault` and are masked. */
export function withCodes<R extends ExecutionResult>(result: R, onFault: OnFault | undefined): R {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => withCode(error, onFault)) };
}

/** What was thrown, as an error with a code. */
export function errorFrom(thrown: unknown, onFault: OnFault | undefined): GraphQLError {
  if (isDeliberate(thrown)) return withCode(thrown, onFault);
  onFault?.(thrown);
  return new CodedError('INTERNAL_SERVER_ERROR', faultMessage);
}

function withCode(error: GraphQLError, onFault: OnFault | undefined): GraphQLError {
  const { nodes = null, source, positions, path, originalError, extensions } = error;
  const place = { nodes, source, positions, path };
  if (!isDeliberate(error)) {
    onFault?.(originalError ?? error);
    return new GraphQLError(faultMessage, { ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  }
  if (isErrorCode(extensions.code)) return error;
  return new GraphQLError(error.message, {
    ...place,
    originalError,
    extensions: { code: 'BAD_USER_INPUT', ...extensions },
  });
}

/** Whether the schema or graphql-js meant the client to read it; graphql-js wraps what a resolver throws. */
function isDeliberate(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  const { originalError } = error;
  return originalError === undefined || isDeliberate(originalError);
}
