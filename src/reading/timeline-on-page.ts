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

  /** Shows the entries that are left; notes of the others grow pale, and those that had not begun fall away. */
  show(isLeft: (place: number) => boolean, begun: number): void {
    for (const [place, entry] of this.#entries.entries()) entry.hidden = !isLeft(place);
    for (const group of document.querySelectorAll<HTMLElement>('.timeline .day, .timeline .week'))
      group.hidden = !group.querySelector('.entry:not([hidden])');
    for (const { note, place } of this.#notes) {
      note.classList.toggle('away', !isLeft(place));
      note.classList.toggle('later', place >= begun);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.week-jump ol a')) {
      const week = document.querySelector<HTMLElement>(link.hash)?.closest<HTMLElement>('.week');
      if (link.parentElement) link.parentElement.hidden = week?.hidden ?? true;
    }
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
