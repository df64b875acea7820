#!/usr/bin/env node
// The command `wickgraph`. It is JavaScript and imports no other module at first, so that it can report a Node that is too
// old for them.
import { existsSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Wickgraph needs Node 22.18 or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}
const source = new URL('./cli.ts', import.meta.url);
await import(existsSync(source) ? source.href : new URL('../dist/src/cli.js', import.meta.url).href);
