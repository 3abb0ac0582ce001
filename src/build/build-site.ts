import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../content-check/read-content.ts';
import { report } from '../content-check/report.ts';
import { searchDocuments } from '../search/indexing/documents.ts';
import { checkAside } from './check-aside.ts';
import { searchFaults } from './check-search.ts';
import { writeHostFiles } from './hosting.ts';
import { startIndexing, type Indexing } from './index-aside.ts';
import { noteMade } from './last-site.ts';
import { Refusal } from './refusal.ts';
import { startRendering } from './render-pages.ts';
import { reportFaults } from './site-fault.ts';
import { makeWorkFolder, putInPlace, removeAbandoned, restoreLast } from './work-folder.ts';

/**
 * Builds the site into a folder of the project: content checked, pages rendered, search indexed, all of it checked, and only then put in
 * the place of the last good site. Throws `Refusal` for faults of the content or of the pages; then the folder is as it was.
 */
export async function buildSite(root: string, folder: string): Promise<void> {
  restoreLast(root, folder);
  removeAbandoned(root);
  const work = makeWorkFolder(root);
  const site = join(work, 'site');
  // Astro starts while the content is read here, and pages are indexed while others are rendered.
  const rendering = startRendering(root, work, folder);
  let indexing: Indexing | undefined;
  try {
    const content = readContent(join(root, 'content'));
    if (!content.timeline) throw new Refusal(report(content));
    console.log(report(content));
    const documents = searchDocuments(content.timeline);
    const index = (indexing = startIndexing(site, documents, join(work, 'pagefind')));
    const checked = rendering.done.then((rendered) => {
      index.allRendered();
      writeHostFiles(site);
      return checkAside(site, { folder: join(root, folder), kept: rendered.kept });
    });
    const searched = Promise.all([rendering.done, index.done]).then(([, { pages, seconds }]) => {
      console.log(`search: ${pages} pages indexed, in ${seconds.toFixed(1)} s`);
      renameSync(join(work, 'pagefind'), join(site, 'pagefind'));
      return searchFaults(site, documents);
    });
    // Whichever fails first is told.
    const [rendered, ...found] = await Promise.all([rendering.done, checked, searched]);
    const faults = found.flat();
    if (faults.length > 0) throw new Refusal(reportFaults(faults));
    noteMade(site, root, folder, rendered);
    putInPlace(site, root, folder, work);
  } finally {
    await Promise.all([rendering.stop(), indexing?.stop()]);
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
}
