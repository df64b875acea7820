import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { packageFolder, packageVersion } from '../../src/package-files.ts';

function installed(name: string): string {
  const manifest = readFileSync(join(packageFolder, 'node_modules', name, 'package.json'), 'utf8');
  return String(JSON.parse(manifest).version);
}

/** What was measured, and on what. */
export function machine() {
  return {
    wickgraph: packageVersion(),
    node: process.version,
    graphql: installed('graphql'),
    'graphql-yoga': installed('graphql-yoga'),
    '@apollo/server': installed('@apollo/server'),
    mercurius: installed('mercurius'),
    fastify: installed('fastify'),
    autocannon: installed('autocannon'),
    sqlite: new Database(':memory:').prepare<[], string>('select sqlite_version()').pluck().get(),
    system: `${type()} ${release()} ${process.arch}`,
    processor: `${cpus().length} × ${cpus()[0]?.model}`,
    memoryBytes: totalmem(),
  };
}
