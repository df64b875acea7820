import cluster, { type Worker } from 'node:cluster';
import { ServerError } from '../errors.ts';

/** A worker that dies sooner than this after its start has not served anybody. */
const soon = 2_000;
/** How often in a row a worker may die soon before it is taken for a fault that starting again won't mend. */
const mostInARow = 5;

/** What the first process says to its workers when all are to leave. */
const leave = 'leave';

/**
 * Runs this program as so many workers that share one port, each with the dataset open. One that dies is replaced.
 * Resolves when all have left, which SIGTERM and SIGINT ask of them once what is under way has been answered; rejects
 * with `ServerError` when workers keep dying at their start. `tell` is given the first address that one listens at.
 */
export function runWorkers(count: number, tell: (address: string) => void): Promise<void> {
  // Workers take connections themselves. One that this process had handed to a worker that dies would never be answered.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  let leaving = false;
  let early = 0;
  let announced = false;
  const workers = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
  return new Promise((resolve, reject) => {
    const leaveAll = (): void => {
      leaving = true;
      // One that hangs can't be told, so a second signal ends all.
      for (const worker of workers()) if (worker.isConnected()) worker.send(leave);
    };
    const start = (place: number): void => {
      const started = performance.now();
      // By its place, a worker's metrics go on where those of the one before ended.
      const worker = cluster.fork({ WORKER: String(place) });
      worker.on('message', (message: unknown) => {
        if (announced || typeof message !== 'string') return;
        announced = true;
        tell(message);
      });
      worker.on('exit', () => {
        early = performance.now() - started < soon ? early + 1 : 0;
        if (early >= mostInARow && !leaving) {
          leaveAll();
          reject(
            new ServerError(
              'WORKERS_DIE',
              `Workers died ${early} times at their start. Run without --workers to see why.`,
            ),
          );
        }
        if (!leaving) start(place);
        else if (workers().length === 0) resolve();
      });
    };
    void toldToLeave(() => {
      for (const worker of workers()) worker.process.kill('SIGKILL');
    }).then(leaveAll);
    for (let place = 1; place <= count; place += 1) start(place);
  });
}

/**
 * Resolves when this process is told to leave: by SIGTERM or SIGINT, and a worker by the first process. A second signal
 * ends at once, after `last`; not a worker, which a terminal or a supervisor may tell beside the first process.
 */
export function toldToLeave(last: () => void = () => {}): Promise<void> {
  return new Promise((resolve) => {
    let isTold = false;
    const told = (signal: NodeJS.Signals): void => {
      if (isTold && !cluster.isWorker) {
        last();
        process.exit(signal === 'SIGINT' ? 130 : 143);
      }
      isTold = true;
      resolve();
    };
    process.on('SIGTERM', told);
    process.on('SIGINT', told);
    if (cluster.isWorker) process.on('message', (message) => message === leave && resolve());
  });
}
