// Runs the server as several processes.

import cluster, { type Worker } from 'node:cluster';
import { ServerError } from '../errors.ts';

/** A worker that exits sooner than this after its start has not served anybody. */
const earlyExitMs = 2_000;
/** A crash loop: after this many early exits in a row, no worker is started again. */
const maxEarlyExits = 5;

/** The message by which the primary process drains its workers. */
const drainMessage = 'drain';

/**
 * Runs this program as several workers that share one port, each with the dataset open. A worker that dies is replaced.
 * SIGTERM and SIGINT drain all workers; the promise resolves when all have exited. Rejects with `ServerError` if workers
 * keep exiting at their start. `onListening` is called once, with the URL at which they listen.
 */
export function runWorkers(count: number, onListening: (url: string) => void): Promise<void> {
  // Workers accept connections themselves. If the primary process handed them out, a connection given to a dying worker
  // would never be answered.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  let isDraining = false;
  let earlyExits = 0;
  let isListening = false;
  const workers = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
  return new Promise((resolve, reject) => {
    const drainAll = (): void => {
      isDraining = true;
      // A worker whose channel is closed can't get the message. A second signal kills it.
      for (const worker of workers()) if (worker.isConnected()) worker.send(drainMessage);
    };
    const start = (workerNumber: number): void => {
      const startedAt = performance.now();
      // A replacement gets the number of the old worker, so that its metrics continue the same series.
      const worker = cluster.fork({ WORKER: String(workerNumber) });
      worker.on('message', (message: unknown) => {
        if (isListening || typeof message !== 'string') return;
        isListening = true;
        onListening(message);
      });
      worker.on('exit', () => {
        earlyExits = performance.now() - startedAt < earlyExitMs ? earlyExits + 1 : 0;
        if (earlyExits >= maxEarlyExits && !isDraining) {
          drainAll();
          const message = `Workers died ${earlyExits} times at their start. Run without --workers to see why.`;
          reject(new ServerError('WORKERS_DIE', message));
        }
        if (!isDraining) start(workerNumber);
        else if (workers().length === 0) resolve();
      });
    };
    void untilStopped(() => {
      for (const worker of workers()) worker.process.kill('SIGKILL');
    }).then(drainAll);
    for (let workerNumber = 1; workerNumber <= count; workerNumber += 1) start(workerNumber);
  });
}

/**
 * Resolves when this process has to stop: on SIGTERM or SIGINT, and in a worker also on the drain message of the primary
 * process. A second signal calls `beforeExit` and exits at once. A worker ignores the second signal: terminals and
 * supervisors signal every process, so a worker may get the same signal twice.
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
