import type { Messages } from '../../i18n/messages.ts';
import { bare } from '../query/typed-query.ts';
import type { Answer } from '../query/search.ts';
import { element } from './element.ts';
import { counted, say } from './say.ts';

type Texts = Messages['search'];

/** What became of the words of a query: those taken for others, and those that no page has. */
export function remarksOn({ notes: { corrected, missing } }: Pick<Answer, 'notes'>, texts: Texts): string[] {
  const lacking = missing.map((word) => `“${word}”`).join(', ');
  return [
    ...[...corrected].map(([typed, word]) => say(texts.corrected, { typed, word })),
    ...(missing.length > 0 ? [say(texts.missing, { words: lacking })] : []),
  ];
}

/** Where to go on when nothing was found: to the nearest names, without quotation marks, without filters. */
export function waysOn(query: string, { nearest, hits }: Answer, texts: Texts): HTMLElement[] {
  const words = bare(query);
  const withoutFilters = Object.assign(element('a', '', texts.withoutFilters), {
    href: `?${new URLSearchParams({ q: query }).toString()}`,
  });
  return [
    ...(nearest.length > 0 ? [filled(texts.nearest, 'names', nearest.map(searchLink))] : []),
    ...(words !== query ? [filled(texts.without, 'words', [searchLink(words)])] : []),
    // What was found and is not shown, filters have taken away.
    ...(hits.length > 0 ? [inItem(withoutFilters)] : []),
  ];
}

/** An item of a list with something in it. */
export function inItem(content: HTMLElement): HTMLLIElement {
  const item = element('li');
  item.append(content);
  return item;
}

/** A link to the search for other words, with everything else as the address has it. */
function searchLink(words: string): HTMLAnchorElement {
  const address = new URL(location.href);
  address.searchParams.set('q', words);
  return Object.assign(element('a', '', words), { href: address.search });
}

/** A text with links in place of its braces. */
function filled(text: string, name: string, links: readonly HTMLElement[]): HTMLLIElement {
  const [before = '', after = ''] = text.split(`{${name}}`);
  const item = element('li', '', before);
  item.append(...links.flatMap((link, index) => (index > 0 ? [', ', link] : [link])), after);
  return item;
}

/**
 * How many there are in the other language alone.
 * @example foundElsewhere(t('en').search, 2) // 'In Vietnamese: 2 results'
 */
export function foundElsewhere(texts: { readonly elsewhere: string; readonly one: string; readonly many: string }, count: number): string {
  return `${texts.elsewhere}: ${counted(count, texts)}`;
}
