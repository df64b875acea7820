import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { isErrorCode } from '../../schema/index.ts';
import { operations } from '../execution/operations.ts';
import { graphqlPath, routeOf, routes } from '../http/routes.ts';
import type { AccessRecord } from './access-record.ts';
import { isWorker, textOfAllWorkers } from './worker-metrics.ts';

/** Metrics of a server for Prometheus. Labels have fixed values only, which bounds the number of series. */
export interface Metrics {
  countResponse: (record: AccessRecord) => void;
  /** Counts a response with an error, by the error's code. */
  countRefusal: (code: string) => void;
  /** The metrics in Prometheus' text format, of all workers if there are several. */
  text: () => Promise<string>;
  readonly contentType: string;
}

const methods = new Set(['GET', 'POST', 'HEAD', 'OPTIONS']);
const statusClasses = ['other', '1xx', '2xx', '3xx', '4xx', '5xx'];
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Creates the metrics of this process. `statements` gives how many SQL statements have run. */
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
    buckets,
    registers,
  });
  const cacheResults = new Counter({
    name: 'wickgraph_remembered_total',
    help: 'Responses from the response cache (hit), and others (miss).',
    labelNames: ['result'] as const,
    registers,
  });
  const refusals = new Counter({
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
  const operationNames = new Set(operations().map(({ name }) => name));
  const operationOf = ({ path, graphql }: AccessRecord): string => {
    if (graphql?.operation !== undefined && operationNames.has(graphql.operation)) return graphql.operation;
    return isPage(path) ? 'page' : 'other';
  };
  return {
    countResponse(record) {
      const { method, status, milliseconds, graphql, remembered } = record;
      requests.inc({
        method: methods.has(method) ? method : 'other',
        status: statusClasses[Math.trunc(status / 100)] ?? 'other',
      });
      latency.observe({ operation: operationOf(record) }, milliseconds / 1000);
      if (graphql) cacheResults.inc({ result: remembered ? 'hit' : 'miss' });
    },
    countRefusal: (code) => refusals.inc({ code: isErrorCode(code) ? code : 'other' }),
    text: isWorker ? textOfAllWorkers(registry) : () => registry.metrics(),
    contentType: registry.contentType,
  };
}

const noHeader = () => undefined;

/** Whether a path is for people: neither the API nor what operators look at. */
function isPage(path: string): boolean {
  if (path.startsWith(graphqlPath)) return false;
  const route = routeOf({ method: 'GET', path, header: noHeader });
  return route !== routes.graphql && !route.isExemptFromRateLimit;
}
