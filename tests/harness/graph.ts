import type { ExecutionResult } from 'graphql';
import { inject } from 'vitest';
import { openGraph } from '../../src/open-graph.ts';

/** The graph of the real facts. */
export const graph = openGraph({ file: inject('dataset'), onFault: (error) => console.error(error) });

// A test reads whatever it asked for; naming the shape of each answer twice would say nothing.
// biome-ignore lint/suspicious/noExplicitAny: the answer's shape stands in the query
type Answer = any;

/** The data that answer a query. Throws when there are errors, so that a test's body is the question and the answer. */
export async function ask(query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await graph.query<Answer>(query, variables);
  if (errors?.length) throw new Error(errors.map(({ message }) => message).join('\n'));
  return JSON.parse(JSON.stringify(data));
}

/** The errors that answer a query, each as its code and its message. */
export async function refused(query: string, variables?: Record<string, unknown>) {
  const { errors = [] } = (await graph.query(query, variables)) as ExecutionResult;
  return errors.map(({ message, extensions }) => ({ code: extensions.code, message }));
}

/** The data and every SQL statement it took, on a graph that has read nothing yet. */
export async function recorded(query: string, variables?: Record<string, unknown>) {
  const statements: string[] = [];
  // Without pauses for others, which by the clock may part what is otherwise one batch.
  const limits = { TURN_MS: 0 };
  const fresh = openGraph({ file: inject('dataset'), limits, onStatement: (sql) => statements.push(sql) });
  try {
    statements.length = 0;
    const { data, errors } = await fresh.query<Answer>(query, variables);
    if (errors?.length) throw new Error(errors.map(({ message }) => message).join('\n'));
    return { data: JSON.parse(JSON.stringify(data)) as Answer, statements };
  } finally {
    fresh.close();
  }
}
