import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { SearchDocument } from '../search/indexing/documents.ts';
import { indexSite } from '../search/indexing/index-site.ts';
import type { Lang } from '../site.ts';

/** A search index that is being written while pages are rendered. */
export interface Indexing {
  /** The number of pages in it, and the seconds it took beside waiting for pages. */
  readonly done: Promise<{ readonly pages: number; readonly seconds: number }>;
  /** Says that no more pages will come: one that is not there now is missing. */
  readonly allRendered: () => void;
  /** Ends it if it has not ended, and waits until it has. */
  readonly stop: () => Promise<void>;
}

/** Indexes the pages of the site that is being rendered into the folder `site`, each as soon as it is there, and writes the index into `folder`. */
export function startIndexing(site: string, documents: Readonly<Record<Lang, readonly SearchDocument[]>>, folder: string): Indexing {
  let rendered = false;
  let waited = 0;
  const read = async (file: string) => {
    const path = join(site, file);
    for (;;) {
      // Said before it is read, so that the last look is one at a page that is whole.
      const last = rendered;
      const html = last || existsSync(path) ? readFileSync(path, 'utf8') : '';
      if (last || html.includes('</main>')) return html;
      const start = performance.now();
      await setTimeout(20);
      waited += performance.now() - start;
    }
  };
  const start = performance.now();
  const done = indexSite(documents, read, folder).then((pages) => ({ pages, seconds: (performance.now() - start - waited) / 1000 }));
  const over = done.then(
    () => undefined,
    () => undefined,
  );
  const allRendered = () => {
    rendered = true;
  };
  return {
    done,
    allRendered,
    stop: () => {
      allRendered();
      return over;
    },
  };
}
