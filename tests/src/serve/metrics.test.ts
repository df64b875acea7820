import { execFileSync } from 'node:child_process';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { operations } from '../../../src/execution/operations.ts';
import { openGraph } from '../../../src/open-graph.ts';
import { type Server, serve } from '../../../src/serve/server.ts';
import { settingsFrom } from '../../../src/serve/settings.ts';

const graph = openGraph({ file: inject('dataset') });
let server: Server;
beforeAll(async () => {
  server = await serve(graph, { port: 0, host: '127.0.0.1', settings: settingsFrom({}) });
});
afterAll(async () => {
  await server.close();
  graph.close();
});

const scrape = async (from = server) => (await fetch(`${from.url}/metrics`)).text();
/** The value of a series, such as wickgraph_response_cache_total{result="hit"}; 0 when there is none yet. */
const value = async (series: string) =>
  Number(
    (await scrape())
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.split(' ')
      .at(-1) ?? 0,
  );
const ask = async (body: unknown, path = '/graphql') =>
  (
    await fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).text();

test('requests are counted by method and class of status, and timed by operation', async () => {
  const [operation] = operations();
  await ask({ query: operation?.text });
  await ask({ query: 'query Mine { dataset { day } }' });
  await (await fetch(`${server.url}/films`)).text();
  await (await fetch(`${server.url}/nowhere`)).text();
  const text = await scrape();
  expect(text).toContain('wickgraph_requests_total{method="POST",status="2xx"} 2');
  expect(text).toContain('wickgraph_requests_total{method="GET",status="2xx"} 1');
  expect(text).toContain('wickgraph_requests_total{method="GET",status="4xx"} 1');
  expect(text).toContain(`wickgraph_request_seconds_count{operation="${operation?.name}"} 1`);
  expect(text).toContain('wickgraph_request_seconds_count{operation="other"} 1');
  expect(text).toContain('wickgraph_request_seconds_count{operation="page"} 2');
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
});

test('remembered answers and statements are counted', async () => {
  const query = '{ film(name: "Ballerina") { title runtime: releaseDate } }';
  const before = await value('wickgraph_response_cache_total{result="hit"}');
  await ask({ query });
  const statements = await value('wickgraph_statements_total');
  expect(statements).toBe(graph.statements());
  await ask({ query });
  await ask({ query });
  expect(await value('wickgraph_response_cache_total{result="hit"}')).toBe(before + 2);
  expect(await value('wickgraph_statements_total')).toBe(statements);
});

test('refusals are counted by their code', async () => {
  await ask({ query: '{ character(name: "Film:john-wick") { name } }' });
  await ask({ query: '{ films(first: 1000) { totalCount } }' });
  expect(await value('wickgraph_refused_total{code="INVALID_ID"}')).toBe(1);
  expect(await value('wickgraph_refused_total{code="BAD_USER_INPUT"}')).toBe(1);
});

test('nothing from outside becomes a label', async () => {
  const series = async () => (await scrape()).split('\n').filter((line) => line.startsWith('wickgraph_')).length;
  await ask({ query: 'query Other { dataset { day } }' });
  await (await fetch(`${server.url}/films`, { method: 'PUT' })).text();
  await (await fetch(`${server.url}/films`, { method: 'DELETE' })).text();
  const before = await series();
  for (let turn = 0; turn < 30; turn += 1) {
    await ask({ query: `query Evil${turn} { dataset { day } }`, operationName: `Evil${turn}` });
    await (await fetch(`${server.url}/nowhere/${turn}?operationName=Evil`)).text();
    await new Promise((resolve) =>
      request(`${server.url}/films`, { method: ['PROPFIND', 'LOCK', 'SEARCH'][turn % 3] }, (response) =>
        response.resume().on('end', resolve),
      ).end(),
    );
  }
  expect(await series()).toBe(before);
  expect(await scrape()).not.toMatch(/Evil|PROPFIND|nowhere/);
});

test('they are never remembered, and can be switched off', async () => {
  const answer = await fetch(`${server.url}/metrics`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(await scrape()).not.toBe(await scrape());
  const without = await serve(graph, {
    port: 0,
    host: '127.0.0.1',
    settings: settingsFrom({ WICKGRAPH_METRICS: 'off' }),
  });
  expect((await fetch(`${without.url}/metrics`)).status).toBe(404);
  await without.close();
});

test('who embeds the graph loads neither metrics nor logs', () => {
  const program = `
    import { createRequire } from 'node:module';
    import { openGraph } from './src/open-graph.ts';
    const graph = openGraph({ file: ${JSON.stringify(inject('dataset'))} });
    await (await graph.fetch(new Request('http://localhost/graphql?query={dataset{day}}'))).text();
    graph.close();
    const loaded = Object.keys(createRequire(import.meta.url).cache).join();
    console.log(/graphql/.test(loaded), /prom-client|[/]pino|rate-limiter/.test(loaded));
  `;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program];
  const cwd = new URL('../../../', import.meta.url);
  expect(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' })).toBe('true false\n');
});
