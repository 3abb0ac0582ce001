/** Keeps parameters in the address of the page, without a step in the reader’s history. */
export function keepInAddress(parameters: URLSearchParams): void {
  const address = new URL(location.href);
  address.search = parameters.toString();
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
