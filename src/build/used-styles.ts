/**
 * A page without the scoped styles of components that are nowhere on it: a page that may have one of two fronts carries the styles of both.
 * Scripts add no element with a scope, so what is not there when the page is written will never be.
 */
export function withUsedStyles(html: string): string {
  const there = new Set([...html.matchAll(/ (data-[a-z]{1,2})(?=[ >])/g)].map(([, scope]) => scope));
  const isUsed = (selector: string) => [...selector.matchAll(/\[(data-[a-z]{1,2})\]/g)].every(([, scope]) => there.has(scope));
  return html.replaceAll(/(<style>)(.*?)(<\/style>)/gs, (_, start: string, css: string, end: string) => {
    const used = css.replaceAll(/(?<=[{};])([^{}@;]+)\{[^{}]*\}/g, (rule, selectors: string) =>
      selectors.split(',').some(isUsed) ? rule : '',
    );
    return start + used + end;
  });
}
