import autocannon from 'autocannon';
import fc from 'fast-check';
import { openGraph } from '../../src/open-graph.ts';
import { mixOf } from '../bench/mix.ts';
import { queriesOver } from '../fuzz/queries.ts';
import { knownTo } from '../fuzz/values.ts';
import { served } from './served.ts';

/** By how much the last third may be above the second. Caches fill in the first. */
const level = 1.1;
const connections = 32;
/** How many random queries are asked beside the project's own, so that caches fill and drop what they held. */
const random = 20_000;

const meanOf = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;

/** Asks a server as fast as it answers for some minutes. Throws unless its memory stays level and every answer is one. */
export async function soak(file: string, minutes = 10): Promise<void> {
  const graph = openGraph({ file });
  const queries = queriesOver(graph.schema, await knownTo(graph));
  const asked = [...fc.sample(queries, { numRuns: random, seed: 1924 }), ...(await mixOf(graph, 2_000))];
  graph.close();
  // One of several operations has to be named; each of the project's own stands alone.
  const bodies = asked.map((each) => {
    const { query, variables } = each;
    return JSON.stringify({ query, variables, ...('operationName' in each && { operationName: each.operationName }) });
  });
  const server = await served(file);
  const measured: number[] = [];
  const measure = () => {
    if (!server.isUp()) return;
    measured.push(server.memory());
    console.log(`${((measured.length * period) / 60_000).toFixed(1)} min: ${measured.at(-1)?.toFixed(0)} MB resident`);
  };
  // Twenty times at least; each half minute where it goes on for ten.
  const period = (minutes * 60_000) / Math.max(20, 2 * minutes);
  const timer = setInterval(measure, period);
  try {
    let next = 0;
    const requests = [
      {
        method: 'POST' as const,
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request: autocannon.Request) => {
          next = (next + 7) % bodies.length;
          return { ...request, body: bodies[next] ?? '' };
        },
      },
    ];
    const done = await autocannon({ url: server.url, connections, duration: minutes * 60, timeout: 30, requests });
    console.log(`${done['2xx']} answers, ${done.requests.average.toFixed(0)} a second`);
    if (!server.isUp() || done['2xx'] === 0 || done.non2xx + done.errors + done.timeouts > 0) {
      throw new Error(`${done.non2xx} of another status, ${done.errors} errors, ${done.timeouts} too late.`);
    }
  } finally {
    clearInterval(timer);
    await server.close();
  }
  const third = Math.floor(measured.length / 3);
  const [second, last] = [meanOf(measured.slice(-2 * third, -third)), meanOf(measured.slice(-third))];
  const told = `${second.toFixed(0)} MB in the second third, ${last.toFixed(0)} MB in the last`;
  if (!(last < level * second)) throw new Error(`Memory is not level: ${told}.`);
  console.log(`Memory is level: ${told}.`);
}
