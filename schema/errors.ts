import { GraphQLError } from 'graphql';
import type { ErrorCode } from './error-codes.ts';

/** An error for the client: the message says what is wrong and what to write instead; the code never changes. */
export class CodedError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
    this.name = new.target.name;
  }
}

/** An argument has a value that makes no sense. */
export class BadUserInput extends CodedError {
  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}

/** The text is not an id, or is an id of a kind that the field does not take. */
export class InvalidId extends CodedError {
  constructor(message: string) {
    super('INVALID_ID', message);
  }
}

/** The text is not a cursor, or is a cursor of another list. */
export class InvalidCursor extends CodedError {
  constructor(message: string) {
    super('INVALID_CURSOR', message);
  }
}

/** Several things have this name. */
export class AmbiguousName extends CodedError {
  constructor(name: string, candidates: { id: string; label: string }[]) {
    const list = candidates.map(({ id, label }) => `${label} (${id})`).join(', ');
    super('AMBIGUOUS_NAME', `"${name}" is the name of ${candidates.length} things: ${list}. Ask by id.`, {
      candidates: candidates.map(({ id }) => id),
    });
  }
}
