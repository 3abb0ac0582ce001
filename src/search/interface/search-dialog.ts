// The search box over any page: a combobox whose list shows the best results as one types (ARIA Authoring Practices).
import type { Answer, Result } from '../query/search.ts';
import type { SiteSearch } from '../query/site-search.ts';
import { foundElsewhere, remarksOn } from './advice.ts';
import { loadSearch } from './load-search.ts';
import { counted, say } from './say.ts';
import { optionGroup, resultOption, textOption, topicOption } from './search-options.ts';

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
    // A click beside the box closes it; the end of a selection that was drawn out of it does not.
    let beside = false;
    dialog.addEventListener('pointerdown', ({ target }) => {
      beside = target === dialog;
    });
    dialog.addEventListener('click', ({ target }) => {
      if (beside && target === dialog) dialog.close();
    });
  }

  open(): void {
    loadSearch(this.#dialog).catch(() => undefined);
    if (this.#input.value.trim() !== this.#query) void this.#answer();
  }

  /** Answers what stands in the box now; an answer that another has overtaken is not shown. */
  async #answer(): Promise<void> {
    const typed = this.#input.value;
    const query = typed.trim();
    const run = (this.#run += 1);
    this.#query = query;
    if (query === '') {
      this.#show([], '');
      return;
    }
    try {
      const search = await loadSearch(this.#dialog);
      const answer = await search.find(typed);
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
      this.#list.lastElementChild?.before(optionGroup(found, texts.elsewhere));
      this.#number();
      this.#activate(active);
      if (answer.hits.length === 0) this.#say(foundElsewhere(texts, elsewhere.hits.length));
    } catch {
      // What the reader's own language has is shown.
    }
  }

  #groups({ names: { texts, home, page } }: SiteSearch, { topics }: Answer, results: readonly Result[]): HTMLElement[] {
    const address = `${page}?${new URLSearchParams({ q: this.#query }).toString()}`;
    const pages = topics.slice(0, shownTopics).map((topic) => topicOption(topic, home));
    return [
      ...(results.length > 0 ? [optionGroup(results.map((result) => resultOption(result)))] : []),
      ...(pages.length > 0 ? [optionGroup(pages, texts.topics)] : []),
      optionGroup([textOption(texts.all, address)]),
    ];
  }

  #summary({ names: { texts } }: SiteSearch, answer: Answer): string {
    const count = answer.hits.length === 0 ? say(texts.none, { query: this.#query }) : counted(answer.hits.length, texts);
    return [count, ...remarksOn(answer, texts)].join(' · ');
  }

  #show(groups: readonly HTMLElement[], status: string): void {
    this.#list.replaceChildren(...groups);
    // For which words the list stands, for those who watch it.
    this.#list.dataset['query'] = this.#query;
    this.#list.hidden = groups.length === 0;
    this.#number();
    this.#input.setAttribute('aria-expanded', String(groups.length > 0));
    this.#activate(undefined);
    this.#say(status);
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
    const active = this.#active;
    const at = active ? options.indexOf(active) : -1;
    const moves: Partial<Record<string, number>> = {
      ArrowDown: at + 1 === options.length ? -1 : at + 1,
      ArrowUp: at === -1 ? options.length - 1 : at - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.#activate(options[to]);
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      active.click();
    } else if (event.key === 'Escape' && this.#input.value !== '') {
      // Escape first clears what was typed, then closes the box.
      event.preventDefault();
      this.#input.value = '';
      void this.#answer();
    }
  }
}

function part(parent: ParentNode, selector: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the search box has no ${selector}`);
  return found;
}
