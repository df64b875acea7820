import cluster from 'node:cluster';
import { AggregatorRegistry, Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { operations } from '../execution/operations.ts';
import { graphqlPath } from '../package-files.ts';
import type { Told } from './access-record.ts';

/** What Prometheus may ask of a server. Nothing from outside becomes a label, so that there are only so many series. */
export interface Metrics {
  answered: (told: Told) => void;
  /** An answer that refuses, with its code. */
  refused: (code: string) => void;
  /** All of it as Prometheus reads it, of all workers if there are several. */
  text: () => Promise<string>;
  readonly contentType: string;
}

/** The codes of what is refused: those of limits, of requests that are none, and of questions asked wrongly. */
const codes = new Set([
  'AMBIGUOUS_NAME',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'BATCHING_NOT_SUPPORTED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'INVALID_CURSOR',
  'INVALID_ID',
  'METHOD_NOT_ALLOWED',
  'NESTED_AS_OF',
  'NOT_ACCEPTABLE',
  'NOT_FOUND',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'REQUEST_ENTITY_TOO_LARGE',
  'TIMEOUT',
  'TOO_DEEP',
  'TOO_MANY_ALIASES',
  'TOO_MANY_DIRECTIVES',
  'TOO_MANY_FIELDS',
  'TOO_MANY_ROOT_FIELDS',
  'TOO_MANY_VALUES',
  'UNSUPPORTED_MEDIA_TYPE',
  'URI_TOO_LONG',
]);
const methods = new Set(['GET', 'POST', 'HEAD', 'OPTIONS']);
const classes = ['other', '1xx', '2xx', '3xx', '4xx', '5xx'];
const seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const notPages = new Set(['/health', '/ready', '/metrics']);

/** Counts for Prometheus. `statements` tells how many SQL statements have run. */
export function openMetrics(statements: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'wickgraph_requests_total',
    help: 'Requests answered, by method and by class of status.',
    labelNames: ['method', 'status'] as const,
    registers,
  });
  const latency = new Histogram({
    name: 'wickgraph_request_seconds',
    help: 'Time to answer, by operation of the project; "page" is a page for people, "other" all else.',
    labelNames: ['operation'] as const,
    buckets: seconds,
    registers,
  });
  const remembered = new Counter({
    name: 'wickgraph_remembered_total',
    help: 'Answers that were remembered (hit), and those that were not (miss).',
    labelNames: ['result'] as const,
    registers,
  });
  const refused = new Counter({
    name: 'wickgraph_refused_total',
    help: 'Requests refused, by the code of the first error.',
    labelNames: ['code'] as const,
    registers,
  });
  new Counter({
    name: 'wickgraph_statements_total',
    help: 'SQL statements run.',
    registers,
    collect() {
      this.reset();
      this.inc(statements());
    },
  });
  collectDefaultMetrics({ register: registry });
  const known = new Set(operations().map(({ name }) => name));
  const operationOf = ({ path, question }: Told): string => {
    if (question?.operation !== undefined && known.has(question.operation)) return question.operation;
    return path.startsWith(graphqlPath) || notPages.has(path) ? 'other' : 'page';
  };
  const text = cluster.isWorker ? ofAllWorkers(registry) : () => registry.metrics();
  return {
    answered(told) {
      const { method, status, milliseconds } = told;
      requests.inc({
        method: methods.has(method) ? method : 'other',
        status: classes[Math.trunc(status / 100)] ?? 'other',
      });
      latency.observe({ operation: operationOf(told) }, milliseconds / 1000);
      if (told.question) remembered.inc({ result: told.remembered ? 'hit' : 'miss' });
    },
    refused: (code) => refused.inc({ code: codes.has(code) ? code : 'other' }),
    text,
    contentType: registry.contentType,
  };
}

/** What workers and the first process say to each other of metrics. */
interface Asks {
  wants: 'metrics';
  number: number;
}
interface Gets {
  metrics: string | null;
  number: number;
}

const isAsks = (message: unknown): message is Asks =>
  typeof message === 'object' && message !== null && 'wants' in message && message.wants === 'metrics';
const isGets = (message: unknown): message is Gets =>
  typeof message === 'object' && message !== null && 'metrics' in message && 'number' in message;

/**
 * In a worker: asks the first process for the metrics of all of them. Each keeps its own series, under the number of
 * its place: were they added up, the sum would fall when a worker dies, which Prometheus takes for a new beginning.
 */
function ofAllWorkers(registry: Registry): () => Promise<string> {
  registry.setDefaultLabels({ worker: process.env.WORKER ?? '1' });
  AggregatorRegistry.setRegistries(registry);
  // It answers the first process from here on.
  new AggregatorRegistry();
  const waiting = new Map<number, (gets: Gets) => void>();
  let next = 0;
  process.on('message', (message) => {
    if (!isGets(message)) return;
    waiting.get(message.number)?.(message);
    waiting.delete(message.number);
  });
  return () =>
    new Promise((resolve, reject) => {
      const number = next;
      next += 1;
      waiting.set(number, ({ metrics }) => {
        if (metrics === null) reject(new Error('A worker did not tell its metrics.'));
        else resolve(metrics);
      });
      process.send?.({ wants: 'metrics', number } satisfies Asks);
    });
}

/** In the first process: collects the metrics of all workers for the one that asks. */
export function tellMetrics(): void {
  const registry = new AggregatorRegistry();
  cluster.on('message', (worker, message: unknown) => {
    if (!isAsks(message)) return;
    const tell = (metrics: string | null) => {
      if (worker.isConnected()) worker.send({ metrics, number: message.number } satisfies Gets);
    };
    registry.clusterMetrics().then(tell, () => tell(null));
  });
}
