import cluster, { type Worker } from 'node:cluster';
import { ServerError } from '../errors.ts';

/** A worker that dies sooner than this after its start, in milliseconds, has not served anybody. */
const shortestLife = 2_000;
/** After so many early deaths in a row, starting again won't help. */
const mostEarlyDeaths = 5;

/** The message by which the primary process drains its workers. */
const drainMessage = 'drain';

/**
 * Runs this program as several workers that share one port, each with the dataset open; one that dies is replaced.
 * SIGTERM and SIGINT drain all workers, and it resolves when they have exited. Rejects with `ServerError` when workers
 * keep dying at their start. `onListening` is called with the first address that a worker listens at.
 */
export function runWorkers(count: number, onListening: (address: string) => void): Promise<void> {
  // Workers accept connections themselves: one that the primary had handed to a dying worker would get no answer.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  let isDraining = false;
  let earlyDeaths = 0;
  let isListening = false;
  const workers = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
  return new Promise((resolve, reject) => {
    const drainAll = (): void => {
      isDraining = true;
      // A worker that hangs gets no message; a second signal kills it.
      for (const worker of workers()) if (worker.isConnected()) worker.send(drainMessage);
    };
    const start = (place: number): void => {
      const startedAt = performance.now();
      // A new worker takes over the place of the old one, so that its metrics go on in the same series.
      const worker = cluster.fork({ WORKER: String(place) });
      worker.on('message', (message: unknown) => {
        if (isListening || typeof message !== 'string') return;
        isListening = true;
        onListening(message);
      });
      worker.on('exit', () => {
        earlyDeaths = performance.now() - startedAt < shortestLife ? earlyDeaths + 1 : 0;
        if (earlyDeaths >= mostEarlyDeaths && !isDraining) {
          drainAll();
          const message = `Workers died ${earlyDeaths} times at their start. Run without --workers to see why.`;
          reject(new ServerError('WORKERS_DIE', message));
        }
        if (!isDraining) start(place);
        else if (workers().length === 0) resolve();
      });
    };
    void untilStopped(() => {
      for (const worker of workers()) worker.process.kill('SIGKILL');
    }).then(drainAll);
    for (let place = 1; place <= count; place += 1) start(place);
  });
}

/**
 * Resolves when this process is told to stop: by SIGTERM or SIGINT, and a worker by its primary. A second signal calls
 * `beforeExit` and exits at once; a worker ignores it, as terminals and supervisors signal workers and primary alike.
 */
export function untilStopped(beforeExit: () => void = () => {}): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    const onSignal = (signal: NodeJS.Signals): void => {
      if (isStopping && !cluster.isWorker) {
        beforeExit();
        process.exit(signal === 'SIGINT' ? 130 : 143);
      }
      isStopping = true;
      resolve();
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
    if (cluster.isWorker) process.on('message', (message) => message === drainMessage && resolve());
  });
}
