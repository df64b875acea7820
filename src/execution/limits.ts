import type { ErrorCode } from '../../schema/error-codes.ts';

interface Limit {
  /** What is limited, with its unit. It completes the sentence "There may be 100 …". */
  what: string;
  /** The maximum, unless the environment sets another number. */
  max: number;
  /** The code of the error for a query that exceeds the limit; absent if no query can exceed it. */
  code?: ErrorCode;
}

/**
 * Every limit. An environment variable of the same name overrides it, such as WICKGRAPH_DEPTH=20; 0 turns it off.
 * A limit protects all clients from one request. The project's own operations, introspection and GraphiQL stay far below.
 */
export const limitTable = {
  BODY_BYTES: { what: 'bytes in a request body', max: 100_000 },
  FORM_BYTES: { what: 'bytes in a form that a page sends', max: 10_000 },
  URL_BYTES: { what: 'bytes in a URL', max: 8_192 },
  TOKENS: { what: 'tokens in a document', max: 2_000, code: 'GRAPHQL_PARSE_FAILED' },
  DEPTH: { what: 'levels of fields within fields', max: 12, code: 'TOO_DEEP' },
  ALIASES: { what: 'aliases in a document', max: 50, code: 'TOO_MANY_ALIASES' },
  ROOT_FIELDS: { what: 'fields at the root', max: 20, code: 'TOO_MANY_ROOT_FIELDS' },
  FIELDS: { what: 'fields, with fragments expanded', max: 500, code: 'TOO_MANY_FIELDS' },
  QUESTIONS: { what: 'questions in plain words (ask) in a document', max: 5, code: 'TOO_MANY_FIELDS' },
  DIRECTIVES: { what: 'directives in a document', max: 9, code: 'TOO_MANY_DIRECTIVES' },
  LIST_ITEMS: { what: 'items in a list that a query gives', max: 100, code: 'BAD_USER_INPUT' },
  VARIABLE_VALUES: { what: 'values in the variables of a query', max: 1_000, code: 'BAD_USER_INPUT' },
  ERRORS: { what: 'validation errors reported for a document', max: 5 },
  COST: {
    what: 'values in the answer, estimated from `first` and `last` before the query runs (query complexity)',
    max: 10_000_000,
    code: 'QUERY_TOO_COMPLEX',
  },
  CONDITIONS: {
    what: 'conditions in all filters together, one within another counted again at each level',
    max: 300,
    code: 'QUERY_TOO_COMPLEX',
  },
  VALUES: { what: 'values handed out in an answer', max: 20_000, code: 'TOO_MANY_VALUES' },
  DEADLINE_MS: { what: 'milliseconds to answer a request', max: 5_000, code: 'TIMEOUT' },
  TURN_MS: { what: 'milliseconds of work before a request yields to the event loop', max: 20 },
  RESPONSE_CACHE_BYTES: { what: 'bytes in the response cache', max: 64 * 1024 * 1024 },
  DOCUMENT_CACHE_BYTES: { what: 'bytes in the cache of parsed and validated documents', max: 64 * 1024 * 1024 },
  HEADERS_MS: { what: 'milliseconds to send the headers of a request', max: 10_000 },
  REQUEST_MS: { what: 'milliseconds to send a request', max: 15_000 },
  KEEP_ALIVE_MS: { what: 'milliseconds that an idle connection stays open', max: 5_000 },
  CONNECTIONS: { what: 'connections at once', max: 1_000 },
  REQUESTS_PER_CONNECTION: { what: 'requests over one connection', max: 10_000 },
  RATE_PER_MINUTE: { what: 'requests per minute from one address; 0 is no limit', max: 0, code: 'RATE_LIMITED' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limitTable;
/** The limits that a query can exceed: each has the code of its error. */
export type QueryLimitName = {
  [N in LimitName]: (typeof limitTable)[N] extends { code: ErrorCode } ? N : never;
}[LimitName];
/** The maximum of each limit; 0 is no limit. */
export type Limits = Readonly<Record<LimitName, number>>;

/** A limit in the environment is not a number. The message says what it must be. */
export class LimitError extends Error {
  constructor(name: string, value: string) {
    super(`${name} must be a whole number, 0 or more; it is "${value.slice(0, 40)}".`);
    this.name = 'LimitError';
  }
}

/** The limits of the table, overridden by environment variables. Throws `LimitError` for a malformed one. */
export function limitsFrom(environment: Readonly<Record<string, string | undefined>> = {}): Limits {
  const entries = Object.entries(limitTable).map(([name, { max }]): [string, number] => {
    const value = environment[`WICKGRAPH_${name}`];
    if (value === undefined || value.trim() === '') return [name, max];
    if (!/^\d{1,15}$/.test(value.trim())) throw new LimitError(`WICKGRAPH_${name}`, value);
    return [name, Number(value)];
  });
  // Object.fromEntries does not keep the type of the keys.
  return Object.fromEntries(entries) as Record<LimitName, number>;
}

/** Whether a number exceeds a limit. 0 is no limit. */
export const exceeds = (found: number, limit: number): boolean => limit > 0 && found > limit;
