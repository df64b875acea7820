import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { operations } from '../execution/operations.ts';
import { packageFolder } from '../package-files.ts';

// Builds the assets (scripts, styles, licences) from their sources: in a clone on demand, for the package once (write.ts).

export type Encoding = 'br' | 'gzip';

/** The file extension of each encoding. */
export const extensions: Record<Encoding, string> = { br: '.br', gzip: '.gz' };

/** A static file that pages load. */
export interface Asset {
  /** The file name contains a hash of the content, so that browsers can cache the file forever. */
  fileName: string;
  bytes: (encoding?: Encoding) => Promise<Buffer<ArrayBuffer>>;
}

const read = (...path: string[]) => readFileSync(join(packageFolder, ...path), 'utf8');

/** The style sheets in the order of the cascade. */
const styleSheets = ['base', 'layout', 'facts', 'pages', 'timeline', 'graph', 'media'];
const explorerStyles = () => styleSheets.map((name) => read('src/explorer/styles', `${name}.css`)).join('\n');

/** A module of explorer/client as JavaScript. Its imports get the asset paths of the imported modules. */
const clientModule = (name: string): string =>
  stripTypeScriptTypes(read('src/explorer/client', `${name}.ts`)).replace(
    /(?<=from ')\.\/(\w+)\.ts(?=')/g,
    (_, imported: string) => {
      const asset = buildAsset(`${imported}.js`);
      if (!asset)
        throw new Error(
          `client/${name}.ts imports ${imported}.ts, which is not an asset. Add ${imported}.js to sources.`,
        );
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

/** GraphiQL as one script. A child process bundles it, to keep the bundler out of the server's memory. */
function graphiqlBundle(): Bundle {
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const run = () => execFileSync(process.execPath, [join(packageFolder, 'src/graphiql/bundle.js')], options);
  // JSON has no types; bundle.js writes this shape.
  bundle ??= JSON.parse(run()) as Bundle;
  return bundle;
}

/** Adds a link to the licences to code. The licences themselves are 100 kB, and would slow the page down. */
const withLicenceLink = (code: string) => `/*! Licences: /assets/${buildAsset('licences.txt')?.fileName} */\n${code}`;

/** GraphiQL's styles without its fonts, which are 260 kB compressed. The page uses system fonts. */
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
const compress: Record<Encoding, (content: Buffer) => Promise<Buffer<ArrayBuffer>>> = {
  // A browser may be waiting. Quality 6 is thirty times as fast as the maximum, 11, and the file only a little larger.
  br: (content) => brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify(gzip),
};
const builtAssets = new Map<AssetName, Asset>();

/** Builds an asset, and compresses it on first use of each encoding. Both are cached. Undefined for an unknown name. */
export function buildAsset(name: string): Asset | undefined {
  if (!isAssetName(name)) return;
  const existing = builtAssets.get(name);
  if (existing) return existing;
  const content = Buffer.from(sources[name]());
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const encoded = new Map<Encoding | undefined, Promise<Buffer<ArrayBuffer>>>([[undefined, Promise.resolve(content)]]);
  const asset: Asset = {
    fileName: name.replace('.', `-${hash}.`),
    bytes: (encoding) => {
      const bytes = encoded.get(encoding) ?? (encoding ? compress[encoding](content) : Promise.resolve(content));
      encoded.set(encoding, bytes);
      return bytes;
    },
  };
  builtAssets.set(name, asset);
  return asset;
}
