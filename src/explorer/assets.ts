import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { packageFolder } from '../paths.ts';

/** The package holds compiled modules; in development Node runs this one as it is, and the browser gets its own stripped. */
const compiled = import.meta.url.endsWith('.js');
const clientFolder = join(packageFolder, compiled ? 'dist/src/explorer/client' : 'src/explorer/client');

const styles = (...files: string[]) =>
  files.map((file) => readFileSync(join(packageFolder, 'src/explorer', file), 'utf8')).join('\n');

/** A module for the browser, in which the modules beside it are named by their hashed addresses. */
function script(name: string): string {
  const text = readFileSync(join(clientFolder, `${name}.${compiled ? 'js' : 'ts'}`), 'utf8');
  const plain = compiled ? text : stripTypeScriptTypes(text);
  return plain.replace(/(?<=from ')\.\/(\w+)\.[jt]s(?=')/g, (_, other: string) => {
    const asked = `${other}.js`;
    if (isName(asked)) return asset(asked);
    throw new Error(`client/${name} imports ${asked}, which is not listed as an asset.`);
  });
}

/** The drawing library: a copy of it is in the package, since only the browser needs it. */
const cytoscape = () =>
  readFileSync(
    compiled
      ? join(clientFolder, 'cytoscape.js')
      : join(packageFolder, 'node_modules/cytoscape/dist/cytoscape.esm.min.mjs'),
    'utf8',
  );

/** All that the explorer's pages load, and where each comes from. */
const sources = {
  'explorer.css': () => styles('explorer.css', 'graph.css'),
  'favicon.svg': () => styles('favicon.svg'),
  'graph.js': () => script('graph'),
  'asking.js': () => script('asking'),
  'drawing.js': () => script('drawing'),
  'look.js': () => script('look'),
  'words.js': () => script('words'),
  'cytoscape.js': cytoscape,
};

export type AssetName = keyof typeof sources;
const isName = (name: string): name is AssetName => Object.hasOwn(sources, name);

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

interface Asset {
  url: string;
  type: string;
  bytes: Buffer<ArrayBuffer>;
  encoded: Map<Encoding, Promise<Buffer<ArrayBuffer>>>;
}

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };
type Encoding = keyof typeof compress;

const opened = new Map<AssetName, Asset>();

/** Reads a file once, and names it after what is in it: under one address there is never anything else. */
function open(name: AssetName): Asset {
  const known = opened.get(name);
  if (known) return known;
  const bytes = Buffer.from(sources[name]());
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const [stem, ending = ''] = name.split('.');
  const asset = {
    url: `/assets/${stem}-${hash}.${ending}`,
    type: types[ending] ?? 'application/octet-stream',
    bytes,
    encoded: new Map(),
  };
  opened.set(name, asset);
  return asset;
}

/** The address of an asset, which changes whenever the asset does. */
export const asset = (name: AssetName): string => open(name).url;

/** The best of our encodings that a browser takes: it lists them, with `;q=0` for those that it refuses. */
function encodingFor(accepted: string): Encoding | undefined {
  const offers = accepted.toLowerCase().split(',');
  const taken = offers.filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer)).map((offer) => offer.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding));
}

/**
 * Answers for an asset, compressed as the browser takes it and to be kept for good; null where there is none. It is
 * compressed when first asked for, and kept.
 */
export async function serveAsset(path: string, acceptEncoding = ''): Promise<Response | null> {
  const name = path.replace(/^\/assets\/(\w+)-[0-9a-f]{12}(\.\w+)$/, '$1$2');
  if (!isName(name)) return null;
  const { url, type, bytes, encoded } = open(name);
  if (url !== path) return null;
  const headers = new Headers({
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  });
  const encoding = encodingFor(acceptEncoding);
  if (!encoding) return new Response(bytes, { headers });
  const body = encoded.get(encoding) ?? compress[encoding](bytes);
  encoded.set(encoding, body);
  headers.set('content-encoding', encoding);
  return new Response(await body, { headers });
}
