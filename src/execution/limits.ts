import type { ErrorCode } from '../../schema/error-codes.ts';

interface Limit {
  /** What is limited, with its unit; it completes "There may be 100 …" and "The most …". */
  what: string;
  /** The most there may be, unless the environment sets another number. */
  most: number;
  /** The code of the error for a query that exceeds the limit; absent where the limit refuses no query. */
  code?: ErrorCode;
}

/**
 * Every limit, in one table. The environment sets each under its name, such as WICKGRAPH_DEPTH=20; 0 lifts it.
 * A limit protects all clients from one request. The project's own operations, introspection and GraphiQL stay far below.
 */
export const limitTable = {
  BODY_BYTES: { what: 'bytes in a request body', most: 100_000 },
  FORM_BYTES: { what: 'bytes in a form that a page sends', most: 10_000 },
  URL_BYTES: { what: 'bytes in a URL', most: 8_192 },
  TOKENS: { what: 'tokens in a document', most: 2_000, code: 'GRAPHQL_PARSE_FAILED' },
  DEPTH: { what: 'levels of fields within fields', most: 12, code: 'TOO_DEEP' },
  ALIASES: { what: 'aliases in a document', most: 50, code: 'TOO_MANY_ALIASES' },
  ROOT_FIELDS: { what: 'fields at the root', most: 20, code: 'TOO_MANY_ROOT_FIELDS' },
  FIELDS: { what: 'fields, once fragments are written out', most: 500, code: 'TOO_MANY_FIELDS' },
  QUESTIONS: { what: 'questions in plain words (ask) in a document', most: 5, code: 'TOO_MANY_FIELDS' },
  DIRECTIVES: { what: 'directives in a document', most: 9, code: 'TOO_MANY_DIRECTIVES' },
  LIST_ITEMS: { what: 'items in a list that a query gives', most: 100, code: 'BAD_USER_INPUT' },
  VARIABLE_VALUES: { what: 'values in the variables of a query', most: 1_000, code: 'BAD_USER_INPUT' },
  ERRORS: { what: 'validation errors reported for a document', most: 5 },
  COST: { what: 'values, estimated from the pages asked for', most: 10_000_000, code: 'QUERY_TOO_COMPLEX' },
  VALUES: { what: 'values handed out in an answer', most: 20_000, code: 'TOO_MANY_VALUES' },
  DEADLINE_MS: { what: 'milliseconds for an answer', most: 5_000, code: 'TIMEOUT' },
  TURN_MS: { what: 'milliseconds of work before other requests get the event loop', most: 20 },
  ANSWERS_BYTES: { what: 'bytes in the response cache', most: 64 * 1024 * 1024 },
  DOCUMENTS_BYTES: { what: 'bytes in the cache of prepared documents', most: 64 * 1024 * 1024 },
  HEADERS_MS: { what: 'milliseconds to send the headers of a request', most: 10_000 },
  REQUEST_MS: { what: 'milliseconds to send a request', most: 15_000 },
  KEEP_ALIVE_MS: { what: 'milliseconds that an idle connection stays open', most: 5_000 },
  CONNECTIONS: { what: 'connections at once', most: 1_000 },
  REQUESTS_PER_CONNECTION: { what: 'requests over one connection', most: 10_000 },
  RATE_PER_MINUTE: { what: 'requests a minute from one address; 0 is no limit', most: 0, code: 'RATE_LIMITED' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limitTable;
/** The limits of queries: each has the code of the error that exceeding it gives. */
export type QueryLimitName = {
  [N in LimitName]: (typeof limitTable)[N] extends { code: ErrorCode } ? N : never;
}[LimitName];
/** The most there may be of each; 0 is no limit. */
export type Limits = Readonly<Record<LimitName, number>>;

/** A limit in the environment is not a number. The message says what it must be. */
export class LimitError extends Error {
  constructor(name: string, given: string) {
    super(`${name} must be a whole number, 0 or more; it is "${given.slice(0, 40)}".`);
    this.name = 'LimitError';
  }
}

/** The limits of the table, replaced by those that the environment sets. Throws `LimitError`. */
export function limitsFrom(environment: Readonly<Record<string, string | undefined>> = {}): Limits {
  const entries = Object.entries(limitTable).map(([name, { most }]): [string, number] => {
    const given = environment[`WICKGRAPH_${name}`];
    if (given === undefined || given.trim() === '') return [name, most];
    if (!/^\d{1,15}$/.test(given.trim())) throw new LimitError(`WICKGRAPH_${name}`, given);
    return [name, Number(given)];
  });
  // Object.fromEntries does not keep the type of the keys.
  return Object.fromEntries(entries) as Record<LimitName, number>;
}

/** Whether a number exceeds a limit. A limit of 0 is lifted. */
export const exceeds = (found: number, limit: number): boolean => limit > 0 && found > limit;
