import type { IncomingMessage } from 'node:http';
import type { Graph } from '../graph.ts';
import { pathOf } from '../http/node-http.ts';
import type { NotedResponse } from '../http/traced-response.ts';
import { graphqlPath } from '../package-files.ts';
import { Questions, type Told } from './access-record.ts';
import { addressesBehind } from './client-address.ts';
import type { Metrics } from './metrics.ts';
import type { Rate } from './rate-limit.ts';
import type { Settings } from './settings.ts';

/** Answered always, whoever asks how often: by them, others find out how the server is. */
const ofHealth = new Set(['/health', '/ready', '/metrics']);

export interface Watch {
  settings: Settings;
  /** Counts requests by address, if they are limited. */
  rate: Rate | undefined;
  metrics: Metrics | undefined;
  onAnswer: ((told: Told) => void) | undefined;
  isLeaving: () => boolean;
}

/** Answers requests through the graph's listener, and does around it what whoever runs a server wants done. */
export function watched(
  { listener }: Graph,
  { settings, rate, metrics, onAnswer, isLeaving }: Watch,
): (incoming: IncomingMessage, outgoing: NotedResponse) => Promise<void> {
  const addressOf = addressesBehind(settings.trustedProxies);
  const questions = new Questions();

  async function answer(incoming: IncomingMessage, outgoing: NotedResponse, path: string): Promise<void> {
    // Whoever asks a server that leaves is told to ask the next one over another connection.
    if (isLeaving()) outgoing.setHeader('connection', 'close');
    if (path === '/ready' && isLeaving()) return write(outgoing, 503, 'application/json; charset=utf-8', leaving);
    if (rate && !ofHealth.has(path) && !(await rate.admits(addressOf(incoming), outgoing)))
      return metrics?.refused('RATE_LIMITED');
    if (path === '/metrics' && metrics) {
      const text = await metrics.text().catch(() => undefined);
      if (text === undefined) return write(outgoing, 503, 'text/plain; charset=utf-8', 'A worker did not answer.\n');
      return write(outgoing, 200, metrics.contentType, text);
    }
    // It resolves once the answer is handed to the connection.
    await listener(incoming, outgoing);
  }

  return async (incoming, outgoing) => {
    const path = pathOf(incoming.url ?? '/');
    await answer(incoming, outgoing, path);
    if (!metrics && !onAnswer) return;
    const { asked, answered, remembered, began, headersSent, statusCode } = outgoing;
    const question = asked && answered && questions.of(asked, answered);
    const told: Told = {
      method: incoming.method ?? '',
      path,
      status: headersSent ? statusCode : 499,
      milliseconds: performance.now() - began,
      bytes: answered?.body.length ?? 0,
      remembered,
      ...(question && { question }),
      ...(settings.logAddress && { address: addressOf(incoming) }),
    };
    onAnswer?.(told);
    metrics?.answered(told);
    if (metrics && answered && path.startsWith(graphqlPath)) {
      const code = codeIn(answered);
      if (code !== undefined) metrics.refused(code);
    }
  };
}

const leaving = '{"status":"leaving","dataset":"open and whole"}\n';

function write(outgoing: NotedResponse, status: number, type: string, text: string): void {
  const body = Buffer.from(text);
  outgoing.setHeader('content-length', body.length);
  outgoing.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  outgoing.end(outgoing.req.method === 'HEAD' ? undefined : body);
}

/** Errors stand first in an answer, and one that has any is not kept, so that most answers need not be looked into. */
const wherever = 4_096;

/** The code of the first error in an answer. */
function codeIn({ status, headers, body }: NonNullable<NotedResponse['answered']>): string | undefined {
  if (status < 400 && headers['cache-control'] !== 'no-store') return undefined;
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, wherever)).toString('latin1');
  if (!start.startsWith('{"errors"')) return undefined;
  return /"code":"([A-Z_]+)"/.exec(start)?.[1] ?? 'none';
}
