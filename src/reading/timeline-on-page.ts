/** The entries of the timeline as they stand on its page: in the list, and as notes of the score. */
export class TimelineOnPage {
  /** The entries’ places, in order of time. */
  readonly places: readonly number[];
  readonly #entries: readonly HTMLElement[];
  readonly #notes: readonly { readonly note: Element; readonly place: number }[];
  #newestFirst = false;

  constructor() {
    this.#entries = [...document.querySelectorAll<HTMLElement>('.timeline .entry')];
    this.places = [...this.#entries.keys()];
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

  /**
   * Shows the entries that are left; notes of the others grow pale, and those that had not begun fall away. A week or a day that goes as
   * a whole is left as it is within, for it keeps its layout (see `EntryList`); an entry that goes alone does not.
   */
  show(left: ReadonlySet<number>, begun: number): void {
    const shown = new Set(this.#entries.filter((_, place) => left.has(place)));
    for (const group of document.querySelectorAll<HTMLElement>('.timeline .week, .timeline .day')) {
      const entries = [...group.querySelectorAll<HTMLElement>('.entry')];
      const goes = !entries.some((entry) => shown.has(entry));
      group.classList.toggle('away', goes);
      // WebKit tells of what is put away like this.
      group.ariaHidden = goes ? 'true' : null;
      if (!goes && group.matches('.day')) for (const entry of entries) entry.hidden = !shown.has(entry);
    }
    for (const { note, place } of this.#notes) {
      note.classList.toggle('away', !left.has(place));
      note.classList.toggle('later', place >= begun);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.week-jump ol a'))
      if (link.parentElement) link.parentElement.hidden = Boolean(document.querySelector(`.away ${link.hash}`));
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
