import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples } from './readme.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wickgraph-package-'));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
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
  expect(run(process.execPath, 'out/cast.js')).toMatch(/^Ana de Armas plays Eve Macarro in Ballerina\.\n/);
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
    'asking.js cytoscape.js drawing.js explorer.css favicon.svg graph.js look.js words.js',
  );
});
