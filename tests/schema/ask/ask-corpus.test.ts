import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';
import { readmeAt } from '../../harness/readme.ts';
import { canonical, expected, questions } from './corpus.ts';

interface Outcome {
  question: string;
  want: string;
  got: string;
}

/** One after the other: six hundred questions at once would each wait for all. */
async function outcomesOf(file: 'questions' | 'held-out'): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of questions(file)) {
    const { ask: answer } = await ask('query($q: String!) { ask(question: $q) { operation variables } }', {
      q: question.ask,
    });
    const got = answer.operation === null ? 'nothing' : canonical(answer.operation, JSON.parse(answer.variables));
    outcomes.push({ question: question.ask, want: expected(question), got });
  }
  return outcomes;
}

const used = outcomesOf('questions');
const read = { used, kept: used.then(() => outcomesOf('held-out')) };

/** How many are read as expected, how many not at all, and how many otherwise: the last are the ones that mislead. */
function tally(all: readonly Outcome[]) {
  const right = all.filter(({ want, got }) => want === got).length;
  const unread = all.filter(({ want, got }) => want !== got && got === 'nothing').length;
  return { of: all.length, right, unread, wrong: all.length - right - unread };
}

test('the questions used while building are read, and those kept apart nearly as well; the README has the figures', async () => {
  const [used, kept] = [tally(await read.used), tally(await read.kept)];
  console.log('ask, read as expected:', JSON.stringify({ used, kept }));
  expect(used.of + kept.of).toBeGreaterThanOrEqual(400);
  expect(kept.of).toBeGreaterThanOrEqual((used.of + kept.of) / 3 - 1);
  expect(used.right / used.of).toBeGreaterThan(0.97);
  expect(kept.right / kept.of).toBeGreaterThan(0.9);
  expect(readmeAt('tests/README.md')).toContain(`${used.right} of ${used.of} questions`);
  expect(readmeAt('tests/README.md')).toContain(`${kept.right} of ${kept.of}`);
}, 120_000);

test('what must not be read is not, in either file', async () => {
  const all = [...(await read.used), ...(await read.kept)];
  expect(all.filter(({ want, got }) => want === 'nothing' && got !== 'nothing')).toEqual([]);
}, 120_000);

test('how a question was read is itself a question that is read the same', async () => {
  const asking = 'query($q: String!) { ask(question: $q) { reading operation variables } }';
  const different = [];
  for (const { ask: question } of questions('questions')) {
    const { ask: first } = await ask(asking, { q: question });
    if (first.reading === null) continue;
    const { ask: again } = await ask(asking, { q: first.reading });
    if (JSON.stringify(again) !== JSON.stringify(first)) different.push([question, first, again]);
  }
  expect(different).toEqual([]);
}, 120_000);
