// What the package exports.

import './node-version.ts';

export { DatasetError, ServerError } from './errors.ts';
export { type Graph, type GraphOptions, openGraph } from './graph.ts';
export type { AccessRecord, LoggedQuery } from './serve/access-record.ts';
export { type Server, type ServerOptions, serve } from './serve/server.ts';
export { type Settings, settingsFrom } from './serve/settings.ts';
