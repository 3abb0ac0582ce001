import { element } from './element.ts';

/** A value of a facet as a list offers it. */
interface Offered {
  readonly item: HTMLLIElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

/** The list of the values of one facet, in a `<details>` of the bar. An item is made once and stays what it is, so that focus and scrolling stay where they are. */
export class FacetValues {
  readonly #list: HTMLUListElement;
  readonly #facet: string;
  readonly #offered = new Map<string, Offered>();

  constructor(details: HTMLDetailsElement) {
    this.#facet = details.dataset['facet'] ?? '';
    this.#list = details.appendChild(element('ul'));
  }

  /** Lists of some values those that are chosen or that some documents have, each with their number. */
  show(
    values: readonly { readonly key: string; readonly name: string; readonly unlisted?: true }[],
    counts: ReadonlyMap<string, number>,
    chosen: ReadonlySet<string> | undefined,
  ): void {
    // What stands in the list, in the order of the values, is passed one after the other.
    let next = this.#list.firstElementChild;
    for (const { key, name, unlisted } of values) {
      const count = counts.get(key) ?? 0;
      const isChosen = chosen?.has(key) ?? false;
      const isListed = isChosen || (count > 0 && !unlisted);
      const known = this.#offered.get(key);
      if (next !== null && known?.item === next) next = next.nextElementSibling;
      if (!isListed) {
        known?.item.remove();
        continue;
      }
      const offered = known ?? this.#offer(key, name);
      if (!offered.item.isConnected) this.#list.insertBefore(offered.item, next);
      offered.input.checked = isChosen;
      offered.count.textContent = String(count);
    }
  }

  #offer(key: string, name: string): Offered {
    const input = Object.assign(element('input'), { type: 'checkbox', value: key });
    input.dataset['facet'] = this.#facet;
    const count = element('small', 'soft');
    const label = element('label');
    label.append(input, element('span', '', name), count);
    const item = element('li');
    item.append(label);
    const offered = { item, input, count };
    this.#offered.set(key, offered);
    return offered;
  }
}
