import { ServerResponse } from 'node:http';
import type { Answered, Asked } from './response-cache.ts';

/** A response that notes how it came about, for logs and metrics. */
export class NotedResponse extends ServerResponse {
  readonly began = performance.now();
  asked: Asked | undefined;
  answered: Answered | undefined;
  remembered = false;
}

/** The answer, with a note of what was asked and how it came about if somebody wants to know. */
export function noted(outgoing: ServerResponse, asked: Asked, answered: Answered, remembered = false): Answered {
  if (outgoing instanceof NotedResponse) Object.assign(outgoing, { asked, answered, remembered });
  return answered;
}
