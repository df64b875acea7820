import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openGraph } from '../src/graph.ts';
import { type Server, serve } from '../src/server.ts';
import { graph } from './graph.ts';

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
