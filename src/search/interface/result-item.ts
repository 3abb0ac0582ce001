import { entryGlyph } from '../../charts/glyph.ts';
import type { Kind, Status } from '../../timeline/model.ts';
import type { Excerpt, Piece } from '../query/excerpt.ts';
import type { Result } from '../query/search.ts';
import { element } from './element.ts';

/** The address of a result, with what was found in it, so that the page can mark it; `section` for one of its sections. */
export function addressOf({ page, excerpt }: Result, section?: string): string {
  const address = new URL(page.url, location.href);
  for (const found of excerpt.found) address.searchParams.append('highlight', found);
  address.hash = section ?? '';
  return address.pathname + address.search + address.hash;
}

/** A mark of the kind of a page, as lists and the score show it; nothing for an article. */
function markOf({ kind, status }: Result['page']['meta']): SVGElement | string {
  if (kind === 'article') return '';
  const { path, fill, stroke } = entryGlyph(kind as Kind, status as Status);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  setAll(svg, { class: 'mark', viewBox: '-7 -7 14 14', 'aria-hidden': 'true' });
  setAll(shape, {
    d: path,
    fill: fill ? 'currentColor' : 'none',
    stroke: stroke > 0 ? 'currentColor' : 'none',
    'stroke-width': String(stroke),
  });
  svg.append(shape);
  return svg;
}

/** The kind and the day of a page. */
export function factsOf({ page }: Result): HTMLElement {
  const facts = element('p', 'label soft');
  facts.append(markOf(page.meta), ' ', [page.meta.label, page.meta.when].filter(Boolean).join(' · '));
  return facts;
}

/** A page that was found, as an item of a list: its title, its facts, and why it was found. */
export function resultItem(result: Result): HTMLLIElement {
  const { page, excerpt } = result;
  const link = Object.assign(element('a'), { href: addressOf(result), lang: page.meta.titleLang });
  link.append(...marked(excerpt.title));
  const text = element('p');
  const sectionLink = (name: string, id: string) => Object.assign(element('a', 'label', name), { href: addressOf(result, id) });
  text.append(...excerptIn(excerpt, sectionLink));
  const item = element('li');
  item.append(link, factsOf(result), text);
  return item;
}

/** An excerpt, after the name of its section as `nameOf` makes it. */
export function excerptIn({ section, text }: Excerpt, nameOf: (name: string, id: string) => HTMLElement): (Node | string)[] {
  return [...(section ? [nameOf(section.name, section.id), ' '] : []), ...marked(text)];
}

/** Stretches of text, those that were looked for in `<mark>`. */
export function marked(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : document.createTextNode(text)));
}

function setAll(target: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}
