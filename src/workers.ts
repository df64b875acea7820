import cluster, { type Worker } from 'node:cluster';
import { ServerError } from './errors.ts';

/** A worker that dies sooner than this after its start has not served anybody. */
const soon = 2_000;
/** How often in a row a worker may die soon before it is taken for a fault that starting again won't mend. */
const mostInARow = 5;

/**
 * Runs this program as so many workers that share one port, each with the dataset open. One that dies is replaced.
 * Resolves when all have left, which SIGTERM and SIGINT ask of them once what is under way has been answered; rejects
 * with `ServerError` when workers keep dying at their start.
 */
export function runWorkers(count: number, told: (address: string) => void): Promise<void> {
  let leaving = false;
  let early = 0;
  let announced = false;
  return new Promise((resolve, reject) => {
    const start = (): void => {
      const started = performance.now();
      const worker: Worker = cluster.fork();
      worker.on('message', (message: unknown) => {
        if (announced || typeof message !== 'string') return;
        announced = true;
        told(message);
      });
      worker.on('exit', () => {
        early = performance.now() - started < soon ? early + 1 : 0;
        if (early >= mostInARow && !leaving) {
          leave();
          reject(
            new ServerError(
              'WORKERS_DIE',
              `Workers died ${early} times at their start. Run without --workers to see why.`,
            ),
          );
        }
        if (!leaving) start();
        else if (Object.keys(cluster.workers ?? {}).length === 0) resolve();
      });
    };
    const leave = (): void => {
      leaving = true;
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
    };
    process.once('SIGTERM', leave);
    process.once('SIGINT', leave);
    for (let each = 0; each < count; each += 1) start();
  });
}
