import { auditServer } from 'graphql-http';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../../../src/serve/server.ts';
import { graph } from '../../harness/graph.ts';

const server = await serve(graph, { port: 0, host: '127.0.0.1' });
afterAll(() => server.close());

test('all 61 audits of the GraphQL over HTTP specification pass, without a warning or a notice', async () => {
  const audits = await auditServer({ url: `${server.url}/graphql` });
  expect(audits.filter(({ status }) => status !== 'ok')).toEqual([]);
  expect(audits).toHaveLength(61);
});
