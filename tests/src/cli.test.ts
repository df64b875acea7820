import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, inject, test } from 'vitest';

const launcher = fileURLToPath(new URL('../../src/wickgraph.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wickgraph-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command, with something on standard input if need be. */
function wickgraph(args: string[], { input = '', flags = [] as string[], env = {} } = {}) {
  return new Promise<{ status: number | null; out: string; error: string }>((resolve) => {
    const child = spawn(process.execPath, [...flags, launcher, ...args], { env: { ...process.env, ...env } });
    let [out, error] = ['', ''];
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (error += text));
    child.on('close', (status) => resolve({ status, out, error }));
    child.stdin.end(input);
  });
}

const dataset = ['--dataset', inject('dataset')];
const question = '{ character(name: "Charon") { name } }';
const answer = { data: { character: { name: 'Charon' } } };

test('a query is an argument, a file, or what stands on standard input', async () => {
  const file = join(folder, 'charon.graphql');
  writeFileSync(file, question);
  const asked = await Promise.all([
    wickgraph(['query', question, ...dataset]),
    wickgraph(['query', '--file', file, ...dataset]),
    wickgraph(['query', ...dataset], { input: question }),
    wickgraph(['query', '-', ...dataset], { input: question }),
  ]);
  expect(asked.map(({ status, out }) => [status, JSON.parse(out)])).toMatchObject(asked.map(() => [0, answer]));
});

test("a question in words is answered in sentences; one that can't be read ends with 1 and what comes near", async () => {
  const [read, unread] = await Promise.all([
    wickgraph(['ask', 'who', 'killed', 'Cormac?', ...dataset]),
    wickgraph(['ask', 'how tall is Keanu Reeves?', ...dataset]),
  ]);
  expect(read).toMatchObject({
    status: 0,
    out: expect.stringMatching(/^Who killed Cormac O'Connor\?\n\nKD Silva kills/),
  });
  expect(unread).toMatchObject({ status: 1, out: expect.stringContaining('I could read:\n  ') });
});

test('variables come as JSON', async () => {
  const query = 'query ($name: String!) { character(name: $name) { name } }';
  const { out } = await wickgraph(['query', query, '--variables', '{"name": "charon"}', ...dataset]);
  expect(JSON.parse(out)).toMatchObject(answer);
});

test('errors are in the answer, and the exit status is 1', async () => {
  const { status, out } = await wickgraph(['query', '{ nobody }', ...dataset]);
  expect(status).toBe(1);
  expect(JSON.parse(out).errors[0].message).toMatch(/^Cannot query field "nobody"/);
});

test('wrong use is told in a sentence, with how to use it, and the exit status is 2', async () => {
  const asked = await Promise.all([
    wickgraph([]),
    wickgraph(['dance']),
    wickgraph(['query', question, '--variables', '[1]', ...dataset]),
    wickgraph(['serve', '--port', 'many', ...dataset]),
    wickgraph(['query', '--unknown', ...dataset]),
  ]);
  expect(asked.map(({ status, error }) => [status, error.split('\n')[0]])).toEqual([
    [2, 'There is no command.'],
    [2, 'There is no command "dance".'],
    [2, `--variables must be a JSON object, such as '{"name": "Charon"}'.`],
    [2, '"many" is not a port; give a whole number from 0 to 65535.'],
    [2, expect.stringMatching(/^Unknown option '--unknown'/)],
  ]);
});

test('a file that is not there is named', async () => {
  const { status, error } = await wickgraph(['query', '--file', join(folder, 'no.graphql'), ...dataset]);
  expect([status, error]).toEqual([1, expect.stringMatching(/^ENOENT: no such file or directory, open .*no\.graphql/)]);
});

test('a Node that is too old is told in one sentence', async () => {
  const older = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' })`;
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(older)}`];
  expect(await wickgraph(['query', question, ...dataset], { flags })).toEqual({
    status: 1,
    out: '',
    error: 'Wickgraph needs Node 22.18 or later; this is Node 20.20.2.\n',
  });
});

test('serve says in two lines where to look, and stops when told to', async () => {
  const child = spawn(process.execPath, [launcher, 'serve', ...dataset], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
  });
  let out = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (text) => {
      out += text;
      if (out.split('\n').length > 2) resolve();
    });
  });
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0];
  expect(out.trim().split('\n')).toEqual([
    `Wickgraph is at ${url}: pages for people, and GraphQL with GraphiQL at ${url}/graphql.`,
    `Try it: curl '${url}/graphql?query={character(name:"Charon"){films{title}}}' -g`,
  ]);
  expect(await (await fetch(`${url}/ready`)).json()).toEqual({ status: 'ready', dataset: 'open and whole' });
  const stopped = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGTERM');
  expect(await stopped).toBe(0);
});
