import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import { packageFolder } from '../package-files.ts';
import { type Asset, type AssetName, type Encoding, endings, made } from './made.ts';

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  graphql: 'text/plain; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};

/** The name of the asset at an address, whatever the hash in it. */
const nameIn = (address: string): string => address.replace(/^(\w+)-[0-9a-f]{12}(\.\w+)$/, '$1$2');

/** The assets of the package: its build wrote each under its address, and compressed beside it. */
function packaged(): (name: string) => Asset | undefined {
  const folder = join(packageFolder, 'dist', 'assets');
  const addresses = new Map(readdirSync(folder).map((address) => [nameIn(address), address]));
  return (name) => {
    const address = addresses.get(name);
    if (address === undefined) return;
    const bytes = (encoding?: Encoding) => readFile(join(folder, address + (encoding ? endings[encoding] : '')));
    return { address, bytes };
  };
}

/** The package holds compiled modules; in development, assets are made of what is there. */
const open = import.meta.url.endsWith('.js') ? packaged() : made;

/** The path of an asset, which changes whenever the asset does. */
export function asset(name: AssetName): string {
  const found = open(name);
  if (!found) throw new Error(`The package lacks ${name}.`);
  return `/assets/${found.address}`;
}

/** The best of our encodings that the header Accept-Encoding allows; undefined for none. */
function encodingFor(acceptEncoding: string): Encoding | undefined {
  const allowed = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encodings(['br', 'gzip']);
  return (['br', 'gzip'] as const).find((encoding) => allowed.includes(encoding));
}

/** The response with an asset, compressed as the browser accepts, and cacheable for ever; null where there is none. */
export async function assetResponse(path: string, acceptEncoding = ''): Promise<Response | null> {
  const [, address = ''] = /^\/assets\/(\w+-[0-9a-f]{12}\.\w+)$/.exec(path) ?? [];
  const found = open(nameIn(address));
  if (found?.address !== address) return null;
  const headers = new Headers({
    'content-type': types[address.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  });
  const encoding = encodingFor(acceptEncoding);
  if (encoding) headers.set('content-encoding', encoding);
  return new Response(await found.bytes(encoding), { headers });
}
