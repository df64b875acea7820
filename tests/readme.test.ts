import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { castings } from '../seed/files/castings.ts';
import { ask } from './harness/graph.ts';
import { examples, readme } from './harness/readme.ts';

const manifest = JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'));

test('the Charon question and its answer stand by line 20', async () => {
  const start = readme.split('\n').slice(0, 20).join('\n');
  expect(start).toContain(examples('graphql')[0]);
  expect(start).toContain(examples('json')[0]);
  expect({ data: await ask(examples('graphql')[0] ?? '') }).toEqual(JSON.parse(examples('json')[0] ?? ''));
});

test.each(examples('graphql'))('the question is answered: %s', async (question) => {
  for (const value of Object.values(await ask(question))) expect(value).not.toBeNull();
});

test('the shell asks what is answered', async () => {
  const [question] = examples('sh').flatMap((text) => /npx wickgraph query '(.*)'/.exec(text)?.[1] ?? []);
  expect(await ask(question ?? '')).toMatchObject({ search: [{ entity: { name: 'Charon' } }, {}, {}] });
});

test('the fact to add has the shape of a row', () => {
  const [row] = parseYaml(examples('yaml')[0] ?? '');
  expect(castings.shape.safeParse(row).success).toBe(true);
});

test('its commands are scripts of the package, and each dependency is explained', () => {
  const scripts = [...readme.matchAll(/npm (?:run )?(start|test|seed|check)\b/g)].map(([, name]) => name);
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts));
  for (const name of Object.keys(manifest.dependencies)) expect(readme).toContain(name);
});
