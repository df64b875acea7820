import { type DocumentNode, GraphQLError, getOperationAST, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { cut, methods } from '../http/error-responses.ts';

/** Refuses what would write or wait, and says which operations there are when none is chosen. */
export function useReadOnly(): Plugin {
  return {
    onParse() {
      return ({ result, context: { request, params } }) => {
        if (!isDocument(result)) return;
        const operation = getOperationAST(result, params.operationName);
        if (operation == null) throw undecided(result, params.operationName);
        if (operation.operation === 'mutation' && request.method === 'GET') {
          const http = { status: 405, headers: { allow: methods.graphql } };
          throw new GraphQLError(readOnly('mutation'), { nodes: operation, extensions: { code: 'BAD_REQUEST', http } });
        }
      };
    },
    onValidate({ params }) {
      return ({ result, setResult }) => {
        const { definitions }: DocumentNode = params.documentAST;
        const refused = definitions.flatMap((each) =>
          each.kind !== Kind.OPERATION_DEFINITION || each.operation === 'query'
            ? []
            : [
                new GraphQLError(readOnly(each.operation), {
                  nodes: each,
                  extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
                }),
              ],
        );
        if (refused.length > 0) setResult([...refused, ...result]);
      };
    },
  };
}

const readOnly = (operation: string): string => `This API is read-only: ask a query; a ${operation} is none.`;

const isDocument = (result: unknown): result is DocumentNode =>
  result !== null && typeof result === 'object' && 'definitions' in result;

function undecided({ definitions }: DocumentNode, name: string | null | undefined): GraphQLError {
  const names = definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? 'one without a name'] : [],
  );
  const found = name == null || name === '' ? 'operationName names none' : `"${cut(name)}" is none`;
  const message =
    names.length === 0
      ? 'The document has no operation, only fragments.'
      : `The document has the operations ${names.slice(0, 10).join(', ')}; ${found} of them.`;
  const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400, spec: true } };
  return new GraphQLError(message, { extensions });
}
