import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a build works in, beside the folders of the project so that it can be renamed into their place: `.dist-<process>-<letters>`. */
const workFolder = /^\.dist-(\d+)-\w{6}$/;

/** A new folder of the project for one build. No other build uses it, and it is known by this process. */
export function makeWorkFolder(root: string): string {
  return mkdtempSync(join(root, `.dist-${process.pid}-`));
}

/**
 * Puts the folder `next` in the place of `folder`, and what stood there into the work folder.
 * A folder cannot replace one with files in it in a single step that every system knows, so there are two: between them the last
 * site stands whole in the work folder, from where `restoreLast` brings it back. Of several processes that do this at once each puts a whole site there.
 * Throws the error of the file system when it refuses; then `folder` is as it was.
 */
export function putInPlace(next: string, root: string, folder: string, work: string): void {
  const place = join(root, folder);
  const last = join(work, nameOfLast(folder));
  mkdirSync(join(work, 'last'), { recursive: true });
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(next, place);
      return;
    } catch (error) {
      // Where something stands, POSIX says one of the first two, Windows the third.
      if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'EPERM') || attempt === 20) {
        if (!existsSync(place) && existsSync(last)) renameSync(last, place);
        throw error;
      }
    }
    rmSync(last, { recursive: true, force: true });
    try {
      renameSync(place, last);
    } catch (error) {
      // Another build has just moved it away.
      if (!hasCode(error, 'ENOENT')) throw error;
    }
  }
}

/** Brings the last good site back to `folder` if a build was killed in the moment of putting a new one there; says whether it did. */
export function restoreLast(root: string, folder: string): boolean {
  const place = join(root, folder);
  for (const work of abandoned(root)) {
    const last = join(work, nameOfLast(folder));
    if (existsSync(place) || !existsSync(last)) continue;
    try {
      renameSync(last, place);
      return true;
    } catch (error) {
      // Another process was quicker.
      if (!hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM')) throw error;
    }
  }
  return false;
}

/** Removes what builds left behind that were killed. Whatever `restoreLast` may still need is to be restored before. */
export function removeAbandoned(root: string): void {
  for (const work of abandoned(root)) rmSync(work, { recursive: true, force: true, maxRetries: 3 });
}

/** Where in a work folder the last site of a folder stands. */
function nameOfLast(folder: string): string {
  return join('last', encodeURIComponent(folder));
}

/** The work folders whose process is gone. */
function abandoned(root: string): string[] {
  return readdirSync(root)
    .filter((name) => {
      const [, pid] = workFolder.exec(name) ?? [];
      return pid !== undefined && !isRunning(Number(pid));
    })
    .map((name) => join(root, name))
    .sort();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
