import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** A file below a content folder, found and not yet read. */
export interface FoundFile {
  /** The path below the folder, with forward slashes. */
  readonly path: string;
  readonly isLink: boolean;
  /** In bytes. */
  readonly size: number;
  /** When it was last written to or renamed, in milliseconds. */
  readonly changed: number;
  readonly read: () => Uint8Array;
}

/** Every file below a content folder in the order of their names, hidden ones left out; none if there is no such folder. */
export function findFiles(contentFolder: string, below = ''): FoundFile[] {
  if (below === '' && !existsSync(contentFolder)) return [];
  const entries = readdirSync(join(contentFolder, below), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);
  return entries.sort(byName).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return findFiles(contentFolder, path);
    const file = join(contentFolder, path);
    const isLink = entry.isSymbolicLink();
    const { size, ctimeMs } = isLink ? { size: 0, ctimeMs: 0 } : statSync(file);
    return [{ path, isLink, size, changed: ctimeMs, read: () => readFileSync(file) }];
  });
}
