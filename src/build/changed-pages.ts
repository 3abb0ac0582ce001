import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pagesAmong, readPages, type BuiltPage } from './built-page.ts';
import { ledTo } from './check-links.ts';
import { filesOf } from './files.ts';

/** The site that a new one was made from, and the files that were taken over from it as they are. */
export interface LastSite {
  readonly folder: string;
  readonly kept: ReadonlySet<string>;
}

/**
 * The pages of a new site that are to be checked if the last one, of the same code, had no fault: those that were not taken over.
 * Nothing if the others may be at fault now as well: where a file or an anchor is gone that one of them may lead to, or where
 * a page was led to that now none of those looked at leads to.
 */
export function changedPages(folder: string, files: readonly string[], { folder: lastFolder, kept }: LastSite): BuiltPage[] | undefined {
  const there = new Set(files);
  // The pieces of a search index are named by what is in them, and no page leads to one.
  const gone = (file: string) => !there.has(file) && !file.startsWith('pagefind/');
  if (kept.size === 0 || filesOf(lastFolder).some(gone)) return undefined;
  const names = pagesAmong(files).filter((file) => !kept.has(file));
  const pages = readPages(folder, names);
  const before = readPages(
    lastFolder,
    names.filter((file) => existsSync(join(lastFolder, file))),
  );
  const anchors = new Map(pages.map(({ file, ids }) => [file, new Set(ids)]));
  if (before.some(({ file, ids }) => ids.some((id) => !anchors.get(file)?.has(id)))) return undefined;
  const led = new Set(pages.flatMap((page) => [...ledTo(page)]));
  const known = new Set(before.map(({ file }) => file));
  const inDoubt = [
    ...before.flatMap((page) => [...ledTo(page)]),
    ...pages.filter(({ file }) => !known.has(file)).map(({ address }) => address),
  ];
  return inDoubt.every((address) => led.has(address)) ? pages : undefined;
}
