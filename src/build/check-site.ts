import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, pagesAmong, readPages } from './built-page.ts';
import { changedPages, type LastSite } from './changed-pages.ts';
import { linkFaults, lostPages } from './check-links.ts';
import { pageFaults } from './check-pages.ts';
import { filesOf } from './files.ts';
import type { SiteFault } from './site-fault.ts';

/**
 * Every fault of the pages of a built site and of their links that a reader would meet.
 * What was taken over from the last site is looked at only where something else may have put it at fault.
 */
export function siteFaults(folder: string, last?: LastSite): SiteFault[] {
  const files = filesOf(folder);
  const names = pagesAmong(files);
  const fileOf = new Map(names.map((file) => [addressOf(file), file]));
  const changed = last && changedPages(folder, files, last);
  const pages = changed ?? readPages(folder, names);
  const anchorsOf = new Map(pages.map(({ address, ids }) => [address, new Set(ids)]));
  const anchors = (address: string) => {
    const found = anchorsOf.get(address) ?? anchorsElsewhere(folder, fileOf.get(address));
    if (found) anchorsOf.set(address, found);
    return found;
  };
  return [
    ...pageFaults(pages, new Set(fileOf.keys())),
    ...linkFaults(pages, { files: new Set(files), anchors }),
    ...(changed ? [] : lostPages(pages)),
  ];
}

/** The anchors of a page that is not looked at otherwise: it was when it was new. */
function anchorsElsewhere(folder: string, file: string | undefined): Set<string> | undefined {
  if (file === undefined) return undefined;
  return new Set([...readFileSync(join(folder, file), 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}
