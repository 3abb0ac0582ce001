// On a page opened from a search: marks what was found there, and takes it out of the address, which stays the page's own.
import { adoptStyles } from './adopt-styles.ts';
import styles from './mark.css?inline';

const parameter = 'highlight';

/** How many stretches are marked, and how long each may be: results name no more, and a pattern of thousands would keep the page from answering. */
const most = 12;
const longest = 200;

/** Marks the stretches that the address names, whole words alone. */
export function highlight(main: HTMLElement): void {
  const address = new URL(location.href);
  const found = address.searchParams
    .getAll(parameter)
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && text.length <= longest)
    .slice(0, most);
  address.searchParams.delete(parameter);
  history.replaceState(history.state, '', address);
  if (found.length === 0) return;
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${found.map(asPattern).join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('nav, script, style, svg, mark') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  adoptStyles(styles);
  for (const text of texts) mark(text, pattern);
}

function asPattern(text: string): string {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+');
}

function mark(text: Text, pattern: RegExp): void {
  const matches = [...text.data.matchAll(pattern)];
  for (const match of matches.reverse()) {
    const found = text.splitText(match.index);
    found.splitText(match[0].length);
    const element = document.createElement('mark');
    found.replaceWith(element);
    element.append(found);
  }
}
