import { ServerResponse } from 'node:http';
import type { HttpRequest, HttpResponse } from './messages.ts';
import type { ServerState } from './routes.ts';

/** A Node response that also holds what the access log and the metrics need. */
export class TracedResponse extends ServerResponse {
  readonly startedAt = performance.now();
  /** The state of the server process, for the routes. */
  serverState: ServerState | undefined;
  trace: Trace | undefined;
}

/** A response, its request, and whether it came from the response cache. */
export interface Trace {
  request: HttpRequest;
  response: HttpResponse;
  isCached: boolean;
}
