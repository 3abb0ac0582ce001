// The search page: what stands in the box is searched, narrowed by what is chosen, shown, and kept in the address.
import { plainWords } from '../query/fold.ts';
import type { Ranked } from '../query/rank.ts';
import type { Answer, Result } from '../query/search.ts';
import type { SiteSearch } from '../query/site-search.ts';
import { keepInAddress } from './address.ts';
import { foundElsewhere, inItem, remarksOn, waysOn } from './advice.ts';
import { FacetBar } from './facet-bar.ts';
import { loadSearch } from './load-search.ts';
import { element } from './element.ts';
import { resultItem } from './result-item.ts';
import { counted, say } from './say.ts';
import { isChosenInAddress, turnedTo } from './turned-to.ts';

const pageSize = 10;
const shownTopics = 6;

class SearchResults extends HTMLElement {
  #bar: FacetBar | undefined;
  #input: HTMLInputElement | null = null;
  #hits: readonly Ranked[] = [];
  #shown = 0;
  /** What the list stands for. */
  #answered: { readonly query: string; readonly answer: Answer } | undefined;
  #run = 0;

  connectedCallback(): void {
    this.#input = document.querySelector('main input[name="q"]');
    this.#input?.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer();
    });
    this.#input?.addEventListener('input', () => void this.#answer());
    this.#input?.addEventListener('focus', () => void loadSearch(this).catch(() => undefined), { once: true });
    this.querySelector('select')?.addEventListener('change', () => void this.#answer());
    this.#more?.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => {
      this.#fromAddress();
    });
    const bar = document.querySelector<HTMLElement>('facet-bar');
    // What the address chooses is chosen before anything is shown; else facets wait until somebody turns to them.
    if (bar && isChosenInAddress(bar)) void this.#openBar(bar);
    else {
      this.#fromAddress();
      if (bar) void turnedTo(bar).then(() => this.#openBar(bar));
    }
  }

  async #openBar(bar: HTMLElement): Promise<void> {
    try {
      this.#bar = await FacetBar.open(bar, () => void this.#answer());
    } catch {
      this.#say(bar.dataset['failed'] ?? '');
    }
    this.#fromAddress();
  }

  #fromAddress(): void {
    const parameters = new URLSearchParams(location.search);
    if (this.#input) this.#input.value = parameters.get('q') ?? '';
    const sort = this.querySelector('select');
    if (sort) sort.value = parameters.get('sort') === 'date' ? 'date' : 'relevance';
    this.#bar?.readAddress();
    void this.#answer();
  }

  /** Answers what stands on the page now; an answer that another has overtaken is not shown. */
  async #answer(): Promise<void> {
    const typed = this.#input?.value ?? '';
    const query = typed.trim();
    const run = (this.#run += 1);
    this.#keepInAddress(query);
    this.#narrowIndex(query);
    if (query === '' && (this.#bar?.empty ?? true)) {
      this.#show([], []);
      this.#bar?.show(this.#everything());
      this.#say(this.#text('prompt'));
      return;
    }
    if (this.#hits.length === 0) this.#say(this.#text('searching'));
    try {
      const search = await loadSearch(this);
      const answer = query === '' ? undefined : await search.find(typed);
      const found = answer?.hits ?? this.#everything().map((page) => ({ page, score: 0, share: 1, places: [] }));
      const hits = this.#sorted(search, this.#narrowed(found));
      const results = await search.results(hits.slice(0, pageSize), answer?.notes);
      if (run !== this.#run) return;
      this.#bar?.show(found.map(({ page }) => page));
      this.#answered = answer && { query, answer };
      this.#show(hits, results);
      this.#tell(search, query, hits.length, answer);
      if (answer && hits.length <= pageSize) await this.#showElsewhere(search, query, answer);
    } catch {
      if (run !== this.#run) return;
      this.#show([], []);
      this.#say(this.#text('failed'));
    }
  }

  /** Every document, of the index as of the facets. */
  #everything(): number[] {
    return Array.from({ length: Number(this.dataset['documents']) }, (_, document) => document);
  }

  /** Those that have what is chosen in the bar. */
  #narrowed(hits: readonly Ranked[]): readonly Ranked[] {
    if (!this.#bar || this.#bar.empty) return hits;
    const left = new Set(this.#bar.left(hits.map(({ page }) => page)));
    return hits.filter(({ page }) => left.has(page));
  }

  #sorted({ names: { articles, standings } }: SiteSearch, hits: readonly Ranked[]): readonly Ranked[] {
    if (!this.#byDate) return hits;
    const entries = standings.length - articles.length;
    const place = (page: number) => (page < entries ? page + 1 : (articles[page - entries] ?? 0) + 0.5);
    return hits.toSorted((a, b) => place(a.page) - place(b.page));
  }

  #show(hits: readonly Ranked[], results: readonly Result[]): void {
    this.#hits = hits;
    this.#shown = results.length;
    this.#list('#search-results').replaceChildren(...results.map(resultItem));
    this.#elsewhere([]);
    this.#list('#search-topics').hidden = true;
    this.#list('#search-advice').replaceChildren();
    for (const section of document.querySelectorAll<HTMLElement>('#search-index [data-found]')) section.hidden = results.length > 0;
    this.#offerMore();
  }

  /** Says how many there are, what was taken for something else, and where to go on. */
  #tell({ names: { texts, home } }: SiteSearch, query: string, count: number, answer: Answer | undefined): void {
    this.#say(count > 0 || query === '' ? counted(count, texts) : say(texts.none, { query }));
    if (!answer) return;
    const topics = this.#list('#search-topics');
    topics.hidden = answer.topics.length === 0;
    topics.replaceChildren(
      element('li', 'soft', `${texts.topics}:`),
      ...answer.topics.slice(0, shownTopics).map(({ name, path }) => inItem(Object.assign(element('a', '', name), { href: home + path }))),
    );
    this.#list('#search-advice').replaceChildren(
      ...remarksOn(answer, texts).map((remark) => element('li', '', remark)),
      ...(count === 0 ? waysOn(query, answer, texts) : []),
    );
  }

  /** Adds what only the other language has; the list stands without it if that cannot be loaded. */
  async #showElsewhere(search: SiteSearch, query: string, answer: Answer): Promise<void> {
    const hits = this.#hits;
    try {
      const elsewhere = await search.findElsewhere(query, answer);
      if (hits !== this.#hits) return;
      if (answer.hits.length === 0) this.#bar?.show(elsewhere.hits.map(({ page }) => page));
      const narrowed = this.#sorted(search, this.#narrowed(elsewhere.hits));
      const results = await search.resultsElsewhere(narrowed.slice(0, pageSize), elsewhere.notes);
      if (hits !== this.#hits) return;
      this.#elsewhere(results);
      if (hits.length === 0 && results.length > 0) this.#say(foundElsewhere(search.names.texts, results.length));
    } catch {
      // What the reader's own language has is shown.
    }
  }

  #elsewhere(results: readonly Result[]): void {
    this.#list('#search-results-other').replaceChildren(...results.map(resultItem));
    const section = this.querySelector<HTMLElement>('section.elsewhere');
    if (section) section.hidden = results.length === 0;
  }

  async #showMore(): Promise<void> {
    const hits = this.#hits;
    const answered = this.#answered;
    if (this.#more) this.#more.disabled = true;
    try {
      const search = await loadSearch(this);
      const results = await search.results(hits.slice(this.#shown, this.#shown + pageSize), answered?.answer.notes);
      if (hits !== this.#hits) return;
      this.#shown += results.length;
      const items = results.map(resultItem);
      this.#list('#search-results').append(...items);
      this.#offerMore();
      items[0]?.querySelector('a')?.focus();
      if (answered && this.#shown >= hits.length) await this.#showElsewhere(search, answered.query, answered.answer);
    } catch {
      this.#say(this.#text('failed'));
    } finally {
      if (this.#more) this.#more.disabled = false;
    }
  }

  #keepInAddress(query: string): void {
    const now = new URLSearchParams(location.search);
    const parameters = this.#bar?.inAddress(now) ?? now;
    const set = (name: string, value: string) => {
      if (value === '') parameters.delete(name);
      else parameters.set(name, value);
    };
    set('q', query);
    set('sort', this.#byDate ? 'date' : '');
    keepInAddress(parameters);
  }

  get #byDate(): boolean {
    return this.querySelector('select')?.value === 'date';
  }

  /** Leaves those names in the index below that have what is typed. */
  #narrowIndex(query: string): void {
    const wanted = plainWords(query);
    for (const section of document.querySelectorAll<HTMLElement>('#search-index section:not([data-found])')) {
      const items = [...section.querySelectorAll('li')];
      for (const item of items) item.hidden = !plainWords(item.textContent).includes(wanted);
      section.hidden = items.every((item) => item.hidden);
    }
  }

  #list(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) ?? this;
  }

  get #more(): HTMLButtonElement | null {
    return this.querySelector('button.more');
  }

  #offerMore(): void {
    if (this.#more) this.#more.hidden = this.#shown >= this.#hits.length;
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  #text(name: string): string {
    return this.dataset[name] ?? '';
  }
}

customElements.define('search-results', SearchResults);
