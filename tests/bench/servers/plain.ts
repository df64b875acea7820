// What stands on node:http alone: the limit that nothing in this runtime can pass, and answers out of SQL by hand.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answersByHand } from './by-hand.ts';

/** Answers every request with the same bytes. */
export function constant(bytes: number): Server {
  const body = Buffer.from(JSON.stringify({ data: 'x'.repeat(Math.max(0, bytes - '{"data":""}'.length)) }));
  return createServer(async (request, response) => {
    await bodyOf(request);
    send(response, body);
  });
}

/** Answers the operations that are written by hand. */
export function sql(file: string): Server {
  const answer = answersByHand(file);
  return createServer(async (request, response) => {
    const { query, variables } = JSON.parse(await bodyOf(request));
    send(response, Buffer.from(`{"data":${answer(query, variables)}}`));
  });
}

/** All servers read what they are sent, so these do too. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => resolve(Buffer.concat(chunks).toString()));
    request.once('error', reject);
  });
}

function send(response: ServerResponse, body: Buffer): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
}
