// How soon the package answers once its command is given, and how much memory that takes. The package is what npm would
// publish, compiled and with its SQLite file; only its dependencies are lent from here, so that nothing is fetched.

import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { platform } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../../src/package-files.ts';
import { type Spread, spread, spreadOf, tableOf } from './table.ts';

export interface Start {
  starts: number;
  /** From the command to the last byte of the first answer. */
  milliseconds: Spread;
  /** Resident after the first answer; not a number where the system doesn't tell. */
  memoryBytes: Spread;
}

const question = JSON.stringify({ query: '{ character(name: "Charon") { films { title } } }' });

/** Packs the project into a folder, and starts its server so many times. */
export async function start(folder: string, starts = 10): Promise<Start> {
  const entry = packed(folder);
  const milliseconds: number[] = [];
  const memory: number[] = [];
  // The first start only brings the files into memory.
  for (let index = 0; index <= starts; index += 1) {
    const started = await once(entry);
    if (index === 0) continue;
    milliseconds.push(started.milliseconds);
    memory.push(started.memoryBytes);
  }
  return { starts, milliseconds: spreadOf(milliseconds), memoryBytes: spreadOf(memory) };
}

/** The entry of the package as it is installed. */
function packed(folder: string): string {
  // On Windows npm is a script for its shell.
  const shell = platform() === 'win32';
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: packageFolder, stdio: 'pipe', shell });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack has made no tarball.');
  execFileSync('tar', ['-xzf', tarball], { cwd: folder });
  symlinkSync(join(packageFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return join(folder, 'package', 'src', 'wickgraph.js');
}

/** One start: until the first answer, and the memory then. */
async function once(entry: string): Promise<{ milliseconds: number; memoryBytes: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [entry, 'serve', '--port', '0', '--host', '127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk;
        const [found] = /http:\/\/\S+\/graphql/.exec(said) ?? [];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened: ${said}`)));
    });
    const answer = await post(url, question);
    const milliseconds = performance.now() - began;
    if (!answer.includes('"John Wick: Chapter 4"')) throw new Error(`The first answer is a wrong one: ${answer}`);
    return { milliseconds, memoryBytes: residentBytes(child.pid ?? 0) };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
  }
}

/** By node:http, as the first fetch of a process takes a while itself. */
const post = (url: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { method: 'POST', headers }, async (response) => {
      let answer = '';
      for await (const chunk of response) answer += chunk;
      resolve(answer);
    });
    asked.once('error', reject);
    asked.end(body);
  });

/** What a process holds in memory, as its system tells it. */
function residentBytes(pid: number): number {
  if (platform() === 'win32') return Number.NaN;
  const kilobytes =
    platform() === 'linux'
      ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return 1_024 * Number(kilobytes);
}

export function printed({ starts, milliseconds, memoryBytes }: Start): string {
  const { median, from, to } = memoryBytes;
  const memory = { median: median / 1e6, from: from / 1e6, to: to / 1e6 };
  const table = tableOf([
    ['the packaged server', 'median'],
    ['first answer, ms after the command', spread(milliseconds)],
    ['memory then, MB', Number.isNaN(median) ? 'not told here' : spread(memory)],
  ]);
  return `${table}\n\nMedians of ${starts} starts.`;
}
