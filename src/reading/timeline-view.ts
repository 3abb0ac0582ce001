// The timeline as a reader wants it: narrowed by facets, as of an evening, in either order. List, score and standing follow, and so does the address.
import { keepInAddress } from '../search/interface/address.ts';
import { FacetBar } from '../search/interface/facet-bar.ts';
import { counted } from '../search/interface/say.ts';
import { standingOn, type Standing, type Standings } from '../timeline/standing.ts';
import { showStanding } from './show-standing.ts';
import { TimelineOnPage } from './timeline-on-page.ts';

/** Brings the controls of the timeline to life; where the address did not ask for it, what a reader has just set in them counts. */
export async function start(bar: HTMLElement, controls: HTMLElement, asked: boolean): Promise<void> {
  const page = new TimelineOnPage();
  const sort = controls.querySelector('select');
  const asOf = controls.querySelector('input');
  if (!sort || !asOf) return;
  const status = bar.querySelector('[role="status"]');
  const { one = '', many = '', none = '' } = bar.dataset;
  let standings: Standings | undefined;
  let shown: Standing | undefined;

  const readAddress = () => {
    const parameters = new URLSearchParams(location.search);
    sort.value = parameters.get('sort') === 'newest' ? 'newest' : '';
    // A day that is none leaves the field empty.
    asOf.value = parameters.get('asof') ?? '';
  };

  const standing = async (): Promise<Standing | undefined> => {
    if (asOf.value === '') return undefined;
    standings ??= (await (await fetch(controls.dataset['standings'] ?? '')).json()) as Standings;
    return standingOn(standings, asOf.value);
  };

  const show = async () => {
    try {
      showWith(await standing());
    } catch {
      // The list stays as it was.
      if (status) status.textContent = bar.dataset['failed'] ?? '';
    }
  };

  const showWith = (stood: Standing | undefined) => {
    const begun = stood?.begun ?? page.places.length;
    const places = page.places.slice(0, begun);
    const left = new Set(facets.left(places));
    page.show(left, begun);
    facets.show(places);
    if (status) status.textContent = facets.empty && !stood ? '' : left.size === 0 ? none : counted(left.size, { one, many });
    page.order(sort.value === 'newest');
    if (stood !== shown) showStanding(asOf.value, stood, page);
    shown = stood;
  };

  const showAndKeep = async () => {
    const parameters = facets.inAddress(new URLSearchParams(location.search));
    for (const { name, value } of [sort, asOf]) {
      if (value) parameters.set(name, value);
      else parameters.delete(name);
    }
    keepInAddress(parameters);
    await show();
  };

  if (asked) readAddress();
  const facets = await FacetBar.open(bar, () => void showAndKeep());
  controls.addEventListener('change', () => void showAndKeep());
  document.querySelector('#as-of button')?.addEventListener('click', () => {
    asOf.value = '';
    void showAndKeep();
    asOf.focus();
  });
  addEventListener('popstate', () => {
    facets.readAddress();
    readAddress();
    void show();
  });
  await showAndKeep();
}
