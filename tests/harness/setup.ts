import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { seed } from '../../seed/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    dataset: string;
  }
}

/** Writes the real facts once, for all test files to open. */
export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'wickgraph-tests-'));
  const file = join(folder, 'wickgraph.sqlite');
  seed({ file, version: '0.0.0-test' });
  project.provide('dataset', file);
  return () => rmSync(folder, { recursive: true, force: true });
}
