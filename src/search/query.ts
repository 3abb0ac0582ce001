import type { Lang } from '../site.ts';
import type { Standing } from './documents.ts';
import { foldable } from './fold.ts';

/** The part of Pagefind's browser interface that is used here. A search for `null` gives every page that the filters leave. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options: { filters: Partial<Record<'lang' | 'standing', string>> }): Promise<{ results: PagefindHit[] }>;
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
  readonly meta: Readonly<Record<'title' | 'titleLang' | 'label' | 'when', string>>;
}

/** How much a word counts in what the index was told of a page, beside the text itself. */
export const ranking = { metaWeights: { title: 2, names: 3, people: 0.3, label: 0, when: 0, titleLang: 0 } };

/** What a page's score is multiplied by: whoever types a place or a name looks for the talks first. */
const standings: Readonly<Record<Standing, number>> = { round: 1.8, plan: 1.5, step: 1, context: 0.75, article: 0.6, topic: 0.4 };

/** What a page's score is multiplied by that has the words as they were typed, one after the other. */
const asPhrase = 1.5;

/** Searches pages of one language and gives the best first. */
export type Search = (typed: string, lang: Lang) => Promise<PagefindHit[]>;

/** Makes the search: learns once which page is of what standing, then ranks what Pagefind finds by its score, its standing, and whether it has the phrase. */
export async function prepareSearch(pagefind: Pagefind): Promise<Search> {
  const groups = Object.entries(standings).map(async ([standing, weight]) => {
    const { results } = await pagefind.search(null, { filters: { standing } });
    return results.map(({ id }) => [id, weight] as const);
  });
  const weights = new Map((await Promise.all(groups)).flat());

  return async (typed, lang) => {
    const query = foldable(typed).replaceAll(/["“”]/g, ' ').trim();
    if (query === '') return [];
    const find = async (words: string) => (await pagefind.search(words, { filters: { lang } })).results;
    const phrase = new Set(query.includes(' ') ? (await find(`"${query}"`)).map(({ id }) => id) : []);
    const rank = ({ id, score }: PagefindHit) => score * (weights.get(id) ?? 1) * (phrase.has(id) ? asPhrase : 1);
    return (await find(query)).sort((a, b) => rank(b) - rank(a));
  };
}
