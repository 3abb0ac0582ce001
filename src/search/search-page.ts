// The search page: what stands in the box is searched, shown, and kept in the address.
import type { Lang } from '../site.ts';
import { plainLetters } from './fold.ts';
import { prepareSearch, ranking, type Found, type Pagefind, type PagefindHit, type Search } from './query.ts';

const pageSize = 10;
const pauseAfterTyping = 120;

class SearchResults extends HTMLElement {
  #search: Promise<Search> | undefined;
  #shown = 0;
  #hits: PagefindHit[] = [];
  #query = '';

  connectedCallback(): void {
    const input = document.querySelector<HTMLInputElement>('input[name="q"]');
    if (!input) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(timer);
      void this.#run(input.value);
    });
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => void this.#run(input.value), pauseAfterTyping);
    });
    input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.querySelector('button')?.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => {
      this.#fromAddress(input);
    });
    this.#fromAddress(input);
  }

  #fromAddress(input: HTMLInputElement): void {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#run(input.value);
  }

  #load(): Promise<Search> {
    this.#search ??= (async () => {
      const address = new URL(`${this.dataset['index']}pagefind.js`, location.href).href;
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      await pagefind.options({ ranking });
      await pagefind.init();
      return prepareSearch(pagefind);
    })();
    return this.#search;
  }

  async #run(typed: string): Promise<void> {
    const query = typed.trim();
    this.#query = query;
    this.#keepInAddress(query);
    this.#narrowIndex(query);
    if (query === '') {
      this.#show([], [], []);
      this.#say(this.#text('prompt'));
      return;
    }
    this.#say(this.dataset['searching'] ?? '');
    try {
      const search = await this.#load();
      const hits = await search(query, this.dataset['lang'] as Lang);
      const others = hits.length === 0 ? await search(query, this.dataset['other'] as Lang) : [];
      const otherItems = await this.#items(others.slice(0, pageSize));
      const items = await this.#items(hits.slice(0, pageSize));
      if (this.#query !== query) return;
      this.#show(hits, items, otherItems);
      const count = hits.length === 1 ? this.#text('one') : this.#text('many').replace('{count}', String(hits.length));
      this.#say(hits.length === 0 ? this.#text('none').replace('{query}', () => query) : count);
    } catch {
      this.#search = undefined;
      this.#say(this.#text('failed'));
    }
  }

  #show(hits: PagefindHit[], items: HTMLLIElement[], otherItems: HTMLLIElement[]): void {
    this.#hits = hits;
    this.#shown = items.length;
    this.#list.replaceChildren(...items);
    this.#otherList.replaceChildren(...otherItems);
    const others = this.querySelector('section');
    if (others) others.hidden = otherItems.length === 0;
    for (const section of document.querySelectorAll<HTMLElement>('#search-index [data-found]')) section.hidden = items.length > 0;
    this.#more();
  }

  async #showMore(): Promise<void> {
    const hits = this.#hits;
    const from = this.#shown;
    this.#shown = Math.min(from + pageSize, hits.length);
    this.#more();
    const items = await this.#items(hits.slice(from, this.#shown));
    if (hits !== this.#hits) return;
    this.#list.append(...items);
    items[0]?.querySelector('a')?.focus();
  }

  async #items(hits: readonly PagefindHit[]): Promise<HTMLLIElement[]> {
    return (await Promise.all(hits.map((hit) => hit.data()))).map(resultItem);
  }

  #keepInAddress(query: string): void {
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    if (address.href !== location.href) history.replaceState(null, '', address);
  }

  /** Leaves those names in the index below that have what is typed. */
  #narrowIndex(query: string): void {
    const wanted = plainLetters(query);
    for (const section of document.querySelectorAll<HTMLElement>('#search-index section:not([data-found])')) {
      const items = [...section.querySelectorAll('li')];
      for (const item of items) item.hidden = !plainLetters(item.textContent).includes(wanted);
      section.hidden = items.every((item) => item.hidden);
    }
  }

  get #list(): HTMLElement {
    return this.querySelector('#search-results') ?? this;
  }

  get #otherList(): HTMLElement {
    return this.querySelector('#search-results-other') ?? this;
  }

  #more(): void {
    const button = this.querySelector('button');
    if (button) button.hidden = this.#shown >= this.#hits.length;
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  #text(name: string): string {
    return this.dataset[name] ?? '';
  }
}

function resultItem({ url, excerpt, meta }: Found): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title, lang: meta.titleLang });
  const facts = Object.assign(document.createElement('p'), {
    className: 'label soft',
    textContent: [meta.label, meta.when].filter(Boolean).join(' · '),
  });
  const text = document.createElement('p');
  text.append(...marked(excerpt));
  const item = document.createElement('li');
  item.append(link, facts, text);
  return item;
}

/** An excerpt as text and marks, whatever else it may hold. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? Object.assign(document.createElement('mark'), { textContent: node.textContent })
      : document.createTextNode(node.textContent ?? ''),
  );
}

customElements.define('search-results', SearchResults);
