/** A day or a week of the list, and the places of its entries. */
interface Group {
  readonly element: HTMLElement;
  readonly places: readonly number[];
}

/** The entries of the timeline as they stand on its page: in the list, and as notes of the score. */
export class TimelineOnPage {
  /** The entries’ places, in order of time. */
  readonly places: readonly number[];
  readonly #entries: readonly HTMLElement[];
  readonly #notes: readonly { readonly note: Element; readonly place: number }[];
  readonly #groups: readonly Group[];
  /** What leads to a week, beside the list. */
  readonly #jumps: readonly { readonly item: HTMLElement; readonly week: HTMLElement }[];
  #newestFirst = false;

  constructor() {
    this.#entries = [...document.querySelectorAll<HTMLElement>('.timeline .entry')];
    this.places = [...this.#entries.keys()];
    this.#groups = [...document.querySelectorAll<HTMLElement>('.timeline .day, .timeline .week')].map((element) => ({
      element,
      places: this.places.filter((place) => element.contains(this.#entries[place] ?? null)),
    }));
    this.#jumps = [...document.querySelectorAll<HTMLAnchorElement>('.week-jump ol a')].flatMap(({ hash, parentElement: item }) => {
      const week = document.querySelector(hash)?.closest<HTMLElement>('.week');
      return item && week ? [{ item, week }] : [];
    });
    const byPath = new Map(this.#entries.map((entry, place) => [entry.querySelector('a')?.pathname, place]));
    this.#notes = [...document.querySelectorAll<SVGAElement>('.score svg a:not(.week)')].map((note) => ({
      note,
      place: byPath.get(new URL(note.href.baseVal, location.href).pathname) ?? 0,
    }));
  }

  /** The path of an entry’s page. */
  pathOf(place: number): string {
    return this.#entries[place]?.querySelector('a')?.pathname ?? '';
  }

  /** The day on which an entry begins. */
  dayOf(place: number): string {
    return this.#entries[place]?.closest('.day')?.querySelector('time')?.dateTime ?? '';
  }

  /** Of the first so many entries, the last four that are core, the latest first: items of a list, each with its day and a link. */
  latestBefore(begun: number): HTMLElement[] {
    const core = this.places.filter((place) => place < begun && this.#entries[place]?.matches('.core'));
    return core
      .slice(-4)
      .reverse()
      .map((place) => {
        const item = document.createElement('li');
        const day = this.#entries[place]?.closest('.day')?.querySelector('h3 .visually-hidden')?.textContent ?? '';
        const link = this.#entries[place]?.querySelector('a')?.cloneNode(true);
        item.append(Object.assign(document.createElement('span'), { className: 'label soft', textContent: day }), link ?? '');
        return item;
      });
  }

  /** Shows the entries that are left; notes of the others grow pale, and those that had not begun fall away. */
  show(left: ReadonlySet<number>, begun: number): void {
    for (const { element, places } of this.#groups) hide(element, !places.some((place) => left.has(place)));
    for (const [place, entry] of this.#entries.entries()) hide(entry, !left.has(place));
    for (const { note, place } of this.#notes) {
      note.classList.toggle('away', !left.has(place));
      note.classList.toggle('later', place >= begun);
    }
    for (const { item, week } of this.#jumps) hide(item, week.matches('[hidden]'));
  }

  /** Puts weeks, days and the entries of a day in order, from the oldest or from the newest. */
  order(newestFirst: boolean): void {
    if (newestFirst === this.#newestFirst) return;
    this.#newestFirst = newestFirst;
    for (const group of document.querySelectorAll('.timeline, .timeline .week, .timeline .entries')) {
      const children = [...group.children].filter((child) => child.matches('.week, .day, .entry'));
      group.append(...children.reverse());
    }
  }
}

/** Hides or shows what is not so yet: what is written anew is laid out anew. */
function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}
