// A step of `npm run build`: writes all assets, plain and compressed, so that the installed package only reads them.

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
  const plain = await asset.bytes();
  writeFileSync(file, plain);
  writeFileSync(file + extensions.br, brotliCompressSync(plain));
  writeFileSync(file + extensions.gzip, gzipSync(plain, { level: 9 }));
}
