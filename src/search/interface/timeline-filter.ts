// The timeline narrowed by facets: the list, and the score above it.
import { keepInAddress } from './address.ts';
import { FacetBar } from './facet-bar.ts';
import { counted } from './say.ts';

/** Brings the facets of the timeline to life. */
export async function start(element: HTMLElement): Promise<void> {
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  const places = new Map(entries.map((entry, place) => [entry.querySelector('a')?.pathname, place]));
  const marks = [...document.querySelectorAll<SVGAElement>('.score a')].map((mark) => ({
    mark,
    place: places.get(new URL(mark.href.baseVal, location.href).pathname),
  }));
  const documents = [...entries.keys()];

  const status = element.querySelector('[role="status"]');
  const { one = '', many = '', none = '' } = element.dataset;

  const show = () => {
    const left = bar.show(documents);
    if (status) status.textContent = bar.empty ? '' : left === 0 ? none : counted(left, { one, many });
    for (const [place, entry] of entries.entries()) entry.hidden = !bar.has(place);
    for (const group of document.querySelectorAll<HTMLElement>('.day, .week')) group.hidden = !group.querySelector('.entry:not([hidden])');
    for (const { mark, place } of marks) mark.classList.toggle('away', place !== undefined && !bar.has(place));
  };
  const showAndKeep = () => {
    keepInAddress(bar.inAddress(new URLSearchParams(location.search)));
    show();
  };
  const bar = await FacetBar.open(element, showAndKeep);
  addEventListener('popstate', () => {
    bar.readAddress();
    show();
  });
  showAndKeep();
}
