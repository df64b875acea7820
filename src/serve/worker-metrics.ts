import cluster from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

// The metrics of several workers. The worker that Prometheus scrapes asks the primary process, which collects the metrics
// of all workers.

interface MetricsRequest {
  wants: 'metrics';
  requestId: number;
}
interface MetricsReply {
  /** Null when a worker did not reply. */
  metrics: string | null;
  requestId: number;
}

const isRequest = (message: unknown): message is MetricsRequest =>
  typeof message === 'object' && message !== null && 'wants' in message && message.wants === 'metrics';
const isReply = (message: unknown): message is MetricsReply =>
  typeof message === 'object' && message !== null && 'metrics' in message && 'requestId' in message;

export const { isWorker } = cluster;

/**
 * In a worker: returns a function for the metrics of all workers. Each worker has its own series, labelled with its
 * number. A sum of all workers would fall when one dies, and Prometheus takes a falling counter for a restart.
 */
export function textOfAllWorkers(registry: Registry): () => Promise<string> {
  registry.setDefaultLabels({ worker: process.env.WORKER ?? '1' });
  AggregatorRegistry.setRegistries(registry);
  // From now on this worker replies when the primary process collects metrics.
  new AggregatorRegistry();
  const pending = new Map<number, (reply: MetricsReply) => void>();
  let nextId = 0;
  process.on('message', (message) => {
    if (!isReply(message)) return;
    pending.get(message.requestId)?.(message);
    pending.delete(message.requestId);
  });
  return () =>
    new Promise((resolve, reject) => {
      const requestId = nextId;
      nextId += 1;
      pending.set(requestId, ({ metrics }) => {
        if (metrics === null) reject(new Error('A worker did not send its metrics.'));
        else resolve(metrics);
      });
      process.send?.({ wants: 'metrics', requestId } satisfies MetricsRequest);
    });
}

/** In the primary process: collects the metrics of all workers for the worker that is scraped. */
export function collectWorkerMetrics(): void {
  const registry = new AggregatorRegistry();
  cluster.on('message', (worker, message: unknown) => {
    if (!isRequest(message)) return;
    const reply = (metrics: string | null) => {
      if (worker.isConnected()) worker.send({ metrics, requestId: message.requestId } satisfies MetricsReply);
    };
    registry.clusterMetrics().then(reply, () => reply(null));
  });
}
