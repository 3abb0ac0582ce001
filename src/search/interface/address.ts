/** Keeps parameters in the address of the page, without a step in the reader’s history. */
export function keepInAddress(parameters: URLSearchParams): void {
  const address = new URL(location.href);
  address.search = parameters.toString();
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Safari lets a page do so a hundred times in half a minute, and a fast typist types more: the next change is kept again.
  }
}
