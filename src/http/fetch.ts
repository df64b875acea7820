import { exceeds } from '../execution/limits.ts';
import type { Incoming } from './handler.ts';
import { type HttpResponse, noBytes } from './messages.ts';

/** Reads a web `Request`. */
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
    readBody: async (most) => (request.body === null ? noBytes : readStream(request.body, most)),
    signal: () => request.signal,
  };
}

async function readStream(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (exceeds(length, most)) break;
  }
  return Buffer.concat(chunks);
}

/** The response as a web `Response`. */
export function toFetch({ method }: Request, { status, headers, body }: HttpResponse): Response {
  const isEmpty = method === 'HEAD' || status === 204 || status === 304 || body.length === 0;
  return new Response(isEmpty ? null : body, { status, headers });
}
