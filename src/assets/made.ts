import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { operations } from '../execution/operations.ts';
import { packageFolder } from '../package-files.ts';

export type Encoding = 'br' | 'gzip';

/** How the files of an asset's encodings end. */
export const endings: Record<Encoding, string> = { br: '.br', gzip: '.gz' };

/** A file that pages load. */
export interface Asset {
  /** Its name with a hash of what is in it: under one address there is never anything else. */
  address: string;
  bytes: (encoding?: Encoding) => Promise<Buffer<ArrayBuffer>>;
}

const read = (...path: string[]) => readFileSync(join(packageFolder, ...path), 'utf8');
const styles = (...files: string[]) => files.map((file) => read('src/explorer', file)).join('\n');

/** A module for the browser without its types, in which the modules beside it are named by their addresses. */
const script = (name: string): string =>
  stripTypeScriptTypes(read('src/explorer/client', `${name}.ts`)).replace(
    /(?<=from ')\.\/(\w+)\.ts(?=')/g,
    (_, other: string) => {
      const imported = made(`${other}.js`);
      if (!imported) throw new Error(`client/${name} imports ${other}.ts, which is not listed as an asset.`);
      return `/assets/${imported.address}`;
    },
  );

/** The drawing library, with its licence. */
const cytoscape = () =>
  `/*!\n${read('node_modules/cytoscape/LICENSE')}*/\n${read('node_modules/cytoscape/dist/cytoscape.esm.min.mjs')}`;

let bundled: { code: string; licences: string } | undefined;

/** GraphiQL as one script, made in a process of its own: a bundler is much to have in a server for one second of work. */
function graphiql() {
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const bundle = () => execFileSync(process.execPath, [join(packageFolder, 'src/graphiql/bundle.js')], options);
  bundled ??= JSON.parse(bundle()) as { code: string; licences: string };
  return bundled;
}

/** GraphiQL comes with much of others; their licences are 100 kB, and stand apart. */
const licensed = (code: string) => `/*! Licences: /assets/${made('licences.txt')?.address} */\n${code}`;

/** GraphiQL's own styles without its fonts, of 260 kB compressed: the system has some, and no page waits for them. */
const graphiqlStyles = () =>
  `${read('node_modules/graphiql/dist/style.css').replace(/@font-face\s*\{[^}]*\}\s*/g, '')}
${read('src/graphiql/graphiql.css')}`;

/** All that pages load, and what each is made of. */
const sources = {
  'explorer.css': () => styles('explorer.css', 'graph.css'),
  'favicon.svg': () => styles('favicon.svg'),
  'graph.js': () => script('graph'),
  'asking.js': () => script('asking'),
  'drawing.js': () => script('drawing'),
  'look.js': () => script('look'),
  'words.js': () => script('words'),
  'cytoscape.js': cytoscape,
  'graphiql.js': () => licensed(graphiql().code),
  'graphiql.css': () => licensed(graphiqlStyles()),
  'operations.json': () => JSON.stringify(operations().map(({ text }) => text)),
  'schema.graphql': () => read('schema/schema.graphql'),
  'licences.txt': () => graphiql().licences,
};

export type AssetName = keyof typeof sources;
const isName = (name: string): name is AssetName => Object.hasOwn(sources, name);
export const names = Object.keys(sources).filter(isName);

const brotli = promisify(brotliCompress);
/** A little worse than could be, and thirty times as fast: nobody waits for a build, but somebody does for this. */
const compress: Record<Encoding, (plain: Buffer) => Promise<Buffer<ArrayBuffer>>> = {
  br: (plain) => brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify(gzip),
};
const opened = new Map<AssetName, Asset>();

/** Makes an asset when it is first asked for, compresses it when that is, and keeps both. */
export function made(name: string): Asset | undefined {
  if (!isName(name)) return;
  const known = opened.get(name);
  if (known) return known;
  const plain = Buffer.from(sources[name]());
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 12);
  const encoded = new Map<Encoding | undefined, Promise<Buffer<ArrayBuffer>>>([[undefined, Promise.resolve(plain)]]);
  const asset: Asset = {
    address: name.replace('.', `-${hash}.`),
    bytes: (encoding) => {
      const bytes = encoded.get(encoding) ?? (encoding ? compress[encoding](plain) : Promise.resolve(plain));
      encoded.set(encoding, bytes);
      return bytes;
    },
  };
  opened.set(name, asset);
  return asset;
}
