import { GraphQLError } from 'graphql';

/** Somebody asked wrongly: the message says what was wrong and what would have been right, the code stays the same. */
class Refusal extends GraphQLError {
  constructor(code: string, message: string, more: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...more } });
    this.name = new.target.name;
  }
}

/** An argument makes no sense. */
export class BadUserInput extends Refusal {
  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}

/** Not an id, or one of another kind than was asked for. */
export class InvalidId extends Refusal {
  constructor(message: string) {
    super('INVALID_ID', message);
  }
}

/** Not a cursor, or one of another list. */
export class InvalidCursor extends Refusal {
  constructor(message: string) {
    super('INVALID_CURSOR', message);
  }
}

/** A name that several things bear. */
export class AmbiguousName extends Refusal {
  constructor(name: string, candidates: { id: string; label: string }[]) {
    const list = candidates.map(({ id, label }) => `${label} (${id})`).join(', ');
    super('AMBIGUOUS_NAME', `"${name}" is the name of ${candidates.length} things: ${list}. Ask by id.`, {
      candidates: candidates.map(({ id }) => id),
    });
  }
}

/** asOf inside asOf. */
export class NestedAsOf extends Refusal {
  constructor() {
    super('NESTED_AS_OF', 'asOf stands inside another asOf. Ask for each day at the top of the query, under an alias.');
  }
}
