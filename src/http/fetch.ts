// Adapts the web standard's `Request` and `Response`.

import { exceeds } from '../execution/limits.ts';
import type { Incoming } from './handler.ts';
import { type HttpResponse, noBytes } from './messages.ts';

/** Reads a web `Request` into the form that the handler takes. */
export function fromFetch(request: Request): Incoming {
  const { origin, host, pathname, search } = new URL(request.url);
  return {
    head: {
      method: request.method === 'HEAD' ? 'GET' : request.method,
      url: pathname + search,
      path: pathname,
      origin,
      header: (name) => (name === 'host' ? host : (request.headers.get(name) ?? undefined)),
      headers: () => [...request.headers],
      body: noBytes,
    },
    readBody: async (maxBytes) => (request.body === null ? noBytes : readStream(request.body, maxBytes)),
    signal: () => request.signal,
  };
}

async function readStream(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (exceeds(length, maxBytes)) break;
  }
  return Buffer.concat(chunks);
}

/** Converts a response to a web `Response`. */
export function toFetch({ method }: Request, { status, headers, body }: HttpResponse): Response {
  const isEmpty = method === 'HEAD' || status === 204 || status === 304 || body.length === 0;
  return new Response(isEmpty ? null : body, { status, headers });
}
