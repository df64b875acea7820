// One server in a process of its own. What it needs is loaded when it is known which one: none pays for another.

import type { AddressInfo, Server } from 'node:net';
import { limitTable } from '../../../src/execution/limits.ts';
import { doing, processorTime } from '../child.ts';

/** Starts a server over a dataset, on a free port; `bytes` is how much a constant answer weighs. */
type Start = (file: string, bytes: number) => Promise<string>;

const lifted = Object.fromEntries(
  Object.keys(limitTable).map((name) => [name, name === 'DOCUMENT_CACHE_BYTES' ? 2 ** 26 : 0]),
);

/** Our options for what is measured apart. */
const options = {
  /** As in production. */
  hot: {},
  /** No answer is remembered. */
  cold: { cacheBytes: 0 },
  /** And loaders live as long as a request, as the others' do. */
  'cold-fresh': { cacheBytes: 0, loaders: 'request' },
  /** No answer is remembered, and nothing is limited: what the limits cost is the difference. */
  'cold-open': { cacheBytes: 0, limits: lifted },
} as const;

const ours =
  (name: keyof typeof options): Start =>
  async (file) => {
    const { openGraph } = await import('../../../src/open-graph.ts');
    const { serve } = await import('../../../src/serve/server.ts');
    const { settingsFrom } = await import('../../../src/serve/settings.ts');
    const settings = settingsFrom({ WICKGRAPH_METRICS: 'off' });
    const { url } = await serve(openGraph({ file, ...options[name] }), { port: 0, host: '127.0.0.1', settings });
    return `${url}/graphql`;
  };

/** With everything on, as `wickgraph serve` has it: a line for each answer, and metrics. */
const everything =
  (name: keyof typeof options): Start =>
  async (file) => {
    const { openGraph } = await import('../../../src/open-graph.ts');
    const { serve } = await import('../../../src/serve/server.ts');
    const { settingsFrom } = await import('../../../src/serve/settings.ts');
    const log = (await import('../../../src/serve/access-log.ts')).openAccessLog('/dev/null');
    const running = { port: 0, host: '127.0.0.1', settings: settingsFrom({}), onAccess: log.access };
    const { url } = await serve(openGraph({ file, onFault: log.fault, ...options[name] }), running);
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
  'cold-open': ours('cold-open'),
  'hot-all': everything('hot'),
  'cold-all': everything('cold'),
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
