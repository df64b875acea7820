import { type ExecutionResult, GraphQLError } from 'graphql';
import { CodedError, isErrorCode } from '../../schema/index.ts';

// Gives each error of a result a code. A fault, which is an internal error of the server, is masked.

/** The message that clients get for a fault. The log has its message and stack. */
export const faultMessage = 'Something went wrong here; it is not your question.';

/** Reports a fault, for example to a log. */
export type OnFault = (error: unknown) => void;

/** Gives every error of a result a code. Faults are reported to `onFault` and masked. */
export function withCodes<R extends ExecutionResult>(result: R, onFault: OnFault | undefined): R {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => withCode(error, onFault)) };
}

/** Reports what was thrown, unless it is an error that the client should read. */
export function reportFault(thrown: unknown, onFault: OnFault | undefined): void {
  if (!isForClient(thrown)) onFault?.(thrown);
}

/** Converts what was thrown to an error with a code. A fault is reported and masked. */
export function errorFrom(thrown: unknown, onFault: OnFault | undefined): GraphQLError {
  if (isForClient(thrown)) return withCode(thrown, onFault);
  reportFault(thrown, onFault);
  return new CodedError('INTERNAL_SERVER_ERROR', faultMessage);
}

function withCode(error: GraphQLError, onFault: OnFault | undefined): GraphQLError {
  const { nodes = null, source, positions, path, originalError, extensions } = error;
  const place = { nodes, source, positions, path };
  if (!isForClient(error)) {
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

/**
 * Whether the message is meant for the client: true for a GraphQLError that the schema or graphql-js created, also when
 * graphql-js has wrapped it. Then it is the `originalError`.
 */
function isForClient(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  const { originalError } = error;
  return originalError === undefined || isForClient(originalError);
}
