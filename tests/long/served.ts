import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../src/wickgraph.js', import.meta.url));

/** A server in a process of its own, as the command starts it. */
export async function served(file: string) {
  const options = ['serve', '--dataset', file, '--host', '127.0.0.1', '--port', '0'];
  const child = spawn(process.execPath, [launcher, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  let isUp = true;
  child.once('exit', () => {
    isUp = false;
  });
  let said = '';
  let url: string | undefined;
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text;
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (url !== undefined) break;
  }
  if (url === undefined) throw new Error(`The server did not start: ${said}`);
  // What else it says must go somewhere, or it would have to wait.
  child.stdout.resume();
  return {
    url,
    isUp: () => isUp,
    /** Megabytes of memory that are resident. */
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    close: async () => {
      if (!isUp) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
