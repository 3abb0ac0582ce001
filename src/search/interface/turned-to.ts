/** Whether the address chooses a value of a facet that the bar has. */
export function isChosenInAddress(bar: HTMLElement): boolean {
  return [...new URLSearchParams(location.search).keys()].some((name) => bar.querySelector(`[data-facet="${CSS.escape(name)}"]`));
}

/** Waits until a reader turns to the bar of facets: only then is it worth loading. */
export async function turnedTo(bar: HTMLElement): Promise<void> {
  await new Promise((turned) => {
    bar.addEventListener('toggle', turned, { capture: true, once: true });
    bar.addEventListener('change', turned, { once: true });
  });
}
