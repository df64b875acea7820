import { isDeepStrictEqual } from 'node:util';
import { type DocumentNode, execute, parse } from 'graphql';
import { schema } from '../../schema/index.ts';
import { bodyOf } from './load.ts';
import type { Request } from './mix.ts';
import { contexts } from './servers/requests.ts';

/** What graphql-js answers to each request, with loaders that have read nothing. */
export async function answersTo(mix: readonly Request[], file: string): Promise<unknown[]> {
  const context = contexts(file);
  const documents = new Map<string, DocumentNode>();
  const answers: unknown[] = [];
  for (const { operation, query, variables } of mix) {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const { data, errors } = await execute({
      schema,
      document,
      contextValue: context(),
      variableValues: variables,
    });
    if (errors?.[0]) throw new Error(`graphql-js refuses ${operation} ${JSON.stringify(variables)}: ${errors[0]}`);
    // Objects without a prototype become plain ones, as a server's answer has them.
    answers.push(JSON.parse(JSON.stringify(data)));
  }
  return answers;
}

/** Throws unless somebody's answer to a request is the right one. */
export function compare(name: string, request: Request, answer: unknown, expected: unknown): void {
  const { data, errors } = (answer ?? {}) as { data?: unknown; errors?: unknown };
  if (errors === undefined && isDeepStrictEqual(data, expected)) return;
  const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 2_000);
  throw new Error(
    `${name} answers ${request.operation} ${JSON.stringify(request.variables)} otherwise than graphql-js does:
${shown(answer)}
graphql-js answers:
${shown({ data: expected })}`,
  );
}

/** Compares all that a server answers, and again: the first answers may leave something behind for the second ones. */
export async function compareAll(name: string, url: string, mix: readonly Request[], expected: readonly unknown[]) {
  for (const _ of ['first', 'second']) {
    for (const [index, request] of mix.entries()) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: bodyOf(request),
      });
      compare(name, request, await response.json(), expected[index]);
    }
  }
}
