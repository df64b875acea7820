// Copies of the dataset, and what is wrong with them.

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { manifestOf, readManifest, sha256 } from '../../schema/tables/manifest.ts';
import { openGraph } from '../../src/open-graph.ts';

/** A folder that is removed when the test has finished. */
export function folderFor(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wickgraph-dataset-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the real dataset and its manifest, after `happen` has damaged it. */
export function copied(happen: (file: string) => void = () => {}): string {
  const file = join(folderFor(), 'wickgraph.sqlite');
  copyFileSync(inject('dataset'), file);
  copyFileSync(manifestOf(inject('dataset')), manifestOf(file));
  happen(file);
  return file;
}

/** The error with which a file is refused: its code, and its message without the folder. */
export function refusalOf(file: string): { code: unknown; message: string } {
  try {
    openGraph({ file }).close();
  } catch (error) {
    if (error instanceof Error && error.name === 'DatasetError' && 'code' in error)
      return { code: error.code, message: error.message.replaceAll(dirname(file), '') };
    throw error;
  }
  throw new Error(`${file} was opened.`);
}

/** The version of a dataset, from a query. */
export async function versionOf(file: string): Promise<string> {
  const graph = openGraph({ file });
  try {
    const { data, errors } = await graph.query<{ dataset: { version: string } }>('{ dataset { version } }');
    if (!data) throw new Error(JSON.stringify(errors));
    return data.dataset.version;
  } finally {
    graph.close();
  }
}

/** Whether the manifest describes this file, and no other. */
export function isDescribedAlone(file: string): boolean {
  const described = readManifest(file);
  return described?.length === 1 && described[0]?.sha256 === sha256(readFileSync(file));
}

/** The files beside a dataset, except its manifest and its lock. */
export const leftovers = (file: string): string[] =>
  readdirSync(dirname(file)).filter(
    (name) => ![file, manifestOf(file), `${file}-lock`].map((each) => basename(each)).includes(name),
  );

/** Pseudo-random numbers from 0 to 1, the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
