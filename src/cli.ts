import './node-version.ts';
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keepFresh } from './engines/ensure-dataset.ts';
import { openGraph } from './graph.ts';
import { packagedDataset } from './package-files.ts';
import { serve } from './serve/server.ts';
import { settingsFrom } from './serve/settings.ts';
import { runWorkers, untilStopped } from './serve/workers.ts';
import { formatAnswer } from './terminal.ts';

const usage = `wickgraph: the John Wick universe as a graph

  wickgraph serve                  pages, and GraphQL over HTTP     [--port 4000] [--host localhost] [--workers 1]
  wickgraph ask "which films is Charon in?"   an answer in sentences
  wickgraph query '{ … }'          one answer as JSON               [--variables '{ … }']
  wickgraph query --file q.graphql the same from a file; - or nothing reads standard input
  wickgraph seed                   writes the SQLite file anew from the facts

  --dataset FILE   another SQLite file than the one in the package
  PORT, HOST and WORKERS, where the options are not given; the README tells of all that WICKGRAPH_… sets
`;

const options = {
  port: { type: 'string' },
  workers: { type: 'string' },
  host: { type: 'string' },
  file: { type: 'string' },
  variables: { type: 'string' },
  dataset: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Options = { [O in keyof typeof options]?: string | boolean };

/** Somebody called it wrongly: the message says how to. */
class UsageError extends Error {}

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function portOf(given: string): number {
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`"${given}" is not a port; give a whole number from 0 to 65535.`);
}

async function datasetOf(values: Options): Promise<string> {
  const file = text(values.dataset);
  if (file !== undefined) return file;
  await keepFresh(packagedDataset());
  return packagedDataset();
}

async function serveUntilStopped(values: Options): Promise<void> {
  const port = portOf(text(values.port) ?? process.env.PORT ?? '4000');
  const host = text(values.host) ?? process.env.HOST ?? 'localhost';
  const workers = workersOf(text(values.workers) ?? process.env.WORKERS ?? '1');
  const settings = settingsFrom();
  const file = await datasetOf(values);
  if (workers > 1 && cluster.isPrimary) {
    if (settings.metrics) (await import('./serve/worker-metrics.ts')).collectWorkerMetrics();
    return runWorkers(workers, announce);
  }
  const stopped = untilStopped();
  const log = settings.log ? (await import('./serve/access-log.ts')).openAccessLog() : undefined;
  const { origin } = settings;
  const graph = openGraph({ file, origin, limits: settings.limits, ...(log && { onFault: log.fault }) });
  const server = await serve(graph, { port, host, settings, workers, ...(log && { onAccess: log.access }) });
  if (cluster.isWorker) process.send?.(server.url);
  else announce(server.url);
  await stopped;
  await server.close();
  graph.close();
  await log?.close();
  // The channel to the primary process would keep this one alive.
  cluster.worker?.disconnect();
}

function announce(url: string): void {
  console.log(`Wickgraph is at ${url}: pages for people, and GraphQL with GraphiQL at ${url}/graphql.`);
  console.log(`Try it: curl '${url}/graphql?query={character(name:"Charon"){films{title}}}' -g`);
}

function workersOf(given: string): number {
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new UsageError(`"${given}" is no number of workers; give a whole number from 1 to 256.`);
}

/** The query: as an argument, in a file, or on standard input. */
function documentOf(argument: string | undefined, values: Options): string {
  const file = text(values.file);
  if (file !== undefined) return readFileSync(file, 'utf8');
  if (argument !== undefined && argument !== '-') return argument;
  if (argument === undefined && process.stdin.isTTY)
    throw new UsageError('There is no query. Give one, a --file, or - to read it.');
  return readFileSync(0, 'utf8');
}

function variablesOf(values: Options): Record<string, unknown> {
  const given = text(values.variables) ?? '{}';
  try {
    const parsed: unknown = JSON.parse(given);
    if (parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // Falls through to the same message: what is wrong is that it is no JSON object.
  }
  throw new UsageError(`--variables must be a JSON object, such as '{"name": "Charon"}'.`);
}

async function query(argument: string | undefined, values: Options): Promise<void> {
  const document = documentOf(argument, values);
  const variables = variablesOf(values);
  const graph = openGraph({ file: await datasetOf(values) });
  try {
    const answer = await graph.query(document, variables);
    console.log(JSON.stringify(answer, null, 2));
    if (answer.errors?.length) process.exitCode = 1;
  } finally {
    graph.close();
  }
}

/** The answer in sentences; a question that can't be read ends with 1. */
async function ask(words: string[], values: Options): Promise<void> {
  const question = words.join(' ');
  if (question === '') throw new UsageError('There is no question. Write one, such as "which films is Charon in?".');
  const graph = openGraph({ file: await datasetOf(values) });
  try {
    const { AskDocument } = await import('./documents.ts');
    const { data, errors } = await graph.query(AskDocument, { question });
    if (errors?.[0]) throw errors[0];
    if (data) console.log(formatAnswer(data.ask));
    if (data?.ask.reading == null) process.exitCode = 1;
  } finally {
    graph.close();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [command, argument] = positionals;
  if (values.help || command === 'help') console.log(usage);
  else if (command === 'serve') await serveUntilStopped(values);
  else if (command === 'ask') await ask(positionals.slice(1), values);
  else if (command === 'query') await query(argument, values);
  else if (command === 'seed') await keepFresh(text(values.dataset) ?? packagedDataset(), true);
  else throw new UsageError(command === undefined ? 'There is no command.' : `There is no command "${command}".`);
}

try {
  await main();
} catch (error) {
  const wrongUse = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  console.error(error instanceof Error ? error.message : error);
  if (wrongUse) console.error(`\n${usage}`);
  process.exitCode = wrongUse ? 2 : 1;
}
