import type { Lang } from '../../site.ts';
import { Engine, type PagefindModule } from './engine.ts';
import type { SearchNames } from './names.ts';
import type { Ranked } from './rank.ts';
import { Search, type Answer, type Result } from './search.ts';

/** If the reader’s language has less than this part of what was asked, the other may be the one that was typed. */
const enough = 0.8;
/** By how much more of it the other must have. */
const clearlyMore = 0.2;

/** The search of the whole site: the reader’s language first, then the other. */
export class SiteSearch {
  readonly names: SearchNames;
  readonly #own: Search;
  readonly #openOther: () => Promise<Search>;
  #other: Promise<Search> | undefined;

  private constructor(names: SearchNames, own: Search, openOther: () => Promise<Search>) {
    this.names = names;
    this.#own = own;
    this.#openOther = openOther;
  }

  /** Loads what the first search needs, before anything is typed: `index` is the folder of the indexes, `names` what stands beside them. */
  static async load(index: string, names: string, lang: Lang): Promise<SiteSearch> {
    const [pagefind, loaded] = await Promise.all([
      import(/* @vite-ignore */ new URL(`${index}pagefind.js`, location.href).href) as Promise<PagefindModule>,
      fetch(names).then(async (response) => (await response.json()) as SearchNames),
    ]);
    return SiteSearch.open(pagefind, index, loaded, lang);
  }

  /** Opens the index of the reader’s language; that of the other is opened when it is needed. */
  static async open(pagefind: PagefindModule, index: string, names: SearchNames, lang: Lang): Promise<SiteSearch> {
    const openIn = async (each: Lang) => new Search(await Engine.open(pagefind, `${index}${each}/`), names, each);
    return new SiteSearch(names, await openIn(lang), () => openIn(names.other));
  }

  /** The pages of the reader’s language that answer what was typed; none where they have but little of it and the other language has more. */
  async find(typed: string): Promise<Answer> {
    const answer = await this.#own.find(typed);
    if (answer.share >= enough) return answer;
    const elsewhere = await (await this.#inOther()).find(typed);
    if (elsewhere.share <= answer.share + clearlyMore) return answer;
    return { ...answer, hits: [], notes: { corrected: new Map<string, string>(), missing: [], has: () => false } };
  }

  /** The answer in the other language, without the pages whose counterpart in the reader’s language answers already. */
  async findElsewhere(typed: string, { hits }: Pick<Answer, 'hits'>): Promise<Answer> {
    const known = new Set(hits.map(({ page }) => page));
    const answer = await (await this.#inOther()).find(typed);
    return { ...answer, hits: answer.hits.filter(({ page }) => !known.has(page)) };
  }

  /** What results show of pages; `notes` are those of the answer they are from. */
  results(hits: readonly Ranked[], notes?: Answer['notes']): Promise<Result[]> {
    return Promise.all(hits.map((hit) => this.#own.result(hit, notes)));
  }

  /** What results show of pages of the other language. */
  async resultsElsewhere(hits: readonly Ranked[], notes: Answer['notes']): Promise<Result[]> {
    const other = await this.#inOther();
    return Promise.all(hits.map((hit) => other.result(hit, notes)));
  }

  #inOther(): Promise<Search> {
    this.#other ??= this.#openOther().catch((error: unknown) => {
      this.#other = undefined;
      throw error;
    });
    return this.#other;
  }
}
