/** Whether the address chooses a value of a facet that the bar has. */
export function isChosenInAddress(bar: HTMLElement): boolean {
  return [...new URLSearchParams(location.search).keys()].some((name) => bar.querySelector(`[data-facet="${CSS.escape(name)}"]`));
}

/** Waits until a reader turns to one of some controls: only then are their scripts worth loading. */
export async function turnedTo(...controls: readonly HTMLElement[]): Promise<void> {
  await new Promise((turned) => {
    for (const control of controls) {
      control.addEventListener('toggle', turned, { capture: true, once: true });
      control.addEventListener('change', turned, { once: true });
    }
  });
}
