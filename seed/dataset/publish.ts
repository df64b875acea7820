// Replaces the old dataset with a finished new one atomically: a reader always finds a complete dataset.

import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { currentDescription, type Description, type Manifest, manifestOf } from '../../schema/tables/manifest.ts';

/**
 * Atomic replace: puts a finished file and its manifest in the place of the old ones.
 *
 * Two files can't be renamed in one step, and a run can be killed between two steps. So there are three steps:
 *
 * 1. A manifest that describes both the new and the old file takes the place of the old manifest.
 * 2. The new file takes the place of the old file.
 * 3. A manifest that describes only the new file takes the place of the manifest from step 1.
 *
 * Each step is synced to the disk before the next begins. So the manifest always describes the file beside it, even after
 * a kill or a power cut, and nothing has to be repaired. The next run replaces a manifest that still describes both files.
 *
 * Several runs can build their files at the same time, but a lock lets only one run publish at a time. Otherwise the
 * manifest of one run could end up beside the file of another. Readers do not wait for the lock; see `openDataset`.
 */
export function publish(temporary: string, description: Description, file: string): void {
  sync(temporary, 'r+');
  withLock(file, () => {
    const oldDescription = currentDescription(file);
    const isReplaced = oldDescription && oldDescription.sha256 !== description.sha256;
    writeManifest(file, isReplaced ? { ...description, replaces: oldDescription } : description);
    try {
      renameSync(temporary, file);
      syncFolder(file);
    } catch (error) {
      if (oldDescription) writeManifest(file, oldDescription);
      else rmSync(manifestOf(file), { force: true });
      throw error;
    }
    try {
      writeManifest(file, description);
    } catch {
      // The manifest of step 1 also describes the new file, which is in place.
    }
  });
}

/** Writes the manifest of a file atomically. */
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

const lockTimeoutMs = 60_000;

/**
 * Runs `work` while no other run holds the lock of this file; waits for the lock for at most a minute. The lock is
 * SQLite's lock on an empty file, which the system releases when a run is killed. The empty file is not removed, because
 * one run could lock the removed file while another locks a new one.
 */
function withLock(file: string, work: () => void): void {
  const lock = new Database(`${file}-lock`, { timeout: lockTimeoutMs });
  try {
    lock.pragma('journal_mode = memory'); // leaves no journal file beside the lock
    lock.exec('begin exclusive');
    work();
  } finally {
    lock.close();
  }
}

/** A temporary file name with process id and time, so that other runs can see whether it is still being written. */
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
  // In a container every run may have the same process id. A file older than this process is from an earlier run.
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
