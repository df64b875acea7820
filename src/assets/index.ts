import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import { packageFolder } from '../package-files.ts';
import { type Asset, type AssetName, buildAsset, type Encoding, extensions } from './build.ts';

// Serves the assets: static files under /assets, with content negotiation for compression.

const contentTypes: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  graphql: 'text/plain; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};

/** The name of an asset without the hash in its file name. */
const withoutHash = (fileName: string): string => fileName.replace(/^(\w+)-[0-9a-f]{12}(\.\w+)$/, '$1$2');

/** Returns a function that finds assets among the files that write.ts put into the package. */
function packagedAssets(): (name: string) => Asset | undefined {
  const folder = join(packageFolder, 'dist', 'assets');
  const fileNames = new Map(readdirSync(folder).map((fileName) => [withoutHash(fileName), fileName]));
  return (name) => {
    const fileName = fileNames.get(name);
    if (fileName === undefined) return;
    const bytes = (encoding?: Encoding) => readFile(join(folder, fileName + (encoding ? extensions[encoding] : '')));
    return { fileName, bytes };
  };
}

// The npm package has compiled modules and built assets. A clone has neither, and builds assets on demand.
const findAsset = import.meta.url.endsWith('.js') ? packagedAssets() : buildAsset;

/** The URL path of an asset. It changes whenever the content changes. */
export function asset(name: AssetName): string {
  const found = findAsset(name);
  if (!found) throw new Error(`The package has no asset ${name}.`);
  return `/assets/${found.fileName}`;
}

/** The smallest encoding that the Accept-Encoding header allows (brotli, then gzip); undefined if it allows neither. */
function encodingFor(acceptEncoding: string): Encoding | undefined {
  const allowed = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encodings(['br', 'gzip']);
  return (['br', 'gzip'] as const).find((encoding) => allowed.includes(encoding));
}

/** The response with an asset: compressed if the client accepts that, and cacheable forever. Null for an unknown path. */
export async function assetResponse(path: string, acceptEncoding = ''): Promise<Response | null> {
  const [, fileName = ''] = /^\/assets\/(\w+-[0-9a-f]{12}\.\w+)$/.exec(path) ?? [];
  const found = findAsset(withoutHash(fileName));
  if (found?.fileName !== fileName) return null;
  const headers = new Headers({
    'content-type': contentTypes[fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  });
  const encoding = encodingFor(acceptEncoding);
  if (encoding) headers.set('content-encoding', encoding);
  return new Response(await found.bytes(encoding), { headers });
}
