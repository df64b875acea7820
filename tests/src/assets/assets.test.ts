import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { asset, assetResponse } from '../../../src/assets/index.ts';

const served = async (path: string, accepted?: string) => {
  const response = await assetResponse(path, accepted);
  if (!response) throw new Error(`Nothing is at ${path}.`);
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};

test('an asset is named after its content, and may be kept for good', async () => {
  expect(asset('explorer.css')).toMatch(/^\/assets\/explorer-[0-9a-f]{12}\.css$/);
  const { headers } = await served(asset('explorer.css'));
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(headers.get('vary')).toBe('accept-encoding');
});

test('a browser gets the best compression that it takes', async () => {
  const url = asset('graph.js');
  const plain = await served(url);
  expect(plain.headers.has('content-encoding')).toBe(false);
  const brotli = await served(url, 'gzip, deflate, br, zstd');
  expect(brotli.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
  const gzip = await served(url, 'gzip, br;q=0');
  expect(gzip.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
  expect((await served(url, 'br;q=0.0, GZIP;q=0')).headers.has('content-encoding')).toBe(false);
});

test('what the browser runs has no types left', async () => {
  const { bytes } = await served(asset('graph.js'));
  expect(bytes.toString()).not.toMatch(/<HTMLElement>|: string\b|import type/);
});

test('the drawing library comes with its licence', async () => {
  const { bytes } = await served(asset('cytoscape.js'));
  expect(bytes.toString()).toMatch(/^\/\*!\nCopyright .*The Cytoscape Consortium/);
});

test.each([
  '/assets/graph-000000000000.js',
  '/assets/graph.js',
  '/assets/../package.json',
  'graph.js',
  'constructor',
  `/assets/${'a'.repeat(10_000)}`,
])('nothing is at %s', async (path) => {
  expect(await assetResponse(path)).toBeNull();
});
