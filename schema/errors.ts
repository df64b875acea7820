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

/** Not an id, or an id of another kind than the field takes. */
export class InvalidId extends CodedError {
  constructor(message: string) {
    super('INVALID_ID', message);
  }
}

/** Not a cursor, or a cursor of another list. */
export class InvalidCursor extends CodedError {
  constructor(message: string) {
    super('INVALID_CURSOR', message);
  }
}

/** Several things have the name. */
export class AmbiguousName extends CodedError {
  constructor(name: string, candidates: { id: string; label: string }[]) {
    const list = candidates.map(({ id, label }) => `${label} (${id})`).join(', ');
    super('AMBIGUOUS_NAME', `"${name}" is the name of ${candidates.length} things: ${list}. Ask by id.`, {
      candidates: candidates.map(({ id }) => id),
    });
  }
}

/** asOf stands inside another asOf. */
export class NestedAsOf extends CodedError {
  constructor() {
    super('NESTED_AS_OF', 'asOf stands inside another asOf. Ask for each day at the top of the query, under an alias.');
  }
}
