// One server in a process of its own. What it needs is loaded when it is known which one: none pays for another.

import type { AddressInfo, Server } from 'node:net';
import { doing, processorTime } from '../child.ts';

/** Starts a server over a dataset, on a free port; `bytes` is how much a constant answer weighs. */
type Start = (file: string, bytes: number) => Promise<string>;

/** Our options for what is measured apart. */
const options = {
  /** As in production. */
  hot: {},
  /** No answer is remembered. */
  cold: { remember: 0 },
  /** And loaders live as long as a request, as the others' do. */
  'cold-fresh': { remember: 0, loaders: 'request' },
} as const;

const ours =
  (name: keyof typeof options): Start =>
  async (file) => {
    const { openGraph } = await import('../../../src/graph.ts');
    const { serve } = await import('../../../src/server.ts');
    const { url } = await serve(openGraph({ file, ...options[name] }), { port: 0, host: '127.0.0.1' });
    return `${url}/graphql`;
  };

const starts = {
  constant: async (_, bytes) => listening((await import('./plain.ts')).constant(bytes)),
  sql: async (file) => listening((await import('./plain.ts')).sql(file)),
  yoga: async (file) => listening(await (await import('./peers.ts')).yoga(file)),
  apollo: async (file) => (await import('./peers.ts')).apollo(file),
  mercurius: async (file) => (await import('./peers.ts')).mercurius(file),
  hot: ours('hot'),
  cold: ours('cold'),
  'cold-fresh': ours('cold-fresh'),
} satisfies Record<string, Start>;

export type ServerName = keyof typeof starts;

/** The address of GraphQL on a server that has begun to listen. */
function listening(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve(`http://127.0.0.1:${port}/graphql`);
    });
  });
}

const works = {
  start: (name: ServerName, file: string, bytes: number): Promise<string> => starts[name](file, bytes),
  processorTime,
};

export type ServerWorks = typeof works;

doing(works);
