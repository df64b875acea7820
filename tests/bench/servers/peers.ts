// What one would take instead, over the same schema, each set up as its documentation has it, with loaders per request.

import { createServer, type Server } from 'node:http';
import { schema } from '../../../schema/index.ts';
import { contexts } from './requests.ts';

export async function yoga(file: string): Promise<Server> {
  const { createYoga } = await import('graphql-yoga');
  return createServer(createYoga({ schema, context: contexts(file) }));
}

export async function apollo(file: string): Promise<string> {
  const { ApolloServer } = await import('@apollo/server');
  const { startStandaloneServer } = await import('@apollo/server/standalone');
  const context = contexts(file);
  const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
    listen: { port: 0, host: '127.0.0.1' },
    context: async () => context(),
  });
  return url;
}

export async function mercurius(file: string): Promise<string> {
  const { default: fastify } = await import('fastify');
  const { default: plugin } = await import('mercurius');
  const context = contexts(file);
  const server = fastify();
  // Compiled from the first time a query is asked.
  await server.register(plugin, { schema, context: () => ({ ...context() }), jit: 1 });
  return `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
}
