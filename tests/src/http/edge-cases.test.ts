import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { graph } from '../../harness/graph.ts';
import { chunked, exchange, request, type Sending } from '../../harness/raw.ts';

// More that comes from outside: after each of these the server is as it was, and has said nothing of its insides.

let server: ChildProcess;
let url = '';
let complaints = '';

beforeAll(async () => {
  const launcher = fileURLToPath(new URL('../../../src/wickgraph.js', import.meta.url));
  // In development, libraries like to tell more.
  const env = { ...process.env, NODE_ENV: 'development' };
  const place = ['--port', '0', '--host', '127.0.0.1', '--dataset', inject('dataset')];
  server = spawn(process.execPath, [launcher, 'serve', ...place], { env });
  server.stderr?.on('data', (text) => (complaints += text));
  url = await new Promise((resolve) => {
    server.stdout?.on('data', (text: Buffer) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text.toString()) ?? [];
      if (found) resolve(found);
    });
  });
  // What is loaded when first needed is no part of what an answer takes.
  for (const path of ['/', '/nowhere', '/ask?q=Charon', '/path?from=Charon&to=Winston', '/graphql', '/sitemap.xml']) {
    await (await fetch(url + path, { headers: { accept: 'text/html' } })).text();
  }
  await fetch(`${url}/graphql?query={dataset{day}}`);
});

afterAll(() => {
  server.kill();
});

type Bytes = Parameters<typeof exchange>[1];
/** What is sent, under which name, and the statuses that come back; 0 is a connection closed without a word. */
type Case = [name: string, bytes: Bytes, statuses: number | number[], sending?: Sending];

const insides =
  /node_modules|file:\/\/|\/(?:src|dist|schema|tests|home|usr|tmp)\/|\.[cm]?[jt]s:\d|\n\s+at |yoga|graphql-js|hono|HPE_|ERR_|Unexpected (?:token|end)|position \d|SQLITE|better-sqlite|undefined|\[object/i;

const quick = 100;

async function checked(bytes: Bytes, statuses: number | number[], sending: Sending = {}) {
  const wanted = [statuses].flat();
  const count = wanted.filter((status) => status !== 0).length;
  let found = await exchange(url, bytes, { ...sending, count });
  // Somebody else may have had the processor; what is slow by itself is slow three times.
  for (let again = 0; again < 2 && found.ms > quick && !sending.untimed; again += 1) {
    found = await exchange(url, bytes, { ...sending, count });
  }
  const { answers, ms, closed } = found;
  expect(answers.map(({ status }) => status)).toEqual(wanted.filter((status) => status !== 0));
  if (wanted.includes(0)) expect(closed).toBe(true);
  if (!sending.untimed) expect(ms).toBeLessThan(quick);
  for (const { status, headers, body } of answers) {
    expect(status).toBeLessThan(500);
    expect(headers['access-control-allow-origin']).toBe('*');
    if (headers['content-type']?.includes('json')) expect(body.replaceAll('/graphql', '')).not.toMatch(insides);
    if (status < 400 || sending.bodiless || headers['content-type']?.includes('html')) continue;
    expect(headers['content-type']).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
    expect(headers['cache-control']).toBe('no-store');
    const [error] = JSON.parse(body).errors;
    expect(error).toMatchObject({ message: expect.stringMatching(/\S/), extensions: { code: expect.any(String) } });
  }
  expect(server.exitCode).toBeNull();
  expect((await fetch(`${url}/health`)).status).toBe(200);
}

const json = { 'content-type': 'application/json' };
const query = '{ dataset { day } }';
const good = JSON.stringify({ query });
const post = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  request('POST /graphql', { ...json, ...headers }, body);
const ask = (body: unknown) => post(JSON.stringify(body));
const get = (path: string, headers: Record<string, string> = {}) => request(`GET ${path}`, headers);
const inChunks = (body: string | Uint8Array = '', headers: Record<string, string> = {}) =>
  Buffer.concat([request('POST /graphql', { ...json, 'transfer-encoding': 'chunked', ...headers }), Buffer.from(body)]);
const head = (lines: string) =>
  `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${lines}\r\n\r\n`;
const utf16 = Buffer.from(`\ufeff${good}`, 'utf16le');

const cases: Record<string, Case[]> = {
  'encodings of a body': [
    ['UTF-16', post(utf16), 400],
    ['UTF-16, as it says', post(utf16, { 'content-type': 'application/json; charset=utf-16le' }), 415],
    ['UTF-32', post(Buffer.concat([...good].map((each) => Buffer.of(each.charCodeAt(0), 0, 0, 0)))), 400],
    ['UTF-7', post(good, { 'content-type': 'application/json; charset=utf-7' }), 415],
    [
      'an overlong slash',
      post(Buffer.concat([Buffer.from('{"query":"'), Buffer.of(0xc0, 0xaf), Buffer.from('"}')])),
      400,
    ],
    ['half a character', post(Buffer.concat([Buffer.from('{"query":"'), Buffer.of(0xe2, 0x82)])), 400],
    [
      'a surrogate in UTF-8',
      post(Buffer.concat([Buffer.from('{"query":"'), Buffer.of(0xed, 0xa0, 0x80), Buffer.from('"}')])),
      400,
    ],
    ['two byte order marks', post(`\ufeff\ufeff${good}`), 400],
    ['only a byte order mark', post('\ufeff'), 400],
    ['only spaces', post('   \r\n\t '), 400],
    ['compressed with deflate', post(deflateSync(good), { 'content-encoding': 'deflate' }), 415],
    ['compressed, it says, twice', post(good, { 'content-encoding': 'gzip, gzip' }), 415],
    ['compressed, it says, with what nobody knows', post(good, { 'content-encoding': 'x' }), 415],
    ['not compressed, as it says', post(good, { 'content-encoding': 'identity' }), 200],
    ['a charset that is none', post(good, { 'content-type': 'application/json; charset=' }), 200],
    [
      'a content type of 8,000 characters',
      post(good, { 'content-type': `application/json; ${'x'.repeat(8_000)}` }),
      200,
    ],
    ['two content types in a line', post(good, { 'content-type': 'application/json, text/plain' }), 415],
    ['two lines of content types', head(`content-type: text/plain\r\ncontent-length: ${good.length}`) + good, 400],
    [
      'XML that reads files',
      post('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', { 'content-type': 'application/xml' }),
      415,
    ],
  ],

  JSON: [
    ['10,000 brackets', post('['.repeat(10_000)), 400],
    ['10,000 brackets, closed', post('['.repeat(10_000) + ']'.repeat(10_000)), 400],
    ['10,000 braces', post(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`), 400],
    [
      'variables 10,000 deep',
      post(`{"query":"${query}","variables":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`),
      200,
    ],
    [
      'a wanted variable 10,000 deep',
      post(
        `{"query":"query ($a: String) { film(name: $a) { id } }","variables":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
      ),
      200,
    ],
    [
      'extensions 10,000 deep',
      post(`{"query":"${query}","extensions":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`),
      200,
    ],
    ['__proto__ beside the query', post(`{"query":"${query}","__proto__":{"a":1}}`), 400],
    ['constructor beside the query', post(`{"query":"${query}","constructor":{"prototype":{"a":1}}}`), 400],
    ['the query in __proto__', post(`{"__proto__":{"query":"${query}"}}`), 400],
    ['toString and hasOwnProperty', post(`{"query":"${query}","toString":1,"hasOwnProperty":1}`), 400],
    [
      '__proto__ in variables',
      post(`{"query":"query ($a: String) { film(name: $a) { id } }","variables":{"__proto__":{"a":"x"}}}`),
      200,
    ],
    [
      'constructor in variables',
      post(`{"query":"${query}","variables":{"constructor":{"prototype":{"polluted":1}}}}`),
      200,
    ],
    [
      'a filter with __proto__',
      post(
        `{"query":"query ($w: CharacterFilter) { characters(where: $w) { totalCount } }","variables":{"w":{"__proto__":{"film":"Ballerina"}}}}`,
      ),
      200,
    ],
    ['the operation __proto__', ask({ query: 'query A { dataset { day } }', operationName: '__proto__' }), 200],
    ['a field __proto__', ask({ query: '{ __proto__ { constructor } }' }), 200],
    ['the alias __proto__', ask({ query: '{ __proto__: dataset { constructor: day } }' }), 200],
    ['the fragment __proto__', ask({ query: '{ ...__proto__ } fragment __proto__ on Query { dataset { day } }' }), 200],
    ['the variable __proto__', ask({ query: 'query ($__proto__: String) { film(name: $__proto__) { id } }' }), 200],
    ['the same key twice', post(`{"query":"{ nobody }","query":"${query}"}`), 200],
    ['NaN', post(`{"query":"${query}","variables":{"a":NaN}}`), 400],
    ['a comment', post(`{"query":"${query}" /* a */}`), 400],
    ['something after the end', post(`${good}{}`), 400],
    ['NUL after the end', post(`${good}\0`), 400],
    ['1e400', post('{"query":"query ($a: Float) { dataset { day } }","variables":{"a":1e400}}'), 200],
    [
      'a number of 50,000 digits',
      post(`{"query":"query ($a: Int) { films(first: $a) { totalCount } }","variables":{"a":${'9'.repeat(50_000)}}}`),
      200,
    ],
    ['90,000 bytes of keys', post(`{${Array.from({ length: 9_000 }, (_, at) => `"k${at}":1`).join(',')}}`), 400],
    ['operationName that is a list', ask({ query, operationName: ['A'] }), 400],
    ['variables that are a text', ask({ query, variables: '{}' }), 400],
    ['extensions that are a number', ask({ query, extensions: 1 }), 400],
    ['a persisted query', ask({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }), 200],
    ['an upload', ask({ operations: '{}', map: '{}' }), 400],
  ],

  documents: [
    ['an empty one', ask({ query: '' }), 200],
    ['NUL', ask({ query: '{ dataset { day } \0 }' }), 200],
    ['only NUL', ask({ query: '\0' }), 200],
    ['a lone surrogate', post('{"query":"{ film(name: \\"\\ud800\\") { id } }"}'), 200],
    ['a lone surrogate in an escape', post('{"query":"{ film(name: \\"\\\\uD800\\") { id } }"}'), 200],
    ['a lone surrogate as a name', post('{"query":"{ \\ud800 }"}'), 200],
    ['right to left', ask({ query: '{ film(name: "\u202e\u2066nhoj\u2069") { id } }' }), 200],
    ['right to left as a name', ask({ query: '{ \u202edataset { day } }' }), 200],
    ['combining marks', ask({ query: `{ film(name: "${'a\u0301'.repeat(100)}") { id } }` }), 200],
    ['invisible spaces', ask({ query: '{\u200bdataset\u00a0{ day } }' }), 200],
    ['emoji', ask({ query: '{ film(name: "🐶🔫\u{1f9d1}\u200d\u{1f4bb}") { id } }' }), 200],
    ['an escape beyond Unicode', ask({ query: '{ film(name: "\\u{110000}") { id } }' }), 200],
    ['a text without an end', ask({ query: `{ film(name: "${'x'.repeat(1_000)}` }), 200],
    ['90,000 commas', ask({ query: `{ dataset { day } ${','.repeat(90_000)} }` }), 200],
    ['90,000 characters of comment', ask({ query: `# ${'x'.repeat(90_000)}\n${query}` }), 200],
    ['a name of 90,000 characters', ask({ query: `{ ${'x'.repeat(90_000)} }` }), 200],
    ['an alias of 50,000 characters', ask({ query: `{ ${'x'.repeat(50_000)}: dataset { day } }` }), 200],
    [
      'an id of 90,000 digits',
      ask({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: '9'.repeat(90_000) } }),
      200,
    ],
    [
      'an id that is a number',
      ask({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: 9007199254740991 } }),
      200,
    ],
    ['an id with NUL', ask({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: 'Film:\0' } }), 200],
    [
      'an id with a quotation mark',
      ask({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: `Film:' or '1'='1` } }),
      200,
    ],
    [
      'an id that is __proto__',
      ask({
        query:
          '{ a: node(id: "__proto__:x") { id } b: node(id: "constructor:x") { id } c: node(id: "toString:x") { id } }',
      }),
      200,
    ],
    ['an Int beyond 32 bits', ask({ query: '{ films(first: 99999999999999999999) { totalCount } }' }), 200],
    ['an Int that is a fraction', ask({ query: '{ films(first: 1.5) { totalCount } }' }), 200],
    ['a date that is none', ask({ query: '{ asOf(date: "99999-99-99") { dataset { day } } }' }), 200],
    ['a cursor of bytes', ask({ query: '{ films(after: "////AAAA\\u0000") { totalCount } }' }), 200],
    ['a cursor of 50,000 characters', ask({ query: `{ films(after: "${'A'.repeat(50_000)}") { totalCount } }` }), 200],
    ['a search of operators', ask({ query: '{ search(text: "NEAR(\\"* AND ) OR ^") { matched } }' }), 200],
    [
      'a search of NUL and surrogates',
      post('{"query":"query ($t: String!) { search(text: $t) { matched } }","variables":{"t":"\\u0000\\ud800a"}}'),
      200,
    ],
    ['a question of brackets', ask({ query: `{ ask(question: "${'('.repeat(200)}") { reading } }` }), 200],
    ['a variable that is not declared', ask({ query: '{ film(name: $name) { id } }' }), 200],
    ['a variable of no type', ask({ query: 'query ($a: Nothing) { dataset { day } }' }), 200],
    ['only a fragment', ask({ query: 'fragment A on Query { dataset { day } }' }), 200],
    ['a fragment in itself', ask({ query: '{ ...A } fragment A on Query { ...A }' }), 200],
    ['a schema', ask({ query: 'type Query { a: Int }' }), 200],
    ['@defer', ask({ query: '{ ... @defer { dataset { day } } }' }), 200],
    ['@skip without its argument', ask({ query: '{ dataset @skip { day } }' }), 200],
    ['a subscription', ask({ query: 'subscription { dataset { day } }' }), 200],
  ],

  chunks: [
    ['as they should be', inChunks(chunked(good)), 200],
    ['of one byte', inChunks(chunked(good, 1)), 200],
    ['none', inChunks('0\r\n\r\n'), 400],
    ['with extensions', inChunks(`${good.length.toString(16)};a=b;c="d"\r\n${good}\r\n0\r\n\r\n`), 200],
    ['with an extension of 20,000 characters', inChunks(`1;${'x'.repeat(20_000)}\r\n{\r\n0\r\n\r\n`), 413],
    ['with trailers', inChunks(`${good.length.toString(16)}\r\n${good}\r\n0\r\nhost: elsewhere\r\nx: y\r\n\r\n`), 200],
    [
      'with 20,000 bytes of trailers',
      inChunks(`${good.length.toString(16)}\r\n${good}\r\n0\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`),
      431,
    ],
    ['of a length that is none', inChunks(`xyz\r\n${good}\r\n0\r\n\r\n`), 400],
    ['of a negative length', inChunks(`-1\r\n${good}\r\n0\r\n\r\n`), 400],
    ['of a length with 0x', inChunks(`0x${good.length.toString(16)}\r\n${good}\r\n0\r\n\r\n`), 400],
    ['of a length beyond all', inChunks(`ffffffffffffffffff\r\n${good}\r\n0\r\n\r\n`), 400],
    ['longer than they say', inChunks(`2\r\n${good}\r\n0\r\n\r\n`), 400],
    ['ended by a line feed alone', inChunks(`${good.length.toString(16)}\n${good}\n0\n\n`), 400],
    ['by GET', Buffer.concat([get('/graphql', { 'transfer-encoding': 'chunked' }), chunked(good)]), 400],
    ['200 kB in small ones', inChunks(chunked(`"${'x'.repeat(200_000)}"`, 1_000)), 413],
  ],

  'shapes that smuggle': [
    [
      'a length and chunks',
      head(`content-length: 4\r\ntransfer-encoding: chunked`) + chunked(good).toString('latin1'),
      400,
    ],
    ['chunks and a length', head(`transfer-encoding: chunked\r\ncontent-length: ${good.length}`) + good, 400],
    ['two lengths', head(`content-length: ${good.length}\r\ncontent-length: 1`) + good, 400],
    ['the same length twice', head(`content-length: ${good.length}\r\ncontent-length: ${good.length}`) + good, 400],
    ['two lengths in a line', head(`content-length: ${good.length}, ${good.length}`) + good, 400],
    ['a negative length', head('content-length: -1') + good, 400],
    ['a length with a sign', head(`content-length: +${good.length}`) + good, 400],
    ['a length in hexadecimal', head('content-length: 0x1f') + good, 400],
    ['a length beyond all', head('content-length: 99999999999999999999999999') + good, 400],
    ['a transfer that is compressed', head('transfer-encoding: gzip, chunked') + chunked(good).toString('latin1'), 400],
    ['a transfer that nobody knows', head('transfer-encoding: xchunked') + good, 400],
    [
      'chunked twice',
      head('transfer-encoding: chunked\r\ntransfer-encoding: chunked') + chunked(good).toString('latin1'),
      400,
    ],
    ['a space before the colon', head('transfer-encoding : chunked') + good, 400],
    ['a header that goes on in the next line', head('x: a\r\n b\r\ncontent-length: 0'), 400],
    ['a line feed alone', 'GET /graphql HTTP/1.1\nhost: a\n\n', 400],
    ['a carriage return in a header', 'GET /graphql HTTP/1.1\r\nhost: a\rx: b\r\n\r\n', 400],
    ['NUL in a header', 'GET /graphql HTTP/1.1\r\nhost: a\r\nx: \0\r\n\r\n', 400],
    ['a header without a name', 'GET /graphql HTTP/1.1\r\nhost: a\r\n: b\r\n\r\n', 400],
    ['a GET with a body', request('GET /graphql?query={__typename}', {}, good), 400],
    ['a GET whose body is a request', request('GET /health', {}, 'GET /ready HTTP/1.1\r\nhost: a\r\n\r\n'), 400],
    ['another method in a header', post(good, { 'x-http-method-override': 'DELETE' }), 200],
    ['another address in a header', get('/health', { 'x-original-url': '/graphql', 'x-rewrite-url': '/graphql' }), 200],
    ['another host in a header', get('/robots.txt', { 'x-forwarded-host': 'elsewhere.example' }), 200],
  ],

  'pipelines and halves': [
    ['three at once', Buffer.concat([post(good), get('/health'), post(good)]), [200, 200, 200]],
    ['good, bad, good', Buffer.concat([post(good), post('{'), post(good)]), [200, 400, 200]],
    [
      'good, then no HTTP',
      Buffer.concat([get('/health', { connection: 'keep-alive' }), Buffer.from('nonsense\r\n\r\n')]),
      [400],
    ],
    ['one too long, then another', Buffer.concat([post('x'.repeat(150_000)), post(good)]), 413],
    [
      'one of the wrong type with its body, then another',
      Buffer.concat([request('POST /graphql', {}, good), post(good)]),
      [415, 200],
    ],
    [
      '50 at once',
      Buffer.concat(Array.from({ length: 50 }, () => get('/health'))),
      Array.from({ length: 50 }, () => 200),
    ],
    ['in pieces', [...post(good)].map((byte) => Buffer.of(byte)), 200],
    ['empty lines before', Buffer.concat([Buffer.from('\r\n\r\n'), get('/health')]), 200],
    ['HTTP/1.0', 'GET /health HTTP/1.0\r\n\r\n', 200],
    ['HTTP/1.0 with a query', `GET /graphql?query={dataset{day}} HTTP/1.0\r\n\r\n`, 200],
    [
      'HTTP/1.0 in chunks',
      `POST /graphql HTTP/1.0\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${chunked(good)}`,
      200,
    ],
    ['HTTP/0.9', 'GET /health\r\n\r\n', 400],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['HTTP/9.9', 'GET /health HTTP/9.9\r\nhost: a\r\n\r\n', 400],
    ['TLS', Buffer.from('16030100c5010000c10303', 'hex'), 400],
    ['SSH', 'SSH-2.0-OpenSSH_9.6\r\n', 400],
    ['NUL', Buffer.alloc(100), 400],
    ['a method that nobody knows', request('FROB /graphql'), 400],
    ['a method in small letters', request('post /graphql', json, good), 400],
    ['CONNECT', request('CONNECT elsewhere.example:443'), 0],
    [
      'an upgrade to websocket',
      get('/graphql?query={__typename}', { connection: 'upgrade', upgrade: 'websocket' }),
      200,
    ],
    ['an upgrade to HTTP/2', get('/health', { connection: 'upgrade, http2-settings', upgrade: 'h2c' }), 200],
    ['expecting 100-continue', post(good, { expect: '100-continue' }), 200],
    [
      'expecting 100-continue, too long',
      request('POST /graphql', { ...json, expect: '100-continue', 'content-length': '200000' }),
      413,
    ],
    ['expecting what nobody knows', post(good, { expect: 'the unexpected' }), 417],
  ],

  headers: [
    ['20 kB of them', get('/health', { x: 'y'.repeat(20_000) }), 431],
    ['900 of them', get('/health', Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`x${at}`, 'y']))), 200],
    [
      'a thousand of them',
      get('/health', Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`x${at}`, 'y']))),
      431,
    ],
    ['bytes that are no ASCII', get('/health', { x: '\xff\xfe' }), 200],
    ['__proto__', post(good, { __proto__x: 'a', ['__proto__']: 'b', constructor: 'c' }), 200],
    [
      'Accept of 1,000 types',
      post(good, { accept: Array.from({ length: 1_000 }, (_, at) => `a/b${at}`).join(',') }),
      406,
    ],
    ['Accept of 1,000 types and ours', post(good, { accept: `${'a/b,'.repeat(1_000)}*/*` }), 200],
    ['Accept of 10,000 commas', post(good, { accept: ','.repeat(10_000) }), 406],
    ['Accept that is no type', post(good, { accept: 'json' }), 406],
    ['Accept with a broken quality', post(good, { accept: 'application/json;q=high' }), 200],
    [
      'Accept of what streams, and of ours',
      post(good, { accept: 'multipart/mixed, text/event-stream, application/json' }),
      200,
    ],
    ['Accept of what streams, by GET', get('/graphql?query={__typename}', { accept: 'text/event-stream' }), 406],
    ['Accept of many semicolons', post(good, { accept: `application/json${';'.repeat(5_000)}` }), 200],
    ['Accept-Encoding of many', get('/', { accept: 'text/html', 'accept-encoding': 'x,'.repeat(2_000) }), 200],
    ['Accept-Encoding of nothing', get('/', { accept: 'text/html', 'accept-encoding': '*;q=0' }), 200],
    [
      'a cookie of nonsense',
      get('/character/charon', { accept: 'text/html', cookie: 'seen=%E0%A4%A; =; ;;;seen' }),
      200,
    ],
    [
      'a cookie of __proto__',
      get('/character/charon', { accept: 'text/html', cookie: '__proto__=a; seen=__proto__; seen=constructor' }),
      200,
    ],
    [
      'a cookie of 10,000 characters',
      get('/character/charon', { accept: 'text/html', cookie: `seen=${'x'.repeat(10_000)}` }),
      200,
    ],
    ['a cookie of bytes', get('/character/charon', { accept: 'text/html', cookie: 'seen=\xff\xfe"<b>' }), 200],
    ['an ETag that is none', get('/graphql?query={__typename}', { 'if-none-match': 'nonsense"",,W/' }), 200],
    ['any ETag', get('/graphql?query={__typename}', { 'if-none-match': '*' }), 304],
    ['10,000 characters of ETags', get('/graphql?query={__typename}', { 'if-none-match': '"a",'.repeat(2_500) }), 200],
    ['since a day that is none', get('/', { accept: 'text/html', 'if-modified-since': 'yesterday' }), 200],
    ['a range', get('/graphql?query={__typename}', { range: 'bytes=0-3' }), 200],
    ['a thousand ranges', get('/', { accept: 'text/html', range: `bytes=${'0-,'.repeat(1_000)}` }), 200],
    ['an origin that is null', post(good, { origin: 'null' }), 200],
    ['credentials', post(good, { authorization: `Basic ${'x'.repeat(4_000)}` }), 200],
    ['a host in IPv6', request('GET /robots.txt', { host: '[::1]:4000' }), 200],
    ['a host in other letters', request('GET /robots.txt', { host: '\xd0\xb0.example' }), 400],
    ['a host of 10,000 characters', request('GET /robots.txt', { host: 'x'.repeat(10_000) }), 400],
    ['a host in IPv4 that is none', request('GET /robots.txt', { host: '256.256.256.256' }), 400],
    ['a host that is markup', request('GET /', { host: '"><script>', accept: 'text/html' }), 400],
    ['a host with a line of its own', 'GET / HTTP/1.1\r\nhost: a\r\nHOST: b\r\n\r\n', 400],
  ],

  addresses: [
    ['broken percents', get('/%', { accept: 'text/html' }), 404],
    ['broken percents in a page', get('/character/%E0%A4%A'), 404],
    ['broken percents in a query', get('/graphql?query=%7B%E0%A4%A'), 200],
    ['%00', get('/character/%00', { accept: 'text/html' }), 404],
    ['up and out', get('/../../../../etc/passwd'), 404],
    ['up and out of the assets', get('/assets/../../package.json'), 404],
    ['up and out of the assets, in percents', get('/assets/%2e%2e%2f%2e%2e%2fpackage.json'), 404],
    ['up and out of the assets, twice in percents', get('/assets/%252e%252e/package.json'), 404],
    ['up and out with backslashes', get('/assets/..\\..\\package.json'), 404],
    ['an asset with a name too long', get(`/assets/${'x'.repeat(5_000)}`), 404],
    ['the asset __proto__', get('/assets/__proto__'), 404],
    ['the asset constructor with a hash', get('/assets/constructor-000000000000.js'), 404],
    ['.env', get('/.env'), 404],
    ['.git', get('/.git/config'), 404],
    ['around to GraphQL', get('/x/../graphql?query={__typename}'), 200],
    ['around to GraphQL, by POST', request('POST /assets/../graphql', json, good), 200],
    ['around to GraphQL, as text', request('POST /assets/%2e%2e/graphql', { 'content-type': 'text/plain' }, good), 415],
    ['a slash more', get('/graphql/'), 404],
    ['below GraphQL', get('/graphql/alive'), 404],
    ['an end like GraphQL', get('/character/graphql', { accept: 'text/html' }), 404],
    ['a query that ends like GraphQL', get('/nowhere?/graphql'), 404],
    ['in capitals', get('/GRAPHQL?query={__typename}'), 404],
    ['a fragment', get('/graphql#?query={__typename}'), 200],
    ['a space', 'GET /graph ql HTTP/1.1\r\nhost: a\r\n\r\n', 400],
    ['bytes', get('/\xff\xfe'), 400],
    ['markup', get('/<script>alert(1)</script>', { accept: 'text/html' }), 404],
    ['a thousand slashes', get(`/a${'/'.repeat(1_000)}`), 404],
    ['a thousand dots', get(`/${'../'.repeat(1_000)}`, { accept: 'text/html' }), 200],
    ['a thousand parameters', get(`/graphql?query={__typename}&${'a=b&'.repeat(1_000)}`), 200],
    ['the same parameter twice', get('/graphql?query={__typename}&query={nobody}'), 200],
    ['a parameter __proto__', get('/graphql?query={__typename}&__proto__=x&constructor=y'), 200],
    ['no parameters', get('/graphql'), 200],
    ['a page with a cursor of nonsense', get('/characters?after=%00%FF', { accept: 'text/html' }), 400],
    ['a question of NUL', get('/ask?q=%00%00', { accept: 'text/html' }), 200],
    ['a question of 8,000 brackets', get(`/ask?q=${'('.repeat(8_000)}`, { accept: 'text/html' }), 200],
    ['a question of surrogates', get('/ask?q=%ED%A0%80', { accept: 'text/html' }), 200],
    [
      'ways between long names',
      get(`/path?from=${'x'.repeat(4_000)}&to=${'y'.repeat(4_000)}`, { accept: 'text/html' }),
      200,
    ],
    ['ways between nothing', get('/path?from=%00&to=__proto__', { accept: 'text/html' }), 200],
    ['an id of a kind that is none', get('/f/constructor:x', { accept: 'text/html' }), 404],
    ['an id of a kind that is __proto__', get('/f/proto:x'), 404],
    // The page that ships with Yoga has nine megabytes.
    ['GraphiQL with broken variables', get('/graphql?variables={', { accept: 'text/html' }), 200, { untimed: true }],
  ],

  methods: [
    ...['/graphql?query={__typename}', '/', '/health', '/sitemap.xml', '/robots.txt'].map(
      (path): Case => [`HEAD ${path}`, request(`HEAD ${path}`), 200, { bodiless: true }],
    ),
    ['HEAD /nowhere', request('HEAD /nowhere'), 404, { bodiless: true }],
    ['HEAD of a mutation', request('HEAD /graphql?query=mutation{a}'), 405, { bodiless: true }],
    ...['/graphql', '/', '/seen', '/health', '/nowhere', '/assets/x'].map(
      (path): Case => [`OPTIONS ${path}`, request(`OPTIONS ${path}`), 204],
    ),
    ['OPTIONS with a body', request('OPTIONS /graphql', json, good), 400],
    ...['/', '/health', '/sitemap.xml', '/character/charon'].map(
      (path): Case => [`POST ${path}`, request(`POST ${path}`, json, good), 404],
    ),
    ...['PUT', 'DELETE', 'PATCH', 'TRACE', 'LOCK', 'SEARCH', 'QUERY'].map(
      (method): Case => [`${method} /seen`, request(`${method} /seen`), 405],
    ),
  ],

  'the form': [
    ['as it should be', form('film=john-wick&back=/'), 303],
    ['empty', form(''), 303],
    ['with NUL', form('film=%00&back=/%00'), 303],
    ['with a line of its own', form('film=a%0d%0aset-cookie:b&back=/%0d%0ax:y'), 303],
    ['back to other letters', form('film=a&back=/%D1%84'), 303],
    ['with surrogates', form('film=%ED%A0%80&back=/%ED%A0%80'), 303],
    ['with __proto__', form('__proto__=a&film[__proto__]=b&constructor=c'), 303],
    ['a film of 9,000 characters', form(`film=${'x'.repeat(9_000)}`), 303],
    ['of 20 kB', form(`film=${'x'.repeat(20_000)}`), 413],
    ['of a thousand fields', form('film=a&'.repeat(1_000)), 303],
    ['in JSON', request('POST /seen', json, '{"film":"a"}'), 415],
    ['in parts', request('POST /seen', { 'content-type': 'multipart/form-data; boundary=a' }, '--a--'), 415],
    ['with broken percents', form('film=%E0%A4%A&back=%'), 303],
  ],
};

function form(body: string): Buffer {
  return request('POST /seen', { 'content-type': 'application/x-www-form-urlencoded' }, body);
}

describe.each(Object.entries(cases))('%s', (_, each) => {
  test.each(each)('%s', async (_name, bytes, statuses, sending) => {
    await checked(bytes, statuses, sending);
  });
});

/** Whether documents are limited yet: without that, these overflow the stack of the parser. */
const limited =
  (await graph.query(`{ film(name: "x") { ${'franchises { films { '.repeat(25)} id ${'} }'.repeat(25)} } }`)).errors !==
  undefined;

describe.skipIf(!limited)('documents beyond all limits', () => {
  test.each([
    ['10,000 braces', '{a'.repeat(10_000)],
    ['10,000 brackets', `{ film(name: ${'['.repeat(10_000)}`],
    ['10,000 braces in a value', `{ characters(where: ${'{a:'.repeat(10_000)}`],
    ['10,000 list types', `query ($a: ${'['.repeat(10_000)}`],
    [
      '10,000 fragments',
      `{ ...F0 } ${Array.from({ length: 3_000 }, (_, at) => `fragment F${at} on Query{...F${at + 1}}`).join('')}`,
    ],
    ['10,000 directives', `{ dataset { day ${'@a'.repeat(10_000)} } }`],
    ['20,000 fields', `{ ${'a '.repeat(20_000)} }`],
    ['5,000 aliases', `{ ${Array.from({ length: 5_000 }, (_, at) => `a${at}:dataset{day}`).join('')} }`],
    ['5,000 operations', 'query A{a}'.repeat(5_000)],
  ])('%s', async (_name, text) => {
    await checked(ask({ query: text }), 200);
  });
});

describe('halves of requests', () => {
  test.each([
    ['nothing at all', ''],
    ['half a line', 'GET /gra'],
    ['half the headers', 'GET /health HTTP/1.1\r\nhost: a\r\nx: '],
    ['half a body', head(`content-length: ${good.length}`) + good.slice(0, 10)],
    ['half a chunk', `${head('transfer-encoding: chunked')}10\r\n{`],
    ['a body that never comes', head('content-length: 10')],
  ])('%s is waited for, and harms nobody', async (_name, bytes) => {
    const { answers } = await exchange(url, bytes, { patience: 50 });
    expect(answers).toEqual([]);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });
});

test('nothing of all this was a fault of ours', () => {
  expect(server.exitCode).toBeNull();
  expect(complaints).not.toMatch(/^\s+at /m);
});
