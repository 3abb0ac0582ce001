import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to be written below a folder: a new one, or one that must still be as it was read (`was`). */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
  readonly was?: string;
}

/**
 * Writes all files or none, each whole. Every text is first written beside its place under a hidden name, which the check passes over; then new files
 * are linked, which refuses to overwrite, and changed ones renamed. A signal waits until that is done.
 * @throws {NotWritten} if a new file is there already, or a changed one is not as it was read.
 */
export function writeFiles(folder: string, files: readonly FileToWrite[]): void {
  const wait = () => undefined;
  for (const signal of signals) process.on(signal, wait);
  const placed = files.map((file) => {
    const target = join(folder, file.path);
    return { ...file, target, beside: join(dirname(target), `.${basename(target)}.${process.pid}`) };
  });
  const undo: (() => void)[] = [];
  try {
    for (const { target, beside, text } of placed) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(beside, text, { flag: 'wx' });
    }
    for (const { target, path, was } of placed) {
      if (was !== undefined && readFileSync(target, 'utf8') !== was) throw new NotWritten(`${path} has been changed meanwhile`);
    }
    for (const { target, beside, path, was } of placed) {
      if (was === undefined) {
        linkNew(beside, target, path);
        undo.push(() => {
          rmSync(target);
        });
      } else {
        renameSync(beside, target);
        undo.push(() => {
          writeFileSync(target, was);
        });
      }
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    for (const { beside } of placed) rmSync(beside, { force: true });
    for (const signal of signals) process.off(signal, wait);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Says why nothing was written. */
export class NotWritten extends Error {}

function linkNew(from: string, to: string, path: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new NotWritten(`${path} is there already`);
    throw error;
  }
}
