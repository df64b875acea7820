// A step of `npm run build`: writes all assets, uncompressed and compressed, into the package.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { packageFolder } from '../package-files.ts';
import { assetNames, buildAsset, extensions } from './build.ts';

const folder = join(packageFolder, 'dist', 'assets');
mkdirSync(folder, { recursive: true });
for (const name of assetNames) {
  const asset = buildAsset(name);
  if (!asset) continue;
  const file = join(folder, asset.fileName);
  const content = await asset.bytes();
  writeFileSync(file, content);
  writeFileSync(file + extensions.br, brotliCompressSync(content));
  writeFileSync(file + extensions.gzip, gzipSync(content, { level: 9 }));
}
