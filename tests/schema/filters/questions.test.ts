import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';
import { questions } from './questions.ts';

test.each(questions)('%s', async (_, query, names) => {
  const [list] = Object.values<{ nodes: { name: string }[] }>(await ask(query));
  expect(list?.nodes.map(({ name }) => name)).toEqual(names);
});

test('how many characters each film has', async () => {
  const { films } = await ask('{ films { nodes { name characters { id } } } }');
  expect(
    films.nodes.map(({ name, characters }: { name: string; characters: unknown[] }) => [name, characters.length]),
  ).toEqual([
    ['John Wick', 19],
    ['John Wick: Chapter 2', 21],
    ['John Wick: Chapter 3 – Parabellum', 23],
    ['John Wick: Chapter 4', 18],
    ['Ballerina', 16],
  ]);
});
