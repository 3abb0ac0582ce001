import { citationFiles } from './citation-files.ts';
import { textCitations } from './citation-text.ts';
import type { CitedPage } from './citation.ts';

/** All that a page shows about citing it. */
export function citing(page: CitedPage) {
  return { citations: textCitations(page), files: citationFiles(page), textLang: page.title.lang, lang: page.lang };
}
