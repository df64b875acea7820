import { afterAll, describe, expect, inject, test } from 'vitest';
import { Budget, QuestionTooCostly } from '../../../schema/ask/budget.ts';
import { matches, patternOf, wordsOf } from '../../../schema/ask/chart.ts';
import { tokensIn } from '../../../schema/ask/tokenizer.ts';
import { understand } from '../../../schema/ask/understand.ts';
import { Views } from '../../../schema/index.ts';
import { openDataset } from '../../../src/engines/dataset.ts';
import { openGraph } from '../../../src/open-graph.ts';
import { randomFrom } from '../../harness/dataset-files.ts';

const file = inject('dataset');
const random = randomFrom(1);
const letter = () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)] ?? '';
/** As many words of random letters as a question has room for. */
const soup = (length: number) =>
  Array.from({ length: 200 }, (_, at) => (at % (length + 1) === length ? ' ' : letter())).join('');
const repeated = (text: string) => text.repeat(Math.floor(200 / text.length));

const costly = {
  'one-letter words': soup(1),
  'three-letter words': soup(3),
  'five-letter words': soup(5),
  'a name again and again': repeated('charon '),
  'several names': repeated('winston zero sofia marcus viggo helen caine akira '),
  'several misspelt names': repeated('charron winsten balerina marcuss '),
  'several misspelt words': repeated('moveis whcih plaid sereis killd actr '),
  'the word "the"': repeated('the '),
  'words of many meanings': repeated('take place in the story from first to last '),
  'a ligature of eighteen letters': repeated('\ufdfa '),
  'one long word of ligatures': repeated('\ufdfa'),
  digits: repeated('1 2 3 4 5 6 '),
};

const graph = openGraph({ file, cacheBytes: 0, limits: { TURN_MS: 0 } });
afterAll(graph.close);

const asking = 'query ($question: String!) { ask(question: $question) { sentences } }';
const soups = `{ ${[1, 2, 3, 4].map((length) => `a${length}: ask(question: "${soup(length)}") { sentences }`).join(' ')} }`;

describe('a question costs little, whatever it says', () => {
  test.each(Object.entries(costly))('%s', async (_, question) => {
    const { data, extensions } = await graph.query(asking, { question });
    expect(data).toEqual({ ask: { sentences: ["I can't read that."] } });
    expect(extensions?.cost).toEqual({ values: expect.toSatisfy((values: number) => values < 1000) });
  });

  test('also within asOf', async () => {
    for (const question of Object.values(costly)) {
      const then = `query ($question: String!) { asOf(date: "2020") { ask(question: $question) { sentences } } }`;
      const { extensions } = await graph.query(then, { question });
      expect(extensions?.cost).toEqual({ values: expect.toSatisfy((values: number) => values < 1000) });
    }
  });

  test('one that needs more than it may is declined', async () => {
    const view = new Views(openDataset(file).store).latest;
    const question = 'which films is Charon in?';
    expect((await understand(view, question, new Budget(view, undefined))).interpretations).toHaveLength(1);
    const budget = new Budget(view, undefined);
    budget.spend(99_900);
    expect(await understand(view, question, budget)).toMatchObject({ interpretations: [], suggestions: [] });
  });

  test('each state of the chart is counted', () => {
    const words = wordsOf('which film in '.repeat(20));
    const edges = tokensIn(words, false);
    let units = 0;
    const spend = (more: number) => {
      units += more;
      if (units > 1000) throw new QuestionTooCostly();
    };
    const pattern = patternOf('film which in', false);
    expect(matches({ words, edges }, pattern, {})).toHaveLength(1);
    expect(() => matches({ words, edges, spend }, pattern, {})).toThrow(QuestionTooCostly);
  });
});

describe('reading a question is work of the request', () => {
  const limited = async (limits: Record<string, number>, query = soups) => {
    const other = openGraph({ file, cacheBytes: 0, limits });
    try {
      const { errors = [] } = await other.query(query);
      return errors.map(({ extensions }) => extensions.code);
    } finally {
      other.close();
    }
  };

  test('it counts against the values of the request', async () => {
    expect(await limited({ VALUES: 5000 })).toEqual([]);
    expect(await limited({ VALUES: 1500 })).toEqual(['TOO_MANY_VALUES']);
  });

  test('it ends at the deadline', async () => {
    expect(await limited({ VALUES: 0, DEADLINE_MS: 5 })).toEqual(['TIMEOUT']);
  });

  test('others have their turn meanwhile', async () => {
    const other = openGraph({ file, cacheBytes: 0, limits: { TURN_MS: 5 } });
    let [turns, isDone] = [0, false];
    const turn = () => {
      turns += 1;
      if (!isDone) setImmediate(turn);
    };
    setImmediate(turn);
    await other.query(soups);
    isDone = true;
    expect(turns).toBeGreaterThan(5);
    other.close();
  });
});

test('a name that nothing bears is not kept: it is looked up again, and a right one is not', async () => {
  const statementsFor = async (query: string) => {
    const before = graph.statements();
    await graph.query(query);
    return graph.statements() - before;
  };
  const [wrong, right] = ['{ character(name: "Sherlock") { id } }', '{ character(name: "Charon") { id } }'];
  await graph.query(wrong);
  await graph.query(right);
  expect([await statementsFor(wrong), await statementsFor(right)]).toEqual([1, 0]);
});
