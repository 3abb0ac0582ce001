// The timeline narrowed by facets: the list, and the score above it.
import { FacetBar } from './facet-bar.ts';

/** Brings the facets of the timeline to life. */
export async function start(element: HTMLElement): Promise<void> {
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  const places = new Map(entries.map((entry, place) => [entry.querySelector('a')?.pathname, place]));
  const marks = [...document.querySelectorAll<SVGAElement>('.score a')].map((mark) => ({
    mark,
    place: places.get(new URL(mark.href.baseVal, location.href).pathname),
  }));
  const documents = [...entries.keys()];

  const show = () => {
    bar.show(documents);
    for (const [place, entry] of entries.entries()) entry.hidden = !bar.has(place);
    for (const group of document.querySelectorAll<HTMLElement>('.day, .week')) group.hidden = !group.querySelector('.entry:not([hidden])');
    for (const { mark, place } of marks) mark.classList.toggle('away', place !== undefined && !bar.has(place));
  };
  const keep = () => {
    const address = new URL(location.href);
    address.search = bar.inAddress(address.searchParams).toString();
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  };
  const bar = await FacetBar.open(element, () => {
    keep();
    show();
  });
  addEventListener('popstate', () => {
    bar.readAddress();
    show();
  });
  keep();
  show();
}
