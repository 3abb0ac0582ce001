import { Facets, toggled, written, type Choice, type FacetList } from '../query/facets.ts';
import { element } from './element.ts';
import { FacetValues } from './facet-values.ts';
import { say } from './say.ts';

/** The bar of facets on a page: what is chosen in it, kept in the address, and how many documents each value would leave. */
export class FacetBar {
  readonly #bar: HTMLElement;
  readonly #list: FacetList;
  readonly #facets: Facets;
  readonly #changed: () => void;
  readonly #values = new Map<HTMLDetailsElement, FacetValues>();
  #choice: Choice = new Map();
  #documents: readonly number[] = [];

  private constructor(bar: HTMLElement, list: FacetList, changed: () => void) {
    this.#bar = bar;
    this.#list = list;
    this.#facets = new Facets(list);
    this.#changed = changed;
    this.#listen();
    this.readAddress();
    // What was checked while this was loading is chosen.
    for (const { dataset, value } of bar.querySelectorAll<HTMLInputElement>('input:checked')) {
      const { facet = '' } = dataset;
      if (!this.#choice.get(facet)?.has(value)) this.#choice = toggled(this.#choice, facet, value);
    }
  }

  /** Loads what the bar offers; `changed` is called whenever a reader chooses. */
  static async open(bar: HTMLElement, changed: () => void): Promise<FacetBar> {
    const response = await fetch(bar.dataset['facets'] ?? '');
    return new FacetBar(bar, (await response.json()) as FacetList, changed);
  }

  /** Whether anything is chosen. */
  get empty(): boolean {
    return this.#choice.size === 0;
  }

  /** Of some documents those that have what is chosen. */
  left(documents: readonly number[]): number[] {
    return this.#facets.left(documents, this.#choice);
  }

  /** The parameters of an address with what is chosen. */
  inAddress(parameters: URLSearchParams): URLSearchParams {
    return written(this.#choice, parameters, Object.keys(this.#list));
  }

  /** Chooses what the address says. */
  readAddress(): void {
    this.#choice = this.#facets.chosenIn(new URLSearchParams(location.search));
  }

  /** Shows what is chosen and how many of the documents each value would leave. */
  show(documents: readonly number[]): void {
    this.#documents = documents;
    for (const details of this.#bar.querySelectorAll('details')) this.#fill(details, documents);
    const core = this.#bar.querySelector<HTMLInputElement>('input[data-facet="weight"]');
    if (core) core.checked = this.#choice.has('weight');
    this.#showChosen();
  }

  #fill(details: HTMLDetailsElement, documents: readonly number[]): void {
    const facet = details.dataset['facet'] ?? '';
    const chosen = this.#choice.get(facet);
    details.toggleAttribute('data-chosen', chosen !== undefined);
    if (!details.open) return;
    const values = this.#values.get(details) ?? new FacetValues(details);
    this.#values.set(details, values);
    values.show(this.#list[facet] ?? [], this.#facets.counts(facet, documents, this.#choice), chosen);
  }

  #showChosen(): void {
    const chosen = this.#bar.querySelector<HTMLElement>('.chosen');
    const list = chosen?.querySelector('ul');
    if (!chosen || !list) return;
    chosen.hidden = this.empty;
    list.replaceChildren(
      ...[...this.#choice].flatMap(([facet, keys]) =>
        [...keys].map((key) => {
          const name = this.#list[facet]?.find((value) => value.key === key)?.name ?? key;
          const button = Object.assign(element('button', '', name), { type: 'button' });
          button.setAttribute('aria-label', say(this.#bar.dataset['remove'] ?? '', { name }));
          button.addEventListener('click', () => {
            this.#choose(toggled(this.#choice, facet, key));
            this.#focusChosen();
          });
          const item = element('li');
          item.append(button);
          return item;
        }),
      ),
    );
  }

  /** Where the focus goes when what had it is no more: to what else is chosen, or to the first facet. */
  #focusChosen(): void {
    this.#bar.querySelector<HTMLElement>(this.empty ? 'summary' : '.chosen button')?.focus();
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    this.#changed();
  }

  #listen(): void {
    this.#bar.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      this.#choose(toggled(this.#choice, target.dataset['facet'] ?? '', target.value));
    });
    this.#bar.querySelector('.chosen > button')?.addEventListener('click', () => {
      this.#choose(new Map());
      this.#focusChosen();
    });
    // `toggle` does not bubble. Nothing is chosen by it: the list that opens is filled.
    this.#bar.addEventListener(
      'toggle',
      () => {
        this.show(this.#documents);
      },
      true,
    );
    addEventListener('click', ({ target }) => {
      if (target instanceof Node && target.isConnected && !this.#bar.contains(target)) this.#close();
    });
    this.#bar.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      const open = this.#bar.querySelector<HTMLDetailsElement>('details[open]');
      this.#close();
      open?.querySelector('summary')?.focus();
    });
  }

  #close(): void {
    for (const details of this.#bar.querySelectorAll('details')) details.open = false;
  }
}
