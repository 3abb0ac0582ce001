// The citation of every page that can be cited, as files beside it: cite.bib, cite.ris, cite.json.
import type { APIContext } from 'astro';
import { loadTimeline } from '../../data/load.ts';
import { pageKey } from '../../data/page-key.ts';
import { citationFile, citationFiles, citationFormats, type CitationFormat } from '../../exports/citation-files.ts';
import { citedPages, type CitedPage } from '../../exports/citation.ts';
import { pageParam } from '../../i18n/static-paths.ts';
import { languages } from '../../site.ts';

export async function getStaticPaths() {
  const timeline = await loadTimeline();
  const pages = languages.flatMap((lang) => citedPages(timeline, lang));
  return pages.flatMap((page) =>
    citationFiles(page).map(({ format }) => ({
      params: { cited: pageParam(page.path), format },
      props: { page, format },
      cacheKey: pageKey(page),
    })),
  );
}

export function GET({ props: { page, format } }: APIContext<{ page: CitedPage; format: CitationFormat }>): Response {
  return new Response(citationFile(page, format), { headers: { 'Content-Type': `${citationFormats[format].type}; charset=utf-8` } });
}
