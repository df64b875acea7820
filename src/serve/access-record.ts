// The record of a response for the access log and the metrics. Types alone, so that embedders' types pull in nothing else.

/** The GraphQL of a request, as the access log has it. */
export interface LoggedQuery {
  /** The name of the operation. */
  operation?: string;
  /** The document, truncated to at most 1,000 bytes in a line of JSON. */
  query?: string;
}

/** A record of the access log. The client's address is in it only if configured. */
export interface AccessRecord {
  method: string;
  /** The path, without the query string. */
  path: string;
  /** The status; 499 when the client left before the response. */
  status: number;
  /** From the end of the request's headers until the response was handed to the connection. */
  milliseconds: number;
  /** The length of the response's body. */
  bytes: number;
  /** Whether the response came from the response cache. */
  remembered: boolean;
  graphql?: LoggedQuery;
  address?: string;
}
