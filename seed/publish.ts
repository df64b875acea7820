import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type Description, type Manifest, manifestOf, standing } from '../schema/tables/index.ts';

/**
 * Puts a finished file in the place of the old one, and its manifest in the place of the old manifest.
 *
 * Two files can't be renamed in one step, and a run can be killed between any two. So the manifest goes first and tells
 * of both files, the new one and the one it replaces; then the file is renamed; then the manifest is left with the new
 * one alone. Each step is on the disk before the next begins. So at every moment, and after a kill or a power cut at any
 * moment, the file in place is one that the manifest tells of: the old one until the second step, the new one from then
 * on. Nothing has to be repaired. A manifest that still tells of both is tidied by the next run.
 *
 * Runs at the same time build their files side by side and take turns here, or the manifest of one could end beside the
 * file of the other. A reader takes no turn: see `openDataset`.
 */
export function publish(temporary: string, description: Description, file: string): void {
  sync(temporary, 'r+');
  inTurn(file, () => {
    const before = standing(file);
    writeManifest(
      file,
      before && before.sha256 !== description.sha256 ? { ...description, replaces: before } : description,
    );
    try {
      renameSync(temporary, file);
      syncFolder(file);
    } catch (error) {
      if (before) writeManifest(file, before);
      else rmSync(manifestOf(file), { force: true });
      throw error;
    }
    try {
      writeManifest(file, description);
    } catch {
      // The new file is in its place, and the manifest tells of it and of one more.
    }
  });
}

/** Writes the manifest beside a file, whole or not at all. */
export function writeManifest(file: string, manifest: Manifest): void {
  const temporary = temporaryFor(manifestOf(file));
  try {
    writeFileSync(temporary, `${JSON.stringify(manifest, null, 2)}\n`);
    sync(temporary, 'r+');
    renameSync(temporary, manifestOf(file));
    syncFolder(file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Does something while no other run does the same for this file. The lock is SQLite's own on an empty file, which the
 * system takes back from whoever is killed. The empty file stays: were it removed, one run could hold a lock on it that
 * nobody else sees.
 */
function inTurn(file: string, work: () => void): void {
  const lock = new Database(`${file}-lock`, { timeout: 60_000 });
  try {
    lock.pragma('journal_mode = memory'); // no journal is left beside it
    lock.exec('begin exclusive');
    work();
  } finally {
    lock.close();
  }
}

/** A name that tells which run it belongs to, so that others know whether it is still being written. */
export const temporaryFor = (file: string): string => `${file}.${process.pid}-${Date.now()}.tmp`;

/** Removes the temporary files of runs that were killed. One that is still being written is left alone. */
export function removeLeftovers(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    if (!name.startsWith(`${basename(file)}.`)) continue;
    const [, pid, started] = /\.(\d+)-(\d+)\.tmp(-journal)?$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid), Number(started)))
      rmSync(join(dirname(file), name), { force: true });
  }
}

/** Whether the run of this number that had begun to write at this time is still there. */
function isRunning(pid: number, started: number): boolean {
  // In a container every run may have the same number: then it is an earlier one that had begun before this one came.
  if (pid === process.pid) return started >= Date.now() - process.uptime() * 1000;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // somebody else's
  }
}

function syncFolder(file: string): void {
  if (process.platform !== 'win32') sync(dirname(file), 'r'); // Windows can't sync a folder
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
