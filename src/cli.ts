import './node-version.ts';
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureDataset, writeSql } from './engines/ensure-dataset.ts';
import type { Graph } from './graph.ts';
import { openGraph } from './open-graph.ts';
import { packagedDataset } from './package-files.ts';
import { serve } from './serve/server.ts';
import { settingsFrom } from './serve/settings.ts';
import { runWorkers, untilStopped } from './serve/workers.ts';
import { formatAnswer } from './terminal.ts';

// The command line.

const usage = `wickgraph: the John Wick universe as a graph

  wickgraph serve                  pages, and GraphQL over HTTP     [--port 4000] [--host localhost] [--workers 1]
  wickgraph ask "which films is Charon in?"   an answer in sentences
  wickgraph query '{ … }'          one answer as JSON               [--variables '{ … }']
  wickgraph query --file q.graphql the same from a file; - or nothing reads standard input
  wickgraph seed                   writes the SQLite file from the facts   [--sql dataset.sql]: and as SQL, for Cloudflare D1

  --dataset FILE   a SQLite file to use instead of the one in the package
  The environment variables PORT, HOST and WORKERS replace missing options; src/README.md lists all WICKGRAPH_… variables
`;

const options = {
  port: { type: 'string' },
  workers: { type: 'string' },
  host: { type: 'string' },
  file: { type: 'string' },
  variables: { type: 'string' },
  dataset: { type: 'string' },
  sql: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const parse = () => parseArgs({ options, allowPositionals: true });
type Options = ReturnType<typeof parse>['values'];

/** The command line is malformed. The message says how to write it. */
class UsageError extends Error {}

function portFrom(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`"${text}" is not a port; give a whole number from 0 to 65535.`);
}

function workersFrom(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new UsageError(`"${text}" is not a number of workers; give a whole number from 1 to 256.`);
}

/** The path of the dataset to open. The dataset of the package is written first if it is missing or outdated. */
async function datasetFrom({ dataset }: Options): Promise<string> {
  if (dataset === undefined) await ensureDataset(packagedDataset());
  return dataset ?? packagedDataset();
}

async function serveUntilStopped(values: Options): Promise<void> {
  const port = portFrom(values.port ?? process.env.PORT ?? '4000');
  const host = values.host ?? process.env.HOST ?? 'localhost';
  const workers = workersFrom(values.workers ?? process.env.WORKERS ?? '1');
  const settings = settingsFrom();
  const file = await datasetFrom(values);
  if (workers > 1 && cluster.isPrimary) {
    if (settings.metrics) (await import('./serve/worker-metrics.ts')).collectWorkerMetrics();
    return runWorkers(workers, announce);
  }
  const stopped = untilStopped();
  const log = settings.log ? (await import('./serve/access-log.ts')).openAccessLog() : undefined;
  const { origin, limits } = settings;
  const graph = openGraph({ file, origin, limits, ...(log && { onFault: log.fault }) });
  const server = await serve(graph, { port, host, settings, workers, ...(log && { onAccess: log.access }) });
  if (cluster.isWorker) process.send?.(server.url);
  else announce(server.url);
  await stopped;
  await server.close();
  graph.close();
  await log?.close();
  // The open channel to the primary process would keep this process alive.
  cluster.worker?.disconnect();
}

function announce(url: string): void {
  console.log(`Wickgraph is at ${url}: pages for people, and GraphQL with GraphiQL at ${url}/graphql.`);
  console.log(`Try it: curl '${url}/graphql?query={character(name:"Charon"){films{title}}}' -g`);
}

/** Reads the query from an argument, a file, or standard input. */
function documentFrom(argument: string | undefined, { file }: Options): string {
  if (file !== undefined) return readFileSync(file, 'utf8');
  if (argument !== undefined && argument !== '-') return argument;
  if (argument === undefined && process.stdin.isTTY)
    throw new UsageError('There is no query. Give one, a --file, or - to read it.');
  return readFileSync(0, 'utf8');
}

function variablesFrom({ variables = '{}' }: Options): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(variables);
    if (parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // Not JSON: the error below covers this too.
  }
  throw new UsageError(`--variables must be a JSON object, such as '{"name": "Charon"}'.`);
}

/** Opens the graph for one use, and closes it afterwards. */
async function withGraph(values: Options, use: (graph: Graph) => Promise<void>): Promise<void> {
  const graph = openGraph({ file: await datasetFrom(values) });
  try {
    await use(graph);
  } finally {
    graph.close();
  }
}

/** Prints the result of a query as JSON. The exit code is 1 if it has errors. */
function query(argument: string | undefined, values: Options): Promise<void> {
  const document = documentFrom(argument, values);
  const variables = variablesFrom(values);
  return withGraph(values, async (graph) => {
    const result = await graph.query(document, variables);
    console.log(JSON.stringify(result, null, 2));
    if (result.errors?.length) process.exitCode = 1;
  });
}

/** Prints the answer to a question in sentences. The exit code is 1 if the question can't be parsed. */
function ask(words: string[], values: Options): Promise<void> {
  const question = words.join(' ');
  if (question === '') throw new UsageError('There is no question. Write one, such as "which films is Charon in?".');
  return withGraph(values, async (graph) => {
    const { AskDocument } = await import('./documents.ts');
    const { data, errors } = await graph.query(AskDocument, { question });
    if (errors?.[0]) throw errors[0];
    if (data) console.log(formatAnswer(data.ask));
    if (data?.ask.reading == null) process.exitCode = 1;
  });
}

/** Writes the dataset, and with --sql also the statements that make it in another database. */
async function seed({ dataset = packagedDataset(), sql }: Options): Promise<void> {
  await ensureDataset(dataset, true);
  if (sql !== undefined) await writeSql(dataset, sql);
}

async function main(): Promise<void> {
  const { values, positionals } = parse();
  const [command, argument] = positionals;
  if (values.help || command === 'help') console.log(usage);
  else if (command === 'serve') await serveUntilStopped(values);
  else if (command === 'ask') await ask(positionals.slice(1), values);
  else if (command === 'query') await query(argument, values);
  else if (command === 'seed') await seed(values);
  else throw new UsageError(command === undefined ? 'There is no command.' : `There is no command "${command}".`);
}

try {
  await main();
} catch (error) {
  const isUsageError = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  console.error(error instanceof Error ? error.message : error);
  if (isUsageError) console.error(`\n${usage}`);
  process.exitCode = isUsageError ? 2 : 1;
}
