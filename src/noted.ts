import { ServerResponse } from 'node:http';
import type { Answered, Asked } from './answers.ts';

/** A response that notes how it came about, for logs and metrics. */
export class NotedResponse extends ServerResponse {
  readonly began = performance.now();
  asked: Asked | undefined;
  answered: Answered | undefined;
  remembered = false;
}

/** Notes what was asked and answered, if somebody wants to know. */
export function note(outgoing: ServerResponse, asked: Asked, answered: Answered, remembered: boolean): void {
  if (!(outgoing instanceof NotedResponse)) return;
  outgoing.asked = asked;
  outgoing.answered = answered;
  outgoing.remembered = remembered;
}
