import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { operations } from '../../../src/execution/operations.ts';
import { openGraph } from '../../../src/open-graph.ts';
import { type Server, serve } from '../../../src/serve/server.ts';

// Nothing in an answer may depend on whether it was remembered.

const [forgetful, remembering] = [0, undefined].map((cacheBytes) =>
  openGraph({ file: inject('dataset'), ...(cacheBytes !== undefined && { cacheBytes }) }),
);
let sites: { cold: Server; hot: Server };
beforeAll(async () => {
  if (!forgetful || !remembering) throw new Error('There are two graphs.');
  const [cold, hot] = await Promise.all(
    [forgetful, remembering].map((graph) => serve(graph, { port: 0, host: '127.0.0.1' })),
  );
  if (cold && hot) sites = { cold, hot };
});
afterAll(async () => {
  await Promise.all(Object.values(sites).map((site) => site.close()));
  for (const graph of [forgetful, remembering]) graph?.close();
});

/** All of an answer but what is the connection's: status, headers, body. */
async function whole(site: Server, path: string, init?: RequestInit) {
  const response = await fetch(`${site.url}${path}`, { redirect: 'manual', ...init });
  // Pages name the address at which they are served, and their length goes with it.
  const own = /^\/graphql/.test(path) ? ['date'] : ['date', 'content-length'];
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !own.includes(name)));
  const body = await response.text();
  return {
    status: response.status,
    headers: { ...headers, etag: headers.etag && '…' },
    body: body.replaceAll(site.url, ''),
  };
}
const post = (query: string, variables?: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});

describe('cold, warm and hot, an answer is the same to the byte', () => {
  test.each(operations().map(({ name, text }) => [name, text]))('%s, by POST and by GET', async (_, text) => {
    const requests: [string, RequestInit?][] = [
      ['/graphql', post(text)],
      [`/graphql?query=${encodeURIComponent(text)}`],
      [`/graphql?query=${encodeURIComponent(text)}`, { headers: { accept: 'application/graphql-response+json' } }],
    ];
    for (const [path, init] of requests) {
      const [cold, first] = [await whole(sites.cold, path, init), await whole(sites.hot, path, init)];
      const [compiled, remembered] = [await whole(sites.cold, path, init), await whole(sites.hot, path, init)];
      expect(first).toEqual(cold);
      expect(compiled).toEqual(cold);
      expect(remembered).toEqual(cold);
    }
  });

  test.each([
    '/',
    '/character/charon',
    '/timeline',
    '/ask?q=who+killed+Charon',
    '/films',
    '/nowhere',
    '/health',
    '/sitemap.xml',
  ])('the page %s', async (path) => {
    const init = { headers: { accept: 'text/html' } };
    const cold = await whole(sites.cold, path, init);
    expect(await whole(sites.hot, path, init)).toEqual(cold);
    expect(await whole(sites.hot, path, init)).toEqual(cold);
  });
});

describe('what is remembered', () => {
  const question = '{ character(name: "Charon") { name } }';

  test('is told apart by variables, operation, what is accepted, and the spoiler line', async () => {
    const query = 'query A($name: String!) { film(name: $name) { title } } query B { dataset { viewDay } }';
    const asked = async (variables: object, operationName: string) =>
      (
        await fetch(`${sites.hot.url}/graphql`, {
          ...post(query),
          body: JSON.stringify({ query, variables, operationName }),
        })
      ).json();
    expect(await asked({ name: 'Ballerina' }, 'A')).toMatchObject({ data: { film: { title: 'Ballerina' } } });
    expect(await asked({ name: 'John Wick' }, 'A')).toMatchObject({ data: { film: { title: 'John Wick' } } });
    expect(await asked({ name: 'John Wick' }, 'B')).toMatchObject({ data: { dataset: {} } });
    const page = async (cookie: string) => (await whole(sites.hot, '/character/charon', { headers: { cookie } })).body;
    expect(await page('seen=john-wick')).not.toBe(await page('seen=john-wick-chapter-4'));
    expect(await page('other=1; seen=john-wick')).toBe(await page('seen=john-wick'));
  });

  test('is told apart by where it was asked for, in process too', async () => {
    for (const origin of ['http://wick.example', 'https://other.example']) {
      const page = await remembering?.fetch(new Request(`${origin}/robots.txt`));
      expect(await page?.text()).toContain(`Sitemap: ${origin}/sitemap.xml`);
    }
  });

  test('is not asked of the database again, over HTTP or in process', async () => {
    const statements: string[] = [];
    const graph = openGraph({ file: inject('dataset'), onStatement: (sql) => statements.push(sql) });
    const request = () => new Request(`http://wickgraph.example/graphql?query=${encodeURIComponent(question)}`);
    const first = await (await graph.fetch(request())).text();
    await graph.query(question);
    statements.length = 0;
    expect(await (await graph.fetch(request())).text()).toBe(first);
    await graph.query(question);
    expect(statements).toEqual([]);
    graph.close();
  });

  test('has a strong ETag, by which a browser that has it is told so in a few bytes', async () => {
    const path = `/graphql?query=${encodeURIComponent(question)}`;
    const { headers } = await fetch(`${sites.hot.url}${path}`);
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(headers.get('vary')).toBe('accept');
    const again = await fetch(`${sites.hot.url}${path}`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await fetch(`${sites.hot.url}${path}`, { headers: { 'if-none-match': '"another"' } })).status).toBe(200);
    const page = await fetch(`${sites.hot.url}/character/charon`);
    expect(page.headers.get('etag')).toMatch(/^"/);
  });

  test.each(['{ nobody }', '{', '{ character(name: "Film:x") { name } }'])('is never an error: %s', async (wrong) => {
    const response = await fetch(`${sites.hot.url}/graphql`, post(wrong));
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
  });

  test('belongs to nobody: who changes an answer changes nobody else’s', async () => {
    const first = await remembering?.query<{ character: { name: string } }>(question);
    if (first?.data) first.data.character.name = 'changed';
    const second = await remembering?.query(question);
    if (second?.data) second.data.character = null;
    expect(await remembering?.query(question)).toMatchObject({ data: { character: { name: 'Charon' } } });
  });

  test('is not taken for variables that JSON writes like others', async () => {
    const query = 'query($first: Int) { films(first: $first) { nodes { title } } }';
    expect((await remembering?.query(query, { first: null }))?.errors).toBeUndefined();
    expect((await remembering?.query(query, { first: Number.NaN }))?.errors).toHaveLength(1);
  });
});

describe('what is found by asking random queries', () => {
  test.each([
    [
      'something called __proto__',
      '{ film(name: "Ballerina") { a: title __proto__: title title } __proto__: dataset { day } }',
    ],
    [
      'a variable called __proto__',
      'query ($__proto__: Boolean! = true) { dataset { day @include(if: $__proto__) version } }',
    ],
    [
      'a field that a condition leaves out before it is named again',
      '{ dataset { version @skip(if: true) day version } }',
    ],
  ])('%s stands where graphql-js has it', async (_, query) => {
    const [plain, compiled, first, second] = [
      await forgetful?.query(query),
      await forgetful?.query(query),
      await remembering?.query(query),
      await remembering?.query(query),
    ].map((answer) => JSON.stringify(answer));
    expect(JSON.parse(plain ?? '')).not.toHaveProperty('errors');
    expect(compiled).toBe(plain);
    expect(first).toBe(plain);
    expect(second).toBe(plain);
  });

  test('of several wrong names the first is told, whatever has been read before', async () => {
    const query = '{ films(where: { character: ["Charon", "Jane Roe"], franchise: [""] }) { totalCount } }';
    const message = 'No character is called "Jane Roe", as far as is known on';
    await remembering?.query('{ films(where: { franchise: [""] }) { totalCount } }');
    for (const graph of [forgetful, remembering]) {
      expect((await graph?.query(query))?.errors).toMatchObject([{ message: expect.stringContaining(message) }]);
    }
  });
});
