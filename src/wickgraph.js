#!/usr/bin/env node
// Plain JavaScript without imports of ours, so that a Node too old for the rest can still say so.
import { existsSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Wickgraph needs Node 22.18 or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}
const source = new URL('./cli.ts', import.meta.url);
await import(existsSync(source) ? source.href : new URL('../dist/src/cli.js', import.meta.url).href);
