import './node-version.ts';

export { DatasetError, ServerError } from './errors.ts';
export { type Graph, type GraphOptions, openGraph } from './graph.ts';
export type { Question, Told } from './question.ts';
export { type Server, type ServerOptions, serve } from './server.ts';
export { type Settings, settingsFrom } from './settings.ts';
