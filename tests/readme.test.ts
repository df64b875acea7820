import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ask } from './harness/graph.ts';
import { examples, readme, readmeAt } from './harness/readme.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const readmes = ['README.md', 'seed/README.md', 'schema/README.md', 'src/README.md', 'tests/README.md'];

test('the Charon question and its answer stand by line 20', async () => {
  const start = readme.split('\n').slice(0, 20).join('\n');
  expect(start).toContain(examples('graphql')[0]);
  expect(start).toContain(examples('json')[0]);
  expect({ data: await ask(examples('graphql')[0] ?? '') }).toEqual(JSON.parse(examples('json')[0] ?? ''));
});

test('it has at most 150 lines', () => {
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
});

test.each(readmes.flatMap((path) => examples('graphql', readmeAt(path))))('a query is answered: %s', async (query) => {
  for (const value of Object.values(await ask(query))) expect(value).not.toBeNull();
});

test('the questions of the shell are answered', async () => {
  const shell = examples('sh').join('\n');
  const [, question] = /npx wickgraph ask "(.*)"/.exec(shell) ?? [];
  const { ask: answer } = await ask('query($question: String!) { ask(question: $question) { reading sentences } }', {
    question,
  });
  expect(answer.reading).not.toBeNull();
  expect(answer.sentences[0]).toContain('Charon is played by Ayomide Adegun');
  const [, query] = /npx wickgraph query '(.*)'/.exec(shell) ?? [];
  expect(await ask(query ?? '')).toMatchObject({ search: [{ entity: { name: 'Charon' } }, {}] });
});

test.each(readmes)('the commands of %s are scripts of the package, and its links lead somewhere', (path) => {
  const text = readmeAt(path);
  const scripts = [...text.matchAll(/npm (?:run )?(start|test|seed|check|bench|bench:against|long|screenshots)\b/g)];
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts.map(([, name]) => name)));
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link ?? '');
  expect(links.filter((link) => !existsSync(join(project, dirname(path), link)))).toEqual([]);
});

test('every test that tests/README.md names is there', () => {
  const names = [...readmeAt('tests/README.md').matchAll(/`([\w/-]+\.test\.ts|[\w/]+\/)`/g)].map(
    ([, name]) => name ?? '',
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !existsSync(join(project, 'tests', name)))).toEqual([]);
});

test('each dependency is explained', () => {
  for (const name of Object.keys(manifest.dependencies)) expect(readme).toContain(name);
});
