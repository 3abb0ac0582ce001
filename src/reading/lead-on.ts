// On the front page of a long timeline: an address as it was when the timeline was short leads on, filters to the search, an evening to its month.
const parameters = new URLSearchParams(location.search);
const day = parameters.get('asof');
const months = [...document.querySelectorAll<HTMLAnchorElement>('a[data-month]')];
const month =
  day &&
  months
    .filter(({ dataset }) => (dataset['month'] ?? '') <= day.slice(0, 7))
    .sort(byMonth)
    .at(-1);
const search = document.querySelector<HTMLElement>('#leads-on')?.dataset['search'];

function byMonth(a: HTMLAnchorElement, b: HTMLAnchorElement): number {
  return (a.dataset['month'] ?? '') < (b.dataset['month'] ?? '') ? -1 : 1;
}

if (month) location.replace(month.href);
else if (search && [...parameters.keys()].some((name) => name !== 'asof' && name !== 'sort')) location.replace(search + location.search);

export {};
