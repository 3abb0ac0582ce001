/** As many days with entries, and weeks of such days, as there is room for on most screens. */
const screenful = 10;

/** The entries of the timeline as they stand on its page: in the list, and as notes of the score. */
export class TimelineOnPage {
  /** The entries’ places, in order of time. */
  readonly places: readonly number[];
  readonly #entries: readonly HTMLElement[];
  readonly #notes: readonly { readonly note: Element; readonly place: number }[];
  #newestFirst = false;
  #toFollow: readonly HTMLElement[] = [];

  constructor() {
    this.#entries = [...document.querySelectorAll<HTMLElement>('.timeline .entry')];
    this.places = [...this.#entries.keys()];
    const paths = this.places.map((place) => this.pathOf(place));
    this.#notes = [...document.querySelectorAll<SVGAElement>('.score svg a:not(.week)')].map((note) => ({
      note,
      place: paths.indexOf(new URL(note.href.baseVal, location.href).pathname),
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
   * The notes, and what comes below the screen, follow when the answer has been painted.
   */
  show(left: ReadonlySet<number>, begun: number): void {
    const shown = new Set(this.#entries.filter((_, place) => left.has(place)));
    const stay = new Set([...shown].flatMap((entry) => [entry.closest('.week'), entry.closest('.day')]));
    const groups = [...document.querySelectorAll<HTMLElement>('.timeline .week, .timeline .day')];
    let room = screenful;
    const below = groups.findIndex((group) => stay.has(group) && group.getBoundingClientRect().bottom > 0 && room-- === 0);
    const set = (count: number) => {
      for (const group of groups.splice(0, count)) {
        const goes = !stay.has(group);
        group.classList.toggle('away', goes);
        // WebKit tells of what is put away like this.
        group.ariaHidden = goes ? 'true' : null;
        if (!goes) for (const entry of group.querySelectorAll<HTMLElement>(':scope > .entries > *')) entry.hidden = !shown.has(entry);
      }
    };
    // Another call leaves what is left of this one to itself.
    this.#toFollow = groups;
    const follow = () => {
      if (this.#toFollow !== groups) return;
      set(screenful);
      if (groups.length > 0) {
        afterPaint();
        return;
      }
      for (const { note, place } of this.#notes) {
        note.classList.toggle('away', !left.has(place));
        note.classList.toggle('later', place >= begun);
      }
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.week-jump ol a'))
        link.parentElement?.toggleAttribute('hidden', Boolean(document.querySelector(`.away ${link.hash}`)));
    };
    const afterPaint = () => requestAnimationFrame(() => setTimeout(follow));
    set(below < 0 ? groups.length : below);
    afterPaint();
  }

  /** Puts weeks, days and the entries of a day in order, from the oldest or from the newest. */
  order(newestFirst: boolean): void {
    if (newestFirst === this.#newestFirst) return;
    this.#newestFirst = newestFirst;
    for (const group of document.querySelectorAll('.timeline, .timeline .week, .timeline .entries')) {
      for (const child of [...group.children].reverse()) if (child.matches('.week, .day, .entry')) group.append(child);
    }
  }
}
