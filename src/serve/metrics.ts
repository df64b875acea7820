// Metrics for Prometheus.

import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { isErrorCode } from '../../schema/index.ts';
import { operations } from '../execution/operations.ts';
import { graphqlPath, routeOf, routes } from '../http/routes.ts';
import type { AccessRecord } from './access-record.ts';
import { isWorker, textOfAllWorkers } from './worker-metrics.ts';

/** The metrics of a server. Labels have only fixed values, which bounds the number of series. */
export interface Metrics {
  countResponse: (record: AccessRecord) => void;
  /** Counts a response with an error, by the error's code. */
  countError: (code: string) => void;
  /** The metrics in Prometheus' text format. With several workers, those of all workers. */
  text: () => Promise<string>;
  readonly contentType: string;
}

const methods = ['GET', 'POST', 'HEAD', 'OPTIONS'];
const statusClasses = ['other', '1xx', '2xx', '3xx', '4xx', '5xx'];
const bucketSeconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Creates the metrics of this process. `statements` returns how many SQL statements have run. */
export function openMetrics(statements: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Counted here and given to prom-client when it is scraped, because prom-client hashes the labels at each call.
  const otherMethods = statusClasses.map(() => 0);
  const requests = new Map([
    ...methods.map((method) => [method, statusClasses.map(() => 0)] as const),
    ['other', otherMethods] as const,
  ]);
  new Counter({
    name: 'wickgraph_requests_total',
    help: 'Requests answered, by method and by class of status.',
    labelNames: ['method', 'status'] as const,
    registers,
    collect() {
      this.reset();
      for (const [method, counts] of requests) {
        for (const [index, status] of statusClasses.entries()) {
          const count = counts[index] ?? 0;
          if (count > 0) this.inc({ method, status }, count);
        }
      }
    },
  });
  const latency = new Histogram({
    name: 'wickgraph_request_seconds',
    help: 'Response time, by operation of the project; "page" is a page of the explorer, "other" everything else.',
    labelNames: ['operation'] as const,
    buckets: bucketSeconds,
    registers,
  });
  const cacheResults = { hit: 0, miss: 0 };
  new Counter({
    name: 'wickgraph_response_cache_total',
    help: 'GraphQL responses from the response cache (hit), and those that were computed (miss).',
    labelNames: ['result'] as const,
    registers,
    collect() {
      this.reset();
      for (const [result, count] of Object.entries(cacheResults)) if (count > 0) this.inc({ result }, count);
    },
  });
  const errorCounts = new Counter({
    name: 'wickgraph_refused_total',
    help: 'Requests answered with an error, by the code of the first error.',
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
      const { method, status, milliseconds, graphql, cached } = record;
      const counts = requests.get(method) ?? otherMethods;
      const statusClass = Math.trunc(status / 100);
      const index = statusClass < statusClasses.length ? statusClass : 0;
      counts[index] = (counts[index] ?? 0) + 1;
      latency.observe({ operation: operationOf(record) }, milliseconds / 1000);
      if (graphql) cacheResults[cached ? 'hit' : 'miss'] += 1;
    },
    countError: (code) => errorCounts.inc({ code: isErrorCode(code) ? code : 'other' }),
    text: isWorker ? textOfAllWorkers(registry) : () => registry.metrics(),
    contentType: registry.contentType,
  };
}

const noHeader = () => undefined;

/** Whether a path is a page for people, and not the API or a route for operators. */
function isPage(path: string): boolean {
  if (path.startsWith(graphqlPath)) return false;
  const route = routeOf({ method: 'GET', path, header: noHeader });
  return route !== routes.graphql && !route.isExemptFromRateLimit;
}
