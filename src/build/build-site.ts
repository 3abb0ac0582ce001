import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../content-check/read-content.ts';
import { report } from '../content-check/report.ts';
import { searchDocuments } from '../search/indexing/documents.ts';
import { indexSite } from '../search/indexing/index-site.ts';
import { checkAside } from './check-aside.ts';
import { searchFaults } from './check-search.ts';
import { writeHostFiles } from './hosting.ts';
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
  // Astro starts while the content is read here.
  const rendering = startRendering(root, work, folder);
  try {
    const content = readContent(join(root, 'content'));
    if (!content.timeline) throw new Refusal(report(content));
    console.log(report(content));
    const rendered = await rendering.done;
    writeHostFiles(site);
    const documents = searchDocuments(content.timeline);
    const start = performance.now();
    const [pageFaults] = await Promise.all([
      checkAside(site, { folder: join(root, folder), kept: rendered.kept }),
      indexSite(site, documents).then((indexed) => {
        console.log(`search: ${indexed} pages indexed, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      }),
    ]);
    const faults = [...pageFaults, ...(await searchFaults(site, documents))];
    if (faults.length > 0) throw new Refusal(reportFaults(faults));
    noteMade(site, root, folder, rendered);
    putInPlace(site, root, folder, work);
  } finally {
    await rendering.stop();
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
}
