import { describe, expect, inject, test } from 'vitest';
import { operations } from '../../src/execution/operations.ts';
import { graph } from '../harness/graph.ts';
import type { CallerWorks, CallName } from './caller.ts';
import { Child } from './child.ts';
import { mixOf } from './mix.ts';
import { answersTo, compare, compareAll } from './reference.ts';
import { operationsByHand } from './servers/by-hand.ts';
import type { ServerName, ServerWorks } from './servers/serve.ts';

const file = inject('dataset');
const whole = await mixOf(graph, 96);
/** The first request of each operation. */
const mix = [...Map.groupBy(whole, ({ operation }) => operation).values()].flatMap(([first]) => first ?? []);
const expected = await answersTo(mix, file);

test('the benchmark asks every operation of the project, and the same at every run', async () => {
  expect(mix.map(({ operation }) => operation).toSorted()).toEqual(
    operations()
      .map(({ name }) => name)
      .toSorted(),
  );
  expect(await mixOf(graph, 96)).toEqual(whole);
});

test('an answer that is not that of graphql-js ends the benchmark, which says whose it is and to what', () => {
  const [request] = mix;
  if (!request) throw new Error('Nothing is asked.');
  const named = `Somebody answers ${request.operation} ${JSON.stringify(request.variables)} otherwise`;
  expect(() => compare('Somebody', request, { data: { film: null } }, expected[0])).toThrow(named);
  expect(() => compare('Somebody', request, { data: expected[0], errors: [] }, expected[0])).toThrow(named);
  expect(() => compare('Somebody', request, { data: expected[0] }, expected[0])).not.toThrow();
});

describe('what is measured answers as graphql-js does', () => {
  async function served(name: ServerName, asked: typeof mix, answers: unknown[]): Promise<void> {
    const child = new Child<ServerWorks>(name, 'servers/serve.ts');
    try {
      await compareAll(name, await child.does('start', name, file, 0), asked, answers);
    } finally {
      child.end();
    }
  }

  test.each(['yoga', 'apollo', 'mercurius', 'hot', 'cold', 'cold-fresh'] as const)('%s, over HTTP', (name) =>
    served(name, mix, expected),
  );

  test('SQL by hand, over HTTP', async () => {
    const few = await mixOf(graph, 20, operationsByHand);
    await served('sql', few, await answersTo(few, file));
  });

  test.each(['hot', 'cold', 'cold-fresh', 'execute'] as const satisfies CallName[])('%s, in process', async (name) => {
    const child = new Child<CallerWorks>(name, 'caller.ts');
    try {
      const answers = await child.does('open', name, file, mix);
      for (const [index, request] of [...mix, ...mix].entries()) {
        compare(name, request, answers[index], expected[index % mix.length]);
      }
    } finally {
      child.end();
    }
  });
});
