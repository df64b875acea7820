import { Agent, request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { serve } from '../../../src/serve/server.ts';
import { settingsFrom } from '../../../src/serve/settings.ts';
import { graph } from '../../harness/graph.ts';
import { connection, get, serving, until } from '../../harness/serving.ts';

/** A server of which each request to /held is answered when it is let go. */
async function holding(environment: Record<string, string> = {}) {
  const held: (() => void)[] = [];
  const listener = async (incoming: object, outgoing: object) => {
    if ('url' in incoming && incoming.url === '/held') await new Promise<void>((resolve) => held.push(resolve));
    await graph.listener(incoming, outgoing);
  };
  const settings = settingsFrom(environment);
  const server = await serve({ ...graph, listener }, { port: 0, host: '127.0.0.1', settings });
  return {
    ...server,
    held,
    letGo: () => {
      for (const each of held.splice(0)) each();
    },
  };
}

describe('a server that leaves', () => {
  test('says so at /ready, ends the connections of who asks then, and answers what is under way', async () => {
    const server = await holding();
    const [asking, kept] = [await connection(server.url), await connection(server.url)];
    asking.write(get('/held'));
    kept.write(get('/ready'));
    await until(() => server.held.length === 1 && kept.got().includes('open and whole'));
    expect(kept.got()).toMatch(/^HTTP\/1\.1 200 .*\r\nConnection: keep-alive\r\n/s);
    let hasLeft = false;
    const left = server.close().then(() => (hasLeft = true));
    const before = kept.got().length;
    kept.write(get('/ready'));
    await kept.closed;
    expect(kept.got().slice(before)).toMatch(/^HTTP\/1\.1 503 .*\r\nconnection: close\r\n.*"status":"leaving"/s);
    expect(hasLeft).toBe(false);
    server.letGo();
    await asking.closed;
    expect(asking.got()).toMatch(/^HTTP\/1\.1 404 .*\r\nconnection: close\r\n.*Nothing is at \/held/s);
    await left;
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test('answers all of several requests that came over one connection', async () => {
    const server = await holding();
    const asking = await connection(server.url);
    asking.write(get('/held') + get('/held') + get('/held'));
    await until(() => server.held.length === 3);
    const left = server.close();
    server.letGo();
    await Promise.all([asking.closed, left]);
    expect(asking.got().match(/HTTP\/1\.1 404/g)).toHaveLength(3);
  });

  test('closes connections that are idle at once, and those with half a request a second later', async () => {
    const server = await holding();
    const post =
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query"';
    const texts = ['', get('/health'), 'GET /graphql HTT', post];
    const all = await Promise.all(texts.map(() => connection(server.url)));
    for (const [at, text] of texts.entries()) all[at]?.write(text);
    await until(() => all[1]?.got());
    const started = performance.now();
    await server.close();
    const took = (await Promise.all(all.map(({ closed }) => closed))).map((at) => at - started);
    expect(Math.max(...took.slice(0, 3))).toBeLessThan(800);
    expect(took[3]).toBeGreaterThan(900);
    expect(took[3]).toBeLessThan(2_000);
  });

  test('leaves even when an answer never comes', async () => {
    const server = await holding({ WICKGRAPH_DEADLINE_MS: '100', WICKGRAPH_REQUEST_MS: '200' });
    const asking = await connection(server.url);
    asking.write(get('/held'));
    await until(() => server.held.length === 1);
    await server.close();
    server.letGo();
  });
});

/** A question that takes a while, and another one for each number. */
const slow = (number: number) =>
  `{ n${number}: __typename ${['Winston', 'Eve Macarro', 'Zero'].map((name, at) => `a${at}: path(from: "Charon", to: "${name}") { paths { hops { fact { sentence } } } }`).join(' ')} characters(first: 40) { nodes { name neighbours { facts { nodes { sentence } } } } } }`;

/** Asks over a connection of its own; resolves to the status, or to why there is none. `sent` resolves once all is sent. */
function ask(url: string, query: string, agent?: Agent) {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const asking = request(`${url}/graphql`, { method: 'POST', headers, agent: agent ?? false });
  const answered = new Promise<unknown>((resolve) => {
    asking.on('error', (error) => resolve(error.message));
    asking.on('response', (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('error', (error) => resolve(error.message));
      response.on('end', () => resolve(text.startsWith('{"data":{"n') ? response.statusCode : text.slice(0, 200)));
    });
  });
  const sent = new Promise<void>((resolve) => asking.on('socket', (socket) => socket.on('connect', () => resolve())));
  asking.end(body);
  return { answered, sent };
}

describe.each([
  ['one process', [] as string[]],
  ['two workers', ['--workers', '2']],
])('%s', (_, args) => {
  test('told to leave by SIGTERM, 50 requests under way are all answered, and it ends with 0', async () => {
    const server = await serving(args);
    const asked = Array.from({ length: 50 }, (_, number) => ask(server.url, slow(number)));
    let first = false;
    void Promise.race(asked.map(({ answered }) => answered)).then(() => (first = true));
    await Promise.all(asked.map(({ sent }) => sent));
    await until(() => first);
    server.signal('SIGTERM');
    expect(await Promise.all(asked.map(({ answered }) => answered))).toEqual(asked.map(() => 200));
    const answered = performance.now();
    const { status, at } = await server.ended;
    expect(status).toBe(0);
    expect(at - answered).toBeLessThan(1_000);
    expect(server.lines().filter(({ path, status }) => path === '/graphql' && status === 200)).toHaveLength(50);
  });

  test('a second signal ends it at once', async () => {
    const server = await serving(args);
    const half = await connection(server.url);
    half.write('POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
    await fetch(`${server.url}/health`);
    server.signal('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const started = performance.now();
    server.signal('SIGINT');
    const { status, at } = await server.ended;
    expect(status).toBe(130);
    expect(at - started).toBeLessThan(600);
    half.end();
  });
});

test('a worker that is killed is replaced; nobody who asks another one notices, and metrics tell of both', async () => {
  const server = await serving(['--workers', '2']);
  const failures = new Map<number, string[]>();
  const pids = () => [...new Set(server.lines().map(({ pid }) => pid))];
  // Who comes anew comes to either worker.
  const bothAnswer = (count: number) =>
    until(async () => {
      await Promise.all(Array.from({ length: 4 }, () => ask(server.url, '{ n: __typename }').answered));
      return pids().length === count;
    });
  await bothAnswer(2);
  let isOver = false;
  // A page has the number of who asks in its path, so that the log tells who asked which worker.
  const asking = Array.from({ length: 24 }, async (_, number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!isOver) {
      const failed = await new Promise<string | undefined>((resolve) => {
        const asked = request(`${server.url}/asks/${number}`, { agent }, (response) => {
          response.resume().on('end', () => resolve(response.statusCode === 404 ? undefined : 'no page'));
          response.on('error', (error) => resolve(error.message));
        });
        asked.on('error', (error) => resolve(error.message));
        asked.end();
      });
      if (failed) failures.set(number, [...(failures.get(number) ?? []), failed]);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    agent.destroy();
  });
  const askers = () => server.lines().filter(({ path }) => path?.startsWith('/asks/'));
  await until(() => new Set(askers().map(({ path }) => path)).size === 24);
  const [killed = 0] = askers().map(({ pid }) => pid);
  const unharmed = new Set(askers().flatMap(({ pid, path }) => (pid === killed ? [] : [Number(path?.split('/')[2])])));
  process.kill(killed, 'SIGKILL');
  await bothAnswer(3);
  isOver = true;
  await Promise.all(asking);
  for (const [number, failed] of failures) {
    expect(unharmed).not.toContain(number);
    expect(failed).toHaveLength(1);
  }
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toMatch(/wickgraph_requests_total\{method="POST",status="2xx",worker="1"\} \d/);
  expect(metrics).toMatch(/wickgraph_requests_total\{method="POST",status="2xx",worker="2"\} \d/);
  server.signal('SIGTERM');
  expect((await server.ended).status).toBe(0);
});
