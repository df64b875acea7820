import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, inject, test } from 'vitest';
import { openGraph } from '../../../src/open-graph.ts';
import { type AccessLog, openAccessLog } from '../../../src/serve/access-log.ts';
import { truncate } from '../../../src/serve/logged-query.ts';
import { type Server, serve } from '../../../src/serve/server.ts';
import { settingsFrom } from '../../../src/serve/settings.ts';
import { graph } from '../../harness/graph.ts';
import { serving } from '../../harness/serving.ts';

const folder = mkdtempSync(join(tmpdir(), 'wickgraph-logs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const open: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(open.splice(0).map((close) => close())));

/** A server, and what stands in its log once all is answered. */
async function logging(environment: Record<string, string> = {}, over = graph, log?: AccessLog) {
  const file = join(folder, `${Math.random()}.log`);
  const to = log ?? openAccessLog(file);
  const settings = settingsFrom(environment);
  const server: Server = await serve(over, { port: 0, host: '127.0.0.1', settings, onAccess: to.access });
  open.push(server.close);
  const lines = async () => {
    await to.close();
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  };
  return { url: server.url, lines, log: to, file };
}
const post = (query: string, more: object = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, ...more }),
});

test('each answer is one line, which says what was asked, how it went, and not who asked', async () => {
  const { url, lines } = await logging();
  const query = 'query Logged($name: String!) { film(name: $name) { title } }';
  const variables = { name: 'Ballerina' };
  const body = await (await fetch(`${url}/graphql`, post(query, { variables }))).text();
  await (await fetch(`${url}/graphql`, post(query, { variables }))).text();
  await (await fetch(`${url}/graphql?query=${encodeURIComponent(query)}&operationName=Logged`)).text();
  await (await fetch(`${url}/nowhere?secret=1`)).text();
  const shared = { level: 30, time: expect.any(Number), pid: process.pid, milliseconds: expect.any(Number) };
  const asked = { ...shared, path: '/graphql', operation: 'Logged', query };
  const bytes = body.length;
  expect(await lines()).toEqual([
    { ...asked, method: 'POST', status: 200, bytes, cached: false },
    { ...asked, method: 'POST', status: 200, bytes, cached: true },
    { ...asked, method: 'GET', status: 200, bytes: expect.any(Number), cached: false },
    { ...shared, method: 'GET', path: '/nowhere', status: 404, bytes: expect.any(Number), cached: false },
  ]);
});

test('the address that asks is in the line only if that is wanted', async () => {
  const { url, lines } = await logging({ WICKGRAPH_LOG_ADDRESS: '1', WICKGRAPH_TRUSTED_PROXY: '127.0.0.1' });
  await fetch(`${url}/health`);
  await fetch(`${url}/health`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
  expect((await lines()).map(({ address }) => address)).toEqual(['127.0.0.1', '203.0.113.7']);
});

test.each(['x'.repeat(5_000), '\u0000'.repeat(5_000), 'é😀\n"'.repeat(1_000), '\ud800'.repeat(5_000)])(
  'of a query, no more than 1,000 bytes stand in a line (%#)',
  async (text) => {
    expect(Buffer.byteLength(JSON.stringify(truncate(text))) - 2).toBeGreaterThan(500);
    const { url, lines, file } = await logging();
    await fetch(`${url}/graphql`, post(`query Long { a(b: "${text}") }`));
    await fetch(`${url}/${'p'.repeat(5_000)}`);
    const [line] = await lines();
    expect(Buffer.byteLength(JSON.stringify(line.query)) - 2).toBeLessThanOrEqual(1_000);
    for (const each of readFileSync(file, 'utf8').split('\n')) expect(Buffer.byteLength(each)).toBeLessThan(1_400);
  },
);

test('a fault of ours is a line with its stack; who asks learns that there was one', async () => {
  const file = join(folder, 'faults.log');
  const log = openAccessLog(file);
  const faulty = openGraph({ file: inject('dataset'), onFault: log.fault });
  const field = faulty.schema.getQueryType()?.getFields().dataset;
  if (!field) throw new Error('There is a dataset.');
  const { resolve } = field;
  field.resolve = () => {
    throw new TypeError('the secret inside');
  };
  try {
    const { url } = await logging({}, faulty, log);
    const answer = await (await fetch(`${url}/graphql`, post('{ dataset { day } }'))).text();
    expect(answer).not.toContain('secret');
    expect(answer).toContain('INTERNAL_SERVER_ERROR');
  } finally {
    if (resolve) field.resolve = resolve;
    faulty.close();
  }
  await log.close();
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 50)).toEqual([
    {
      level: 50,
      time: expect.any(Number),
      pid: process.pid,
      message: 'the secret inside',
      stack: expect.stringMatching(/^TypeError: the secret inside\n +at /),
    },
  ]);
});

test.runIf(process.platform === 'linux')('a full disk is no reason to stop answering', async () => {
  const { url, log } = await logging({}, graph, openAccessLog('/dev/full'));
  for (let turn = 0; turn < 3; turn += 1) {
    expect((await fetch(`${url}/health`)).status).toBe(200);
    await log.close();
  }
});

test('it is written to standard error, unless switched off; when nobody reads it any more, the server answers on, and leaves', async () => {
  const [on, off] = await Promise.all([serving(), serving([], { WICKGRAPH_LOG: 'off' })]);
  await Promise.all([on, off].map(({ url }) => fetch(`${url}/health`)));
  on.stopReading();
  for (let turn = 0; turn < 60; turn += 1) await (await fetch(`${on.url}/nowhere/${turn}`)).text();
  expect((await fetch(`${on.url}/health`)).status).toBe(200);
  for (const server of [on, off]) server.signal('SIGTERM');
  const ended = await Promise.all([on.ended, off.ended]);
  expect(ended.map(({ status }) => status)).toEqual([0, 0]);
  expect(off.lines()).toEqual([]);
});
