import fc from 'fast-check';
import { everyWay } from '../fuzz/asking.ts';
import { queriesOver } from '../fuzz/queries.ts';

const atATime = 1_000;

/** Asks so many random queries in every way that they can be answered. Throws with the seed where an answer differs. */
export async function fuzz(file: string, count = 100_000, seed = Date.now() % 2 ** 31): Promise<void> {
  const { schema, known, ask, tally, close } = await everyWay(file);
  const queries = queriesOver(schema, known);
  const started = performance.now();
  try {
    for (let asked = 0; asked < count; asked += atATime) {
      const runs = { numRuns: Math.min(atATime, count - asked), seed: seed + asked };
      await fc.assert(fc.asyncProperty(queries, ask), runs);
      const seconds = ((performance.now() - started) / 1_000).toFixed(0);
      const memory = (process.memoryUsage().rss / 1e6).toFixed(0);
      console.log(`${tally.asked} queries from seed ${seed}, ${seconds} s, ${memory} MB`);
    }
  } finally {
    close();
  }
  const { asked, wrong, refused, fields, statements, perField, slowest } = tally;
  console.log(
    `All are answered as by graphql-js: ${wrong} of ${asked} with errors, ${refused} refused for their size, ` +
      `${(fields / asked).toFixed(1)} fields and ${(statements / asked).toFixed(1)} SQL statements a query, ` +
      `at most ${perField.toFixed(1)} statements a field, the slowest in ${slowest.toFixed(0)} ms.`,
  );
}
