import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openGraph } from '../../../src/open-graph.ts';
import { type Server, serve } from '../../../src/serve/server.ts';
import { settingsFrom } from '../../../src/serve/settings.ts';
import { graph } from '../../harness/graph.ts';
import { connection, get, until } from '../../harness/serving.ts';

let server: Server;
beforeAll(async () => {
  server = await serve(graph, { port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

const question = '{ character(name: "Charon") { films { title } } }';
const answer = {
  data: {
    character: {
      films: [
        { title: 'John Wick' },
        { title: 'John Wick: Chapter 2' },
        { title: 'John Wick: Chapter 3 – Parabellum' },
        { title: 'John Wick: Chapter 4' },
        { title: 'Ballerina' },
      ],
    },
  },
};
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

test('a POST and a GET get the same answer', async () => {
  const posted = await post({ query: question });
  const got = await fetch(`${server.url}/graphql?query=${encodeURIComponent(question)}`);
  expect(await posted.json()).toMatchObject(answer);
  expect(await got.json()).toMatchObject(answer);
});

test('variables and the name of the operation come with the request', async () => {
  const query = 'query A($name: String!) { film(name: $name) { title } } query B { dataset { day } }';
  const response = await post({ query, variables: { name: 'ballerina' }, operationName: 'A' });
  expect(await response.json()).toMatchObject({ data: { film: { title: 'Ballerina' } } });
});

test('the graph answers a Request without a server', async () => {
  const url = `http://wickgraph.example/graphql?query=${encodeURIComponent(question)}`;
  expect(await (await graph.fetch(new Request(url))).json()).toMatchObject(answer);
});

test('any page may ask, by GET and by POST', async () => {
  const origin = 'https://fans.example';
  const asked = await fetch(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
  expect(asked.status).toBe(204);
  expect(asked.headers.get('access-control-allow-origin')).toBe('*');
  expect(asked.headers.get('access-control-allow-methods')).toBe('GET, POST');
  expect(asked.headers.get('access-control-allow-headers')).toContain('content-type');
  const answered = await post({ query: question }, { origin });
  expect(answered.headers.get('access-control-allow-origin')).toBe('*');
  expect(answered.headers.get('access-control-allow-credentials')).toBeNull();
});

test('/health and /ready say whether the dataset is open and whole', async () => {
  const asked = await Promise.all(['/health', '/ready'].map((path) => fetch(`${server.url}${path}`)));
  const open = { status: 'ready', dataset: 'open and whole' };
  expect(await Promise.all(asked.map(async (each) => [each.status, await each.json()]))).toEqual([
    [200, open],
    [200, open],
  ]);
  const closed = openGraph({ file: inject('dataset') });
  closed.close();
  const [health, ready] = await Promise.all(
    ['/health', '/ready'].map((path) => closed.fetch(new Request(`http://wickgraph.example${path}`))),
  );
  expect([health?.status, ready?.status]).toEqual([200, 503]);
  expect(await ready?.json()).toEqual({ status: 'not ready', dataset: 'not open' });
});

test('another path is not found, and the answer says where to ask', async () => {
  const response = await fetch(`${server.url}/grapqhl`);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'Nothing is at /grapqhl. GraphQL and GraphiQL are at /graphql.',
        extensions: { code: 'NOT_FOUND' },
      },
    ],
  });
});

test('errors come with their codes and without insides', async () => {
  const response = await post({ query: '{ character(name: "Film:john-wick") { name } }' });
  expect(await response.json()).toMatchObject({
    data: { character: null },
    errors: [{ extensions: { code: 'INVALID_ID' } }],
  });
  const wrong = await post({ query: '{ charcter(name: "Charon") { name } }' });
  expect(await wrong.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('Did you mean "character"') }],
  });
});

test('a port in use is named, with another to try', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  await expect(serve(graph, { port, host: '127.0.0.1' })).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: `Port ${port} is in use. Choose another, such as PORT=${port + 1}.`,
  });
  taken.close();
});

test('closing answers what is under way and frees the port', async () => {
  const other = await serve(graph, { port: 0, host: '127.0.0.1' });
  const asking = fetch(`${other.url}/graphql?query=${encodeURIComponent(question)}`);
  const response = await asking;
  await other.close();
  expect(await response.json()).toMatchObject(answer);
  await expect(fetch(`${other.url}/health`)).rejects.toThrow();
});

/** A server with some limits set. */
async function within(environment: Record<string, string>, ask: (url: string) => Promise<void>) {
  const limited = await serve(graph, { port: 0, host: '127.0.0.1', settings: settingsFrom(environment) });
  await ask(limited.url);
  await limited.close();
}

test('who sends headers or a body too slowly, or nothing at all, is cut off', async () => {
  await within({ WICKGRAPH_HEADERS_MS: '200', WICKGRAPH_REQUEST_MS: '200' }, async (url) => {
    const started = performance.now();
    const texts = [
      '',
      'GET /health HT',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ];
    const slow = await Promise.all(texts.map(() => connection(url)));
    for (const [at, text] of texts.entries()) slow[at]?.write(text);
    const closed = await Promise.all(slow.map((each) => each.closed));
    // Node looks every second.
    expect(Math.max(...closed) - started).toBeLessThan(2_500);
    for (const each of slow)
      expect(each.got()).toMatch(/^$|^HTTP\/1\.1 408 Request Timeout\r\n.*connection: close.*"REQUEST_TIMEOUT"/s);
  });
});

test('an idle connection is closed, and so is one above the ceiling, or with as many requests as one may have', async () => {
  await within({ WICKGRAPH_KEEP_ALIVE_MS: '100' }, async (url) => {
    const idle = await connection(url);
    idle.write(get('/health'));
    await idle.closed;
    expect(idle.got()).toMatch(/^HTTP\/1\.1 200 /);
  });
  await within({ WICKGRAPH_CONNECTIONS: '2' }, async (url) => {
    const kept = [await connection(url), await connection(url)];
    const refused = await connection(url);
    await refused.closed;
    for (const each of kept) each.write(get('/health'));
    await until(() => kept.every((each) => each.got().startsWith('HTTP/1.1 200')));
    expect(refused.got()).toBe('');
    for (const each of kept) each.end();
  });
  await within({ WICKGRAPH_REQUESTS_PER_CONNECTION: '2' }, async (url) => {
    const asking = await connection(url);
    asking.write(get('/health') + get('/health') + get('/health'));
    await asking.closed;
    expect(asking.got().match(/HTTP\/1\.1 \d+|connection: \S+/gi)).toEqual([
      'HTTP/1.1 200',
      'Connection: keep-alive',
      'HTTP/1.1 200',
      'connection: close',
    ]);
  });
});

test.each([
  ['what is no HTTP', 'HELLO\r\n\r\n', '400 Bad Request'],
  [
    'headers above 16 KiB',
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`,
    '431 Request Header Fields Too Large',
  ],
])('%s is refused, and the connection closed', async (_, text, status) => {
  const asking = await connection(server.url);
  asking.write(text);
  await asking.closed;
  expect(asking.got()).toMatch(new RegExp(`^HTTP/1.1 ${status}\r\n.*connection: close.*"errors"`, 's'));
});

test('whoever is told of answers may fail without harm', async () => {
  const onAccess = () => {
    throw new Error('the log is full');
  };
  const told = await serve(graph, { port: 0, host: '127.0.0.1', settings: settingsFrom({}), onAccess });
  expect((await fetch(`${told.url}/health`)).status).toBe(200);
  expect((await fetch(`${told.url}/health`)).status).toBe(200);
  await told.close();
});
