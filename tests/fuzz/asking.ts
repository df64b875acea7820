import { execute, parse, validate } from 'graphql';
import { withHint } from '../../src/execution/hints.ts';
import { openGraph } from '../../src/open-graph.ts';
import { contexts } from '../bench/servers/requests.ts';
import { type Answer, difference, faultsOf, inJson, isRefused } from './answers.ts';
import type { Query } from './queries.ts';
import { knownTo } from './values.ts';

/**
 * How many SQL statements a query may take: so many for each of its fields, however many things it finds. Most fields
 * are one batch, of five or six kinds of facts at most; a list is filtered by up to nine conditions, each of which looks
 * up its names and what they stand for. At most 7.5 were seen, and it is no more for a page of 100 than for one of 1.
 */
const statementsPerField = 10;

/** Opens a dataset in every way that a query can be answered, and compares them all with plain graphql-js. */
export async function everyWay(file: string) {
  let statements = 0;
  const remembering = openGraph({ file });
  const forgetful = openGraph({ file, cacheBytes: 0, loaders: 'request', onStatement: () => (statements += 1) });
  const contextOf = contexts(file);
  const { schema } = remembering;
  const known = await knownTo(remembering);
  const tally = { asked: 0, refused: 0, wrong: 0, fields: 0, statements: 0, perField: 0, slowest: 0 };

  async function overHttp({ query, variables, operationName }: Query): Promise<Answer> {
    const response = await remembering.fetch(
      new Request('http://wickgraph.example/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables, operationName }),
      }),
    );
    const text = await response.text();
    if (response.status >= 500) throw new Error(`The status is ${response.status}: ${text}`);
    return JSON.parse(text);
  }

  const inProcess = async (graph: typeof forgetful, { query, variables, operationName }: Query) =>
    inJson(await graph.query(query, variables, operationName));

  /** Asks in every way. Throws an error that says which way is wrong, and how. */
  async function ask(asked: Query): Promise<void> {
    const { query, variables: variableValues, operationName } = asked;
    const document = parse(query);
    const invalid = validate(schema, document);
    if (invalid.length > 0) throw new Error(`This is no valid query, which is the test's own fault:\n${invalid}`);
    const result = await execute({
      schema,
      document,
      contextValue: contextOf(),
      variableValues,
      operationName: operationName ?? null,
    });
    // Plain graphql-js searches for no names.
    const plain = inJson(await withHint(result));
    const counted: number[] = [];
    const counting = async () => {
      statements = 0;
      const answer = await inProcess(forgetful, asked);
      counted.push(statements);
      return answer;
    };
    const ways: [string, () => Promise<Answer>][] = [
      ['over HTTP, cold', () => overHttp(asked)],
      ['over HTTP, hot', () => overHttp(asked)],
      ['in process, by graphql-js', counting],
      // From the second run on a query is compiled.
      ['in process, compiled', counting],
    ];
    // What was answered is remembered, and handed out as a copy.
    if (tally.asked % 8 === 0) {
      for (const _ of [1, 2]) ways.push(['in process, remembered', () => inProcess(remembering, asked)]);
    }
    let expected: Answer | undefined;
    for (const [way, answered] of ways) {
      const started = performance.now();
      const answer = await answered();
      tally.slowest = Math.max(tally.slowest, performance.now() - started);
      const faults = faultsOf(asked, answer);
      if (faults.length > 0) throw new Error(`${way}:\n${faults.join('\n')}`);
      // What is refused for its size is refused in every way; plain graphql-js refuses nothing.
      expected ??= isRefused(answer) ? answer : plain;
      const differs = difference(answer, expected);
      if (differs) throw new Error(`${way}, the answer is another:\n${differs}`);
    }
    const most = Math.max(...counted);
    if (most > statementsPerField * asked.fields) {
      throw new Error(`There are ${most} SQL statements for ${asked.fields} fields.`);
    }
    tally.asked += 1;
    if (expected !== plain) tally.refused += 1;
    else if (plain.errors) tally.wrong += 1;
    tally.fields += asked.fields;
    tally.statements += most;
    tally.perField = Math.max(tally.perField, most / asked.fields);
  }

  const close = () => {
    for (const graph of [remembering, forgetful]) graph.close();
  };
  return { schema, known, ask, tally, close };
}
