import fc from 'fast-check';
import * as jit from 'graphql-jit';
import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import { everyWay } from '../../fuzz/asking.ts';
import { queriesOver } from '../../fuzz/queries.ts';

// What is compiled is counted, and otherwise left as it is.
vi.mock('graphql-jit', { spy: true });

const { schema, known, ask, tally, close } = await everyWay(inject('dataset'));
afterAll(close);
const queries = queriesOver(schema, known);

describe('any valid query is answered as graphql-js answers it, over HTTP and in process, cold, hot and compiled', () => {
  const every = fc.asyncProperty(queries, ask);

  test('2,000 of them, the same at every run', async () => {
    await fc.assert(every, { numRuns: 2_000, seed: 1924 });
    // Those that are not are refused before, ask the schema about itself, or would be answered otherwise (see isCompilable).
    expect(vi.mocked(jit.compileQuery).mock.calls.length).toBeGreaterThan(1_500);
  }, 300_000);

  test('500 that nobody has asked before; where one fails, the message has its seed', async () => {
    await fc.assert(every, { numRuns: 500 });
  }, 120_000);

  test('most of them find something', () => {
    expect(tally.wrong + tally.refused).toBeLessThan(tally.asked / 3);
    expect(tally.fields).toBeGreaterThan(8 * tally.asked);
  });
});
