// The record of a response for the access log and the metrics. This module has only types, so that the types of embedders
// import nothing else.

/** The query of a request, as the access log has it. */
export interface LoggedQuery {
  /** The name of the operation. */
  operation?: string;
  /** The document, truncated to at most 1,000 bytes as a JSON string. */
  query?: string;
}

/** A record of the access log. The client's address is in it only if configured. */
export interface AccessRecord {
  method: string;
  /** The path, without the query string. */
  path: string;
  /** The status; 499 if the client disconnected before the response. */
  status: number;
  /** The time from the end of the request's headers until the response was handed to the connection. */
  milliseconds: number;
  /** The length of the response's body, in bytes. */
  bytes: number;
  /** Whether the response came from the response cache. */
  cached: boolean;
  graphql?: LoggedQuery | undefined;
  address?: string | undefined;
}
