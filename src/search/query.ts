import type { Lang } from '../site.ts';
import type { Tier } from './documents.ts';
import { foldable } from './fold.ts';

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: { filters: Partial<Record<'lang' | 'tier', string>> }): Promise<{ results: PagefindHit[] }>;
}

/** A hit whose page is loaded on demand. */
export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Found>;
}

/** A page found: its address, an excerpt with `<mark>`s, and what the index was told of it. */
export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<'title' | 'kind' | 'label' | 'when' | 'lang', string>>;
}

/** How much a word counts in what the index was told of a page, beside the text itself. */
export const ranking = { metaWeights: { title: 6, names: 3, people: 0.3, label: 0, when: 0, kind: 0, lang: 0 } };

const tiers: readonly Tier[] = ['entry', 'article', 'topic'];

/**
 * Searches the pages of a language: entries first, then articles, then the pages that gather them, and in each
 * those that have the words as a phrase before those that have them scattered. No page comes twice.
 */
export async function search(pagefind: Pagefind, typed: string, lang: Lang): Promise<PagefindHit[]> {
  const query = foldable(typed).replaceAll(/["“”]/g, ' ').trim();
  if (query === '') return [];
  const phrase = query.includes(' ') ? [`"${query}"`] : [];
  const hits: PagefindHit[] = [];
  for (const tier of tiers) {
    for (const words of [...phrase, query]) {
      const { results } = await pagefind.search(words, { filters: { lang, tier } });
      hits.push(...results.filter(({ id }) => !hits.some((hit) => hit.id === id)));
    }
  }
  return hits;
}
