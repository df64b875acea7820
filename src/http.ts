import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Context } from '../schema/index.ts';
import { operations } from './operations.ts';

export const graphqlPath = '/graphql';

const json = (status: number, body: unknown): Response =>
  new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    },
  });

/** Answers HTTP requests over a schema: GraphQL and GraphiQL at /graphql, health and readiness beside it. */
export function fetchFrom(
  schema: GraphQLSchema,
  context: () => Context,
  isReady: () => boolean,
): (request: Request) => Promise<Response> {
  const yoga = createYoga<object, Context>({
    schema,
    context,
    graphqlEndpoint: graphqlPath,
    landingPage: false,
    logging: false,
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST'] },
    renderGraphiQL,
    graphiql: {
      title: 'Wickgraph',
      defaultTabs: operations().map(({ text, variables }) => ({
        query: text,
        variables: JSON.stringify(variables, null, 2),
      })),
    },
  });
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/health') return json(200, { status: 'ok' });
    if (pathname === '/ready') {
      const ready = isReady();
      return json(ready ? 200 : 503, {
        status: ready ? 'ready' : 'not ready',
        dataset: ready ? 'open and whole' : 'not open',
      });
    }
    if (pathname === graphqlPath) return yoga.fetch(request);
    if (pathname === '/' && request.method === 'GET') {
      return new Response(null, { status: 302, headers: { location: graphqlPath } });
    }
    return json(404, {
      errors: [
        {
          message: `Nothing is at ${pathname.slice(0, 100)}. GraphQL and GraphiQL are at ${graphqlPath}.`,
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  };
}
