import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples, readmeAt } from '../harness/readme.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wickgraph-package-'));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 24, stdio: ['ignore', 'pipe', 'pipe'] });
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeAll(() => {
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: project, stdio: 'pipe' });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  write('package.json', '{ "name": "embedder", "private": true, "type": "module" }');
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', join(folder, tarball ?? ''));
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('installed from its tarball in an empty folder, it answers the Charon query in five lines', () => {
  const [example = ''] = examples('js');
  expect(
    example
      .trim()
      .split('\n')
      .filter((line) => line !== ''),
  ).toHaveLength(5);
  write('charon.js', example);
  expect(run(process.execPath, 'charon.js').trim()).toBe(
    'John Wick, John Wick: Chapter 2, John Wick: Chapter 3 – Parabellum, John Wick: Chapter 4, Ballerina',
  );
});

test('its operations are typed documents, and a strict TypeScript project takes its types', () => {
  const [example = ''] = examples('ts');
  write('cast.ts', `${example}\n// @ts-expect-error: this operation does not ask for it\ndata?.work?.budgetUsd;\n`);
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  };
  const compilerOptions = { ...strict, module: 'nodenext', target: 'es2022', outDir: 'out', types: [] };
  write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['cast.ts'] }));
  expect(run(process.execPath, join(project, 'node_modules/typescript/bin/tsc'), '-p', '.')).toBe('');
  expect(run(process.execPath, 'out/cast.js')).toMatch(
    /^Ana de Armas plays Eve Macarro in Ballerina, a part that another actor played before\.\n/,
  );
});

test('it answers over any database that runs SQL', () => {
  const [example = ''] = examples('js', readmeAt('src/README.md'));
  const query = `console.log(JSON.stringify((await graph.query('{ film(name: "Ballerina") { releaseDate } }')).data));`;
  write('over.js', `${example}\n${query}\n`);
  expect(run(process.execPath, 'over.js').trim()).toBe('{"film":{"releaseDate":"2025-06-06"}}');
});

test('its command answers in the shell', () => {
  const answer = run(
    process.execPath,
    'node_modules/.bin/wickgraph',
    'query',
    '{ film(name: "Ballerina") { releaseDate } }',
  );
  expect(JSON.parse(answer)).toMatchObject({ data: { film: { releaseDate: '2025-06-06' } } });
});

test('it brings only what a program may have but once, or what types are of', () => {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'node_modules/wickgraph/package.json'), 'utf8'));
  expect(Object.keys(dependencies)).toEqual(['@graphql-typed-document-node/core', 'better-sqlite3', 'graphql']);
  expect(readdirSync(join(folder, 'node_modules'))).not.toContain('@graphql-yoga');
});

test('its GraphiQL is compressed already, and served from those files', () => {
  write(
    'graphiql.js',
    `import { openGraph } from 'wickgraph';
const graph = openGraph();
const get = (path, headers) => graph.fetch(new Request('http://localhost' + path, { headers }));
const page = await (await get('/graphql', { accept: 'text/html' })).text();
const served = [];
for (const path of new Set(page.match(/\\/assets\\/[\\w.-]+/g))) {
  for (const encoding of ['', 'br', 'gzip']) {
    const response = await get(path, { 'accept-encoding': encoding });
    const bytes = Buffer.from(await response.arrayBuffer()).toString('base64');
    served.push({ path, encoding: response.headers.get('content-encoding') ?? '', bytes });
  }
}
console.log(JSON.stringify(served));
graph.close();
`,
  );
  const served: { path: string; encoding: '' | 'br' | 'gzip'; bytes: string }[] = JSON.parse(
    run(process.execPath, 'graphiql.js'),
  );
  expect(new Set(served.map(({ path }) => path.replace(/\/assets\/(\w+)-[0-9a-f]{12}/, '$1')))).toEqual(
    new Set(['favicon.svg', 'graphiql.css', 'schema.graphql', 'operations.json', 'graphiql.js']),
  );
  const file = (path: string, ending = '') => readFileSync(join(folder, `node_modules/wickgraph/dist${path}${ending}`));
  for (const { path, encoding, bytes } of served) {
    const given = Buffer.from(bytes, 'base64');
    expect(given.equals(file(path, { '': '', br: '.br', gzip: '.gz' }[encoding]))).toBe(true);
    const plain = encoding === 'br' ? brotliDecompressSync(given) : encoding === 'gzip' ? gunzipSync(given) : given;
    expect(plain.equals(file(path))).toBe(true);
  }
  const wire = served.reduce((bytes, each) => bytes + (each.encoding === 'br' ? file(each.path, '.br').length : 0), 0);
  console.log(`GraphiQL in the package: ${wire} bytes with brotli.`);
  expect(wire).toBeLessThan(400_000);
  expect(new Set(served.map(({ encoding }) => encoding))).toEqual(new Set(['', 'br', 'gzip']));
});

test('its explorer serves pages, and everything that they load', () => {
  write(
    'explore.js',
    `import { openGraph } from 'wickgraph';
const graph = openGraph();
const get = async (path) => (await graph.fetch(new Request('http://localhost' + path))).text();
const page = await get('/character/charon');
const addresses = (text) => [...text.matchAll(/\\/assets\\/[\\w.-]+/g)].map(([path]) => path);
const asked = new Map();
for (const path of addresses(page)) asked.set(path, await get(path));
for (const text of [...asked.values()]) for (const path of addresses(text)) asked.set(path, await get(path));
console.log([...asked].map(([path, text]) => path.replace(/-[0-9a-f]+/, '') + (text.length > 100 ? '' : ' is empty')).sort().join(' '));
graph.close();
`,
  );
  expect(run(process.execPath, 'explore.js').trim().replaceAll('/assets/', '')).toBe(
    'canvas.js cytoscape.js explorer.css favicon.svg graph.js panel.js queries.js style.js',
  );
});
