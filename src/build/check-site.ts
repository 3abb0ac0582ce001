import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SearchDocument } from '../search/indexing/documents.ts';
import type { Lang } from '../site.ts';
import { readPages } from './built-page.ts';
import { linkFaults } from './check-links.ts';
import { pageFaults } from './check-pages.ts';
import { searchFaults } from './check-search.ts';
import type { SiteFault } from './site-fault.ts';

/** Every fault of a built site that a reader would meet: of its pages, their links and their search; none if it is fit to be published. */
export async function siteFaults(folder: string, documents: Readonly<Record<Lang, readonly SearchDocument[]>>): Promise<SiteFault[]> {
  const pages = readPages(folder);
  return [...pageFaults(pages), ...linkFaults(pages, filesOf(folder)), ...(await searchFaults(folder, documents))];
}

/** The paths of all files below a folder, with slashes. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
}
