// What the package exports.

import './node-version.ts';

export { DatasetError, ServerError } from './errors.ts';
export type { Graph, GraphOptions, RunStatement } from './graph.ts';
export { graphOver } from './graph-over.ts';
export { type OpenGraphOptions, openGraph } from './open-graph.ts';
export type { AccessRecord, LoggedQuery } from './serve/access-record.ts';
export { type Server, type ServerOptions, serve } from './serve/server.ts';
export { type Settings, settingsFrom } from './serve/settings.ts';
