import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { operations } from '../execution/operations.ts';
import { packageFolder } from '../package-files.ts';

// Builds the assets from their sources: for a clone when a browser loads them, for the package once (write.ts).

export type Encoding = 'br' | 'gzip';

/** The file extension of each encoding. */
export const extensions: Record<Encoding, string> = { br: '.br', gzip: '.gz' };

/** A file that pages load. */
export interface Asset {
  /** Its file name with a hash of its content, so that browsers can cache it forever. */
  fileName: string;
  bytes: (encoding?: Encoding) => Promise<Buffer<ArrayBuffer>>;
}

const read = (...path: string[]) => readFileSync(join(packageFolder, ...path), 'utf8');

/** In the order of the cascade. */
const styleSheets = ['base', 'layout', 'facts', 'pages', 'timeline', 'graph', 'media'];
const explorerStyles = () => styleSheets.map((name) => read('src/explorer/styles', `${name}.css`)).join('\n');

/** A module of the explorer's client as JavaScript, with imports by the addresses of the other modules. */
const clientModule = (name: string): string =>
  stripTypeScriptTypes(read('src/explorer/client', `${name}.ts`)).replace(
    /(?<=from ')\.\/(\w+)\.ts(?=')/g,
    (_, imported: string) => {
      const asset = buildAsset(`${imported}.js`);
      if (!asset) throw new Error(`client/${name}.ts imports ${imported}.ts, which is no asset. Add it to sources.`);
      return `/assets/${asset.fileName}`;
    },
  );

const cytoscape = () =>
  `/*!\n${read('node_modules/cytoscape/LICENSE')}*/\n${read('node_modules/cytoscape/dist/cytoscape.esm.min.mjs')}`;

interface Bundle {
  code: string;
  licences: string;
}

let bundle: Bundle | undefined;

/** GraphiQL as one script. A process of its own bundles it, so that the server's memory never holds a bundler. */
function graphiqlBundle(): Bundle {
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const run = () => execFileSync(process.execPath, [join(packageFolder, 'src/graphiql/bundle.js')], options);
  // JSON has no types; bundle.js writes this shape.
  bundle ??= JSON.parse(run()) as Bundle;
  return bundle;
}

/** Code with a link to the licences in it, which are 100 kB and would slow the page down. */
const withLicenceLink = (code: string) => `/*! Licences: /assets/${buildAsset('licences.txt')?.fileName} */\n${code}`;

/** GraphiQL's styles without its fonts, 260 kB compressed; the page uses those of the system. */
const graphiqlStyles = () =>
  `${read('node_modules/graphiql/dist/style.css').replace(/@font-face\s*\{[^}]*\}\s*/g, '')}
${read('src/graphiql/graphiql.css')}`;

/** The content of each asset. */
const sources = {
  'explorer.css': explorerStyles,
  'favicon.svg': () => read('src/explorer/favicon.svg'),
  'graph.js': () => clientModule('graph'),
  'canvas.js': () => clientModule('canvas'),
  'panel.js': () => clientModule('panel'),
  'queries.js': () => clientModule('queries'),
  'style.js': () => clientModule('style'),
  'cytoscape.js': cytoscape,
  'graphiql.js': () => withLicenceLink(graphiqlBundle().code),
  'graphiql.css': () => withLicenceLink(graphiqlStyles()),
  'operations.json': () => JSON.stringify(operations().map(({ text }) => text)),
  'schema.graphql': () => read('schema/schema.graphql'),
  'licences.txt': () => graphiqlBundle().licences,
};

export type AssetName = keyof typeof sources;
const isAssetName = (name: string): name is AssetName => Object.hasOwn(sources, name);
export const assetNames = Object.keys(sources).filter(isAssetName);

const brotli = promisify(brotliCompress);
const compress: Record<Encoding, (plain: Buffer) => Promise<Buffer<ArrayBuffer>>> = {
  // Quality 6 of 11 is thirty times as fast and a little larger; somebody may be waiting for it.
  br: (plain) => brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify(gzip),
};
const built = new Map<AssetName, Asset>();

/** Builds an asset, and compresses it when that encoding is first wanted; both are kept. Undefined for other names. */
export function buildAsset(name: string): Asset | undefined {
  if (!isAssetName(name)) return;
  const existing = built.get(name);
  if (existing) return existing;
  const plain = Buffer.from(sources[name]());
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 12);
  const encoded = new Map<Encoding | undefined, Promise<Buffer<ArrayBuffer>>>([[undefined, Promise.resolve(plain)]]);
  const asset: Asset = {
    fileName: name.replace('.', `-${hash}.`),
    bytes: (encoding) => {
      const bytes = encoded.get(encoding) ?? (encoding ? compress[encoding](plain) : Promise.resolve(plain));
      encoded.set(encoding, bytes);
      return bytes;
    },
  };
  built.set(name, asset);
  return asset;
}
