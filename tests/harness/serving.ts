import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { inject, onTestFinished } from 'vitest';

const launcher = fileURLToPath(new URL('../../src/wickgraph.js', import.meta.url));

/** A line of a server's log. */
export type Line = Record<string, unknown> & { pid: number; path?: string };

/** Runs `wickgraph serve` on a free port until it listens. */
export async function serving(args: string[] = [], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [launcher, 'serve', '--dataset', inject('dataset'), ...args], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...env },
  });
  // Workers end with the first process.
  onTestFinished(() => void child.kill('SIGKILL'));
  let [out, error] = ['', ''];
  const ended = new Promise<{ status: number | null; signal: string | null; at: number }>((resolve) =>
    child.on('close', (status, signal) => resolve({ status, signal, at: performance.now() })),
  );
  child.stderr.on('data', (text) => (error += text));
  const read: Line[] = [];
  const lines = (): readonly Line[] => {
    const end = error.lastIndexOf('\n') + 1;
    for (const line of error.slice(0, end).split('\n')) if (line !== '') read.push(JSON.parse(line));
    error = error.slice(end);
    return read;
  };
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      out += text;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(out) ?? [];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`It did not start: ${error}`)));
  });
  return {
    url,
    ended,
    signal: (name: NodeJS.Signals) => child.kill(name),
    /** Nobody takes its log from here on. */
    stopReading: () => child.stderr.destroy(),
    /** What stands in its log so far. */
    lines,
  };
}

/** A connection by hand: what is written, and all that comes back until it is closed. */
export async function connection(url: string) {
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1' });
  let got = '';
  socket.on('data', (text) => (got += text));
  socket.on('error', () => {});
  const closed = new Promise<number>((resolve) => socket.on('close', () => resolve(performance.now())));
  await new Promise((resolve) => socket.once('connect', resolve));
  return {
    write: (text: string) => socket.write(text),
    got: () => got,
    closed,
    end: () => socket.destroy(),
  };
}

export const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: wickgraph.example\r\n\r\n`;

/** Waits until something is so, and fails with the test when it never is. */
export async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
