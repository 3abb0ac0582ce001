import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchDocument } from '../search/indexing/documents.ts';
import type { PagefindModule } from '../search/query/engine.ts';
import type { SearchNames } from '../search/query/names.ts';
import { SiteSearch } from '../search/query/site-search.ts';
import { defaultLang, languages, type Lang } from '../site.ts';
import type { SiteFault } from './site-fault.ts';

/** Opens the search of a built site in every language as the scripts of its pages do, its files read where a browser would fetch them. */
export async function openSearches(siteFolder: string): Promise<Record<Lang, SiteSearch>> {
  const folder = resolve(siteFolder);
  globalThis.fetch = (address) => {
    const { pathname } = new URL(address as string, 'http://site/');
    return Promise.resolve(new Response(readFileSync(join(folder, pathname))));
  };
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as PagefindModule;
  const searches = {} as Record<Lang, SiteSearch>;
  for (const lang of languages) {
    const file = join(folder, lang === defaultLang ? '' : lang, 'search/names.json');
    const names = JSON.parse(readFileSync(file, 'utf8')) as SearchNames;
    searches[lang] = await SiteSearch.open(pagefind, '/pagefind/', names, lang);
    // Languages share one WebAssembly, so both indexes are opened in turn.
    await searches[lang].findElsewhere('Ukraine', { hits: [] });
  }
  return searches;
}

/** The faults of the search index of a built site: an index that cannot be opened, or that does not find pages by their titles. */
export async function searchFaults(folder: string, documents: Readonly<Record<Lang, readonly SearchDocument[]>>): Promise<SiteFault[]> {
  const fetched = globalThis.fetch;
  try {
    const searches = await openSearches(folder);
    const faults = await Promise.all(languages.map((lang) => unanswered(searches[lang], documents[lang])));
    return faults.flat();
  } catch (error) {
    return [{ file: 'pagefind/', found: `an index that does not open: ${String(error)}`, expected: 'one that answers' }];
  } finally {
    globalThis.fetch = fetched;
  }
}

/** The faults of searches for the titles of the first page, of the last and of one between. */
async function unanswered(search: SiteSearch, documents: readonly SearchDocument[]): Promise<SiteFault[]> {
  const asked = [...new Set([0, Math.floor(documents.length / 2), documents.length - 1])];
  const answers = asked.map(async (place): Promise<SiteFault[]> => {
    const { file = '', title } = documents[place] ?? {};
    if (title === undefined || (await isFound(search, title.text, place))) return [];
    const found = `no answer to a search for its title \`${title.text}\`, or for a word of it, that leads there`;
    return [{ file, found, expected: 'an index that finds it' }];
  });
  return (await Promise.all(answers)).flat();
}

/** Whether a page is found by its title, or at least by one of its words, the longest first. */
async function isFound(search: SiteSearch, title: string, place: number): Promise<boolean> {
  const words = (title.match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
  for (const query of [title, ...words]) {
    const { hits } = await search.find(query);
    if (hits.some(({ page }) => page === place)) return true;
  }
  return false;
}
