import { foldable, plainWords } from './fold.ts';

/** The part of Pagefind’s browser module that is used here. */
export interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

/** One opened index. A search for `null` gives every page. */
export interface PagefindInstance {
  options(options: object): Promise<void>;
  preload(query: string): Promise<void>;
  search(query: string | null, options?: { sort?: Record<string, 'asc' | 'desc'> }): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  /** Where in the page’s text the words stand, counted in words. */
  readonly words: readonly number[];
  /** The fields that have the words. */
  readonly matchedMetaFields?: readonly Field[];
  data(): Promise<FoundPage>;
}

/** What the index holds of a page: its text, its headings with the place of each, and its facts. */
export interface FoundPage {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string; readonly location: number }[];
  readonly meta: Readonly<Record<'title' | 'titleLang' | 'kind' | 'status' | 'label' | 'when', string>>;
}

/** What is known of a page beside its text, as the index names it. */
export type Field = 'title' | 'places' | 'people' | 'issues' | 'kind' | 'aliases' | 'sources' | 'days';

/** A page that has a word. */
export interface WordHit {
  /** Where in its text it stands, counted in words. */
  readonly at: readonly number[];
  /** In which of its fields it stands. */
  readonly fields: readonly Field[];
  /** How much it counts beside the word as it was typed; 1 where it is missing. */
  readonly factor?: number;
}

/** The pages that have a word, by their place in the order of documents. */
export type WordHits = ReadonlyMap<number, WordHit>;

/** An index of one language, opened: every question to Pagefind is asked once. */
export class Engine {
  readonly #instance: PagefindInstance;
  readonly #pages: readonly PagefindResult[];
  readonly #orders: ReadonlyMap<string, number>;
  readonly #asked = new Map<string, Promise<WordHits>>();
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(instance: PagefindInstance, pages: readonly PagefindResult[]) {
    this.#instance = instance;
    this.#pages = pages;
    this.#orders = new Map(pages.map(({ id }, order) => [id, order]));
  }

  /** Opens the index in `folder`. Two must not open at once: they share one WebAssembly. */
  static async open(pagefind: PagefindModule, folder: string): Promise<Engine> {
    // In a worker, a first search would load 12 kB more and every hit be copied; here a word takes about a millisecond.
    const instance = pagefind.createInstance({ basePath: folder, noWorker: true });
    const { results } = await instance.search(null, { sort: { order: 'asc' } });
    return new Engine(instance, results);
  }

  /** The number of pages. */
  get size(): number {
    return this.#pages.length;
  }

  /** The pages that have a word. Those that have it with other diacritics count less. */
  word(word: string): Promise<WordHits> {
    return this.#ask(`"${word}"`, async () => {
      await this.#instance.preload(foldable(word));
      // In quotation marks Pagefind finds the word alone, but tells only one place of it; without them, all places, and those of
      // longer words that begin so.
      const whole = await this.#search(`"${word}"`);
      if (whole.length > many) return this.#hits(whole, ({ words }) => ({ at: words, fields: [] }));
      const hits = this.#hitsOn(whole, await this.#search(word));
      if (!hasDiacritics(word)) return hits;
      const [same, sameBeginning] = await Promise.all([this.#search(`"${word}"`, true), this.#search(word, true)]);
      if (same.length === 0) return hits;
      const others = [...hits].map(([page, hit]) => [page, { ...hit, factor: otherDiacritics }] as const);
      return new Map([...others, ...this.#hitsOn(same, sameBeginning)]);
    });
  }

  /** The pages that have words in a row in one of their fields or in their text. */
  row(words: string): Promise<WordHits> {
    return this.#ask(`"${words}"`, async () => {
      await this.#instance.preload(foldable(words));
      const found = await this.#search(`"${words}"`);
      return this.#hits(found, ({ words, matchedMetaFields = [] }) => ({ at: words, fields: matchedMetaFields }));
    });
  }

  /**
   * The pages that have words beginning so, diacritics and all if there are any; `known` if a word is known that does.
   * In a large index nobody is helped by all words that begin with two letters.
   */
  beginning(letters: string, known: boolean): Promise<WordHits> {
    if (letters.length < 3 && this.size > many) return Promise.resolve(new Map());
    return this.#ask(letters, async () => {
      await this.#instance.preload(foldable(letters));
      const found = await this.#search(letters, hasDiacritics(letters));
      const hits = this.#hits(found, ({ words, matchedMetaFields = [] }) => ({ at: words, fields: matchedMetaFields }));
      return known || (await this.#begins(letters, hits)) ? hits : new Map<number, WordHit>();
    });
  }

  /** The text and facts of a page. */
  page(order: number): Promise<FoundPage> {
    const page = this.#pages[order];
    return page ? page.data() : Promise.reject(new RangeError(`no page ${order}`));
  }

  /** Where no word begins with the letters, Pagefind answers for a word that they begin with; one page shows which it was. */
  async #begins(letters: string, hits: WordHits): Promise<boolean> {
    const [page, hit] = [...hits].find(([, { at }]) => at.length > 0) ?? [];
    if (page === undefined || hit === undefined) return false;
    const words = (await this.page(page)).content.split(/\s+/);
    return hit.at.some((place) =>
      plainWords(words[place] ?? '')
        .split(' ')
        .some((word) => word.startsWith(plainWords(letters))),
    );
  }

  #ask(question: string, answer: () => Promise<WordHits>): Promise<WordHits> {
    const known = this.#asked.get(question);
    if (known) return known;
    const asked = answer();
    this.#asked.set(question, asked);
    asked.catch(() => this.#asked.delete(question));
    return asked;
  }

  /** Asks Pagefind, one question after the other: whether diacritics must be the same is a setting of the whole index. */
  #search(query: string, exactDiacritics = false): Promise<PagefindResult[]> {
    const answer = this.#turn.then(async () => {
      await this.#instance.options({ exactDiacritics });
      return (await this.#instance.search(foldable(query))).results;
    });
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  /** What is known of some pages from a wider search. */
  #hitsOn(pages: readonly PagefindResult[], wider: readonly PagefindResult[]): WordHits {
    const ids = new Set(pages.map(({ id }) => id));
    const found = wider.filter(({ id }) => ids.has(id));
    return this.#hits(found, ({ words, matchedMetaFields = [] }) => ({ at: words, fields: matchedMetaFields }));
  }

  #hits(results: readonly PagefindResult[], hit: (result: PagefindResult) => WordHit): WordHits {
    return new Map(
      results.flatMap((result) => {
        const page = this.#orders.get(result.id);
        return page === undefined ? [] : [[page, hit(result)] as const];
      }),
    );
  }
}

/** On more pages than this a word says little, and to learn where it stands on each takes long. */
export const many = 2000;

/** How much a word with other diacritics counts beside the word itself: `đo` for `độ`. */
const otherDiacritics = 0.2;

function hasDiacritics(word: string): boolean {
  return plainWords(word) !== word;
}
