import autocannon from 'autocannon';
import type { Request } from './mix.ts';

/** Of the loaders at hand autocannon takes the least processor time for a request, about that of a bare server. */
const connections = 32;

/** The body of a POST request. */
export const bodyOf = ({ query, variables }: Request): string => JSON.stringify({ query, variables });

/** Asks a server for some seconds, over and over, and tells how many requests it answered a second. */
export async function load(name: string, url: string, mix: readonly Request[], seconds: number): Promise<Answered> {
  const { pathname } = new URL(url);
  const requests = mix.map((request) => ({
    method: 'POST' as const,
    path: pathname,
    headers: { 'content-type': 'application/json' },
    body: bodyOf(request),
  }));
  let connection = 0;
  const {
    '2xx': answered,
    non2xx,
    errors,
    timeouts,
    duration,
  } = await autocannon({
    url,
    connections,
    duration: seconds,
    requests,
    // Each connection begins elsewhere in the mix, or all would ask the same at the same time.
    setupClient: (client) => {
      const at = Math.floor((connection * requests.length) / connections) % requests.length;
      connection += 1;
      client.setRequests([...requests.slice(at), ...requests.slice(0, at)]);
    },
  });
  if (answered === 0 || non2xx + errors + timeouts > 0) {
    throw new Error(
      `${name} under load: ${answered} answers, ${non2xx} of another status, ${errors} errors, ${timeouts} too late.`,
    );
  }
  return { answered, perSecond: answered / duration };
}

interface Answered {
  answered: number;
  perSecond: number;
}
