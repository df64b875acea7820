// Every code that an error can have, in `extensions.code`. Metrics, HTTP statuses and the table in src/README.md derive
// from this table.

interface ErrorCodeEntry {
  /** The HTTP status of a response that has this error and no data. */
  status: number;
  /** What the code means, for the client. */
  meaning: string;
}

export const errorCodes = {
  AMBIGUOUS_NAME: { status: 400, meaning: 'Several things have this name; `candidates` lists their ids.' },
  BAD_REQUEST: { status: 400, meaning: 'The HTTP request is malformed.' },
  BAD_USER_INPUT: { status: 400, meaning: 'An argument or a variable has a value that makes no sense.' },
  BATCHING_NOT_SUPPORTED: { status: 400, meaning: 'The body is a list; send one operation per request.' },
  CLIENT_GONE: { status: 499, meaning: 'The client closed the connection before the response was sent.' },
  CLOSED: { status: 503, meaning: 'The graph is closed.' },
  DATASET_UNAVAILABLE: {
    status: 503,
    meaning: 'The server has no database with a dataset that it can read; the message says what to do.',
  },
  EXPECTATION_FAILED: { status: 417, meaning: 'The header Expect has a value other than 100-continue.' },
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document has a syntax error, or too many tokens.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document does not fit the schema.' },
  HEADERS_TOO_LARGE: { status: 431, meaning: 'The request has too many or too long headers.' },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: 'A bug in the server; the log has the stack trace.' },
  INVALID_CURSOR: { status: 400, meaning: 'The text is not a cursor, or is a cursor of another list.' },
  INVALID_ID: { status: 400, meaning: 'The text is not an id, or is an id of a kind that the field does not take.' },
  METHOD_NOT_ALLOWED: {
    status: 405,
    meaning: 'The path does not take this method; the header Allow lists those it takes.',
  },
  NOT_ACCEPTABLE: { status: 406, meaning: 'The header Accept excludes every media type the server can send.' },
  NOT_FOUND: { status: 404, meaning: 'Nothing is at this path.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The document has no operation, or has several and `operationName` does not pick one.',
  },
  QUERY_TOO_COMPLEX: { status: 400, meaning: 'The estimated cost of the query is too high.' },
  RATE_LIMITED: {
    status: 429,
    meaning: 'Too many requests from one address; the header Retry-After says when to try again.',
  },
  REQUEST_ENTITY_TOO_LARGE: { status: 413, meaning: 'The request body is too long.' },
  REQUEST_TIMEOUT: { status: 408, meaning: 'The request took too long to arrive.' },
  TIMEOUT: { status: 503, meaning: 'The answer took longer than the limit DEADLINE_MS.' },
  TOO_DEEP: { status: 400, meaning: 'The document nests fields too deeply.' },
  TOO_MANY_ALIASES: { status: 400, meaning: 'The document has too many aliases.' },
  TOO_MANY_DIRECTIVES: { status: 400, meaning: 'The document has too many directives.' },
  TOO_MANY_FIELDS: { status: 400, meaning: 'The document has too many fields, or too many of one kind.' },
  TOO_MANY_ROOT_FIELDS: { status: 400, meaning: 'The document has too many root fields.' },
  TOO_MANY_VALUES: { status: 400, meaning: 'The result has too many values, or a path search reads too many rows.' },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    meaning: 'The server does not read this content type, charset or encoding.',
  },
  URI_TOO_LONG: { status: 414, meaning: 'The URL is too long; send the query by POST.' },
} as const satisfies Record<string, ErrorCodeEntry>;

export type ErrorCode = keyof typeof errorCodes;

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(errorCodes, code);
