// A step of the build: every asset under its address, as it is and compressed, so that who serves the package only reads.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { packageFolder } from '../package-files.ts';
import { endings, made, names } from './made.ts';

const folder = join(packageFolder, 'dist', 'assets');
mkdirSync(folder, { recursive: true });
for (const name of names) {
  const asset = made(name);
  if (!asset) continue;
  const file = join(folder, asset.address);
  const plain = await asset.bytes();
  writeFileSync(file, plain);
  writeFileSync(file + endings.br, brotliCompressSync(plain));
  writeFileSync(file + endings.gzip, gzipSync(plain, { level: 9 }));
}
