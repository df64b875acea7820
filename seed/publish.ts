// Puts a finished dataset in the place of the old one, so that a reader finds a whole one at every moment.

import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { currentDescription, type Description, type Manifest, manifestOf } from '../schema/tables/index.ts';

/**
 * Puts a finished file in the place of the old one, and its manifest in the place of the old manifest.
 *
 * Two files can't be renamed in one step, and a run can be killed between two steps. So there are three:
 *
 * 1. A manifest that describes both files, the new one and the one it replaces, takes the place of the old manifest.
 * 2. The new file takes the place of the old one.
 * 3. A manifest that describes the new file alone takes the place of the first.
 *
 * Each step is on the disk before the next begins. The manifest therefore describes the file in place at every moment,
 * even after a kill or a power cut, and nothing has to be repaired. The next run replaces a manifest that still
 * describes both.
 *
 * Runs at the same time build their files side by side, but publish one after the other; otherwise the manifest of one
 * could end up beside the file of another. A reader does not wait: see `openDataset`.
 */
export function publish(temporary: string, description: Description, file: string): void {
  sync(temporary, 'r+');
  withLock(file, () => {
    const before = currentDescription(file);
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
      // The new file is in its place, and the manifest of step 1 describes it.
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
 * Runs `work` while no other run holds the lock of this file. The lock is SQLite's own, on an empty file; the system
 * releases it when a run is killed. The empty file stays: a run could hold the lock of a removed file, and nobody would
 * notice.
 */
function withLock(file: string, work: () => void): void {
  const lock = new Database(`${file}-lock`, { timeout: 60_000 });
  try {
    lock.pragma('journal_mode = memory'); // no journal is left beside it
    lock.exec('begin exclusive');
    work();
  } finally {
    lock.close();
  }
}

/** A temporary name with the process and the time in it, so that other runs see whether it is still being written. */
export const temporaryFor = (file: string): string => `${file}.${process.pid}-${Date.now()}.tmp`;

/** Removes the temporary files of killed runs. A file that is still being written stays. */
export function removeLeftovers(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    if (!name.startsWith(`${basename(file)}.`)) continue;
    const [, pid, started] = /\.(\d+)-(\d+)\.tmp(-journal)?$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid), Number(started)))
      rmSync(join(dirname(file), name), { force: true });
  }
}

/** Whether the process that began to write at this time is still running. */
function isRunning(pid: number, started: number): boolean {
  // In a container all runs may have the same process id. A file from before this process started is an earlier run's.
  if (pid === process.pid) return started >= Date.now() - process.uptime() * 1000;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // another user's process
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
