import { ServerResponse } from 'node:http';
import type { HttpRequest, HttpResponse } from './messages.ts';
import type { Host } from './routes.ts';

/** A Node response that carries what the access log and the metrics need to know about it. */
export class TracedResponse extends ServerResponse {
  readonly startedAt = performance.now();
  /** What the server around the graph adds to its routes. */
  host: Host | undefined;
  trace: Trace | undefined;
}

/** How a response came about. */
export interface Trace {
  request: HttpRequest;
  response: HttpResponse;
  isCached: boolean;
}
