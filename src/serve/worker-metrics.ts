import cluster from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

// Metrics of several workers: the one that is scraped asks the primary process, which collects them from all.

interface MetricsRequest {
  wants: 'metrics';
  number: number;
}
interface MetricsReply {
  /** Null when a worker did not reply. */
  metrics: string | null;
  number: number;
}

const isRequest = (message: unknown): message is MetricsRequest =>
  typeof message === 'object' && message !== null && 'wants' in message && message.wants === 'metrics';
const isReply = (message: unknown): message is MetricsReply =>
  typeof message === 'object' && message !== null && 'metrics' in message && 'number' in message;

export const { isWorker } = cluster;

/**
 * In a worker: gives the metrics of all workers. Each keeps its own series, labelled with the number of its place: a
 * sum would fall when a worker dies, and Prometheus takes a falling counter for a restart.
 */
export function textOfAllWorkers(registry: Registry): () => Promise<string> {
  registry.setDefaultLabels({ worker: process.env.WORKER ?? '1' });
  AggregatorRegistry.setRegistries(registry);
  // From now on it replies when the primary collects metrics.
  new AggregatorRegistry();
  const waiting = new Map<number, (reply: MetricsReply) => void>();
  let next = 0;
  process.on('message', (message) => {
    if (!isReply(message)) return;
    waiting.get(message.number)?.(message);
    waiting.delete(message.number);
  });
  return () =>
    new Promise((resolve, reject) => {
      const number = next;
      next += 1;
      waiting.set(number, ({ metrics }) => {
        if (metrics === null) reject(new Error('A worker did not send its metrics.'));
        else resolve(metrics);
      });
      process.send?.({ wants: 'metrics', number } satisfies MetricsRequest);
    });
}

/** In the primary process: collects the metrics of all workers for the one that is scraped. */
export function collectWorkerMetrics(): void {
  const registry = new AggregatorRegistry();
  cluster.on('message', (worker, message: unknown) => {
    if (!isRequest(message)) return;
    const reply = (metrics: string | null) => {
      if (worker.isConnected()) worker.send({ metrics, number: message.number } satisfies MetricsReply);
    };
    registry.clusterMetrics().then(reply, () => reply(null));
  });
}
