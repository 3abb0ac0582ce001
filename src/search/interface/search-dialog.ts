// The search box over any page: a combobox whose list shows the best results as one types (ARIA Authoring Practices).
import type { Lang } from '../../site.ts';
import type { TopicPage } from '../query/names.ts';
import type { Answer, Result } from '../query/search.ts';
import { SiteSearch } from '../query/site-search.ts';
import { addressOf, element, factsOf, marked } from './result-item.ts';
import { counted, foundElsewhere, say } from './say.ts';

const shown = 6;
const shownElsewhere = 3;
const shownTopics = 3;

let box: SearchBox | undefined;

/** Brings the search box to life, and to its question if it had one. */
export function start(dialog: HTMLDialogElement): void {
  box ??= new SearchBox(dialog);
  box.open();
}

class SearchBox {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  #search: Promise<SiteSearch> | undefined;
  #query = '';
  #run = 0;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#input = part(dialog, 'input') as HTMLInputElement;
    this.#list = part(dialog, '[role="listbox"]');
    this.#status = part(dialog, '[role="status"]');
    this.#input.addEventListener('input', () => void this.#answer());
    this.#input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    part(dialog, '.close').addEventListener('click', () => {
      dialog.close();
    });
    // A click beside the box closes it.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
  }

  open(): void {
    this.#load().catch(() => undefined);
    if (this.#input.value.trim() !== this.#query) void this.#answer();
  }

  #load(): Promise<SiteSearch> {
    const { index = '', names = '' } = this.#dialog.dataset;
    this.#search ??= SiteSearch.load(index, names, document.documentElement.lang as Lang).catch((error: unknown) => {
      this.#search = undefined;
      throw error;
    });
    return this.#search;
  }

  /** Answers what stands in the box now; an answer that another has overtaken is not shown. */
  async #answer(): Promise<void> {
    const query = this.#input.value.trim();
    const run = (this.#run += 1);
    this.#query = query;
    if (query === '') {
      this.#show([], '');
      return;
    }
    try {
      const search = await this.#load();
      const answer = await search.find(query);
      if (run !== this.#run) return;
      const results = await search.results(answer.hits.slice(0, shown), answer.notes);
      if (run !== this.#run) return;
      this.#show(this.#groups(search, answer, results), this.#summary(search, answer));
      if (answer.hits.length <= shown) await this.#addElsewhere(search, answer, run);
    } catch {
      if (run === this.#run) this.#show([], this.#dialog.dataset['failed'] ?? '');
    }
  }

  /** Adds what only the other language has, before the last option; the list stands without it if that cannot be loaded. */
  async #addElsewhere(search: SiteSearch, answer: Answer, run: number): Promise<void> {
    try {
      const elsewhere = await search.findElsewhere(this.#query, answer);
      const results = await search.resultsElsewhere(elsewhere.hits.slice(0, shownElsewhere), elsewhere.notes);
      if (run !== this.#run || results.length === 0) return;
      const { texts, other } = search.names;
      const active = this.#active;
      const found = results.map((result) => resultOption(result, other));
      this.#list.lastElementChild?.before(group(texts.elsewhere, found));
      this.#number();
      this.#activate(active);
      if (answer.hits.length === 0) this.#say(foundElsewhere(texts, elsewhere.hits.length));
    } catch {
      // What the reader's own language has is shown.
    }
  }

  #groups({ names: { texts, home, page } }: SiteSearch, { topics }: Answer, results: readonly Result[]): HTMLElement[] {
    const found = results.map((result) => resultOption(result));
    const pages = topics.slice(0, shownTopics).map((topic) => topicOption(topic, home));
    const address = `${page}?${new URLSearchParams({ q: this.#query }).toString()}`;
    const all = option(address);
    all.append(element('span', 'label', texts.all));
    return [...(found.length > 0 ? [group('', found)] : []), ...(pages.length > 0 ? [group(texts.topics, pages)] : []), group('', [all])];
  }

  #summary({ names: { texts } }: SiteSearch, { hits, notes: { corrected, missing } }: Answer): string {
    const notes = [...corrected].map(([typed, word]) => say(texts.corrected, { typed, word }));
    const lacking = missing.length > 0 ? [say(texts.missing, { words: missing.map((word) => `“${word}”`).join(', ') })] : [];
    const count = hits.length === 0 ? say(texts.none, { query: this.#query }) : counted(hits.length, texts);
    return [count, ...notes, ...lacking].join(' · ');
  }

  #show(groups: readonly HTMLElement[], status?: string): void {
    this.#list.replaceChildren(...groups);
    // For which words the list stands, for those who watch it.
    this.#list.dataset['query'] = this.#query;
    this.#list.hidden = groups.length === 0;
    this.#number();
    this.#input.setAttribute('aria-expanded', String(groups.length > 0));
    this.#activate(undefined);
    if (status !== undefined) this.#say(status);
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  #number(): void {
    for (const [index, each] of this.#options.entries()) each.id = `search-option-${index}`;
  }

  get #active(): HTMLAnchorElement | undefined {
    return this.#options.find((each) => each.getAttribute('aria-selected') === 'true');
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  #activate(active: HTMLElement | undefined): void {
    for (const each of this.#options) each.setAttribute('aria-selected', String(each === active));
    if (active) {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #onKey(event: KeyboardEvent): void {
    // An input method that composes a letter needs these keys itself.
    if (event.isComposing) return;
    const options = this.#options;
    const at = options.findIndex((each) => each.getAttribute('aria-selected') === 'true');
    const moves: Partial<Record<string, number>> = {
      ArrowDown: at + 1 === options.length ? -1 : at + 1,
      ArrowUp: at === -1 ? options.length - 1 : at - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.#activate(options[to]);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      options[at]?.click();
    } else if (event.key === 'Escape' && this.#input.value !== '') {
      // Escape first clears what was typed, then closes the box.
      event.preventDefault();
      this.#input.value = '';
      void this.#answer();
    }
  }
}

function resultOption(result: Result, lang?: Lang): HTMLAnchorElement {
  const { excerpt, page } = result;
  // What is in the title is what the whole page is about.
  const inTitle = excerpt.title.some(({ marked }) => marked);
  const made = option(addressOf(result, inTitle ? undefined : excerpt.section?.id));
  if (lang) made.lang = lang;
  const title = element('span', 'title');
  title.lang = page.meta.titleLang;
  title.append(...marked(excerpt.title));
  const text = element('span', 'excerpt');
  if (excerpt.section) text.append(element('b', 'label', excerpt.section.name), ' ');
  text.append(...marked(excerpt.text));
  made.append(title, factsOf(result), text);
  return made;
}

function topicOption({ name, path }: TopicPage, home: string): HTMLAnchorElement {
  const made = option(home + path);
  made.append(element('span', 'label', name));
  return made;
}

/** A link that the arrow keys reach and the tab key does not. */
function option(address: string): HTMLAnchorElement {
  const made = element('a');
  made.href = address;
  made.tabIndex = -1;
  made.setAttribute('role', 'option');
  made.setAttribute('aria-selected', 'false');
  return made;
}

let groups = 0;

function group(name: string, options: readonly HTMLElement[]): HTMLElement {
  const made = element('div');
  made.setAttribute('role', 'group');
  if (name !== '') {
    const heading = element('p', 'label soft', name);
    heading.id = `search-group-${(groups += 1)}`;
    heading.setAttribute('role', 'presentation');
    made.setAttribute('aria-labelledby', heading.id);
    made.append(heading);
  }
  made.append(...options);
  return made;
}

function part(parent: ParentNode, selector: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the search box has no ${selector}`);
  return found;
}
