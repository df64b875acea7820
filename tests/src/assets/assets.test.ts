import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { asset, assetResponse } from '../../../src/assets/index.ts';

const fetchAsset = async (path: string, acceptEncoding?: string) => {
  const response = await assetResponse(path, acceptEncoding);
  if (!response) throw new Error(`Nothing is at ${path}.`);
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};

test('an asset has a hash of its content in its address, and is cacheable forever', async () => {
  expect(asset('explorer.css')).toMatch(/^\/assets\/explorer-[0-9a-f]{12}\.css$/);
  const { headers } = await fetchAsset(asset('explorer.css'));
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(headers.get('vary')).toBe('accept-encoding');
});

test('the response has the best encoding that the browser accepts', async () => {
  const url = asset('graph.js');
  const plain = await fetchAsset(url);
  expect(plain.headers.has('content-encoding')).toBe(false);
  const brotli = await fetchAsset(url, 'gzip, deflate, br, zstd');
  expect(brotli.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
  const gzip = await fetchAsset(url, 'gzip, br;q=0');
  expect(gzip.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
  expect((await fetchAsset(url, 'br;q=0.0, GZIP;q=0')).headers.has('content-encoding')).toBe(false);
});

test('scripts have no TypeScript types', async () => {
  const { bytes } = await fetchAsset(asset('graph.js'));
  expect(bytes.toString()).not.toMatch(/<HTMLElement>|: string\b|import type/);
});

test('Cytoscape comes with its licence', async () => {
  const { bytes } = await fetchAsset(asset('cytoscape.js'));
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
