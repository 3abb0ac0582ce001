import type { Lang } from '../../site.ts';
import type { TopicPage } from '../query/names.ts';
import type { Result } from '../query/search.ts';
import { element } from './element.ts';
import { addressOf, excerptIn, factsOf, marked } from './result-item.ts';

/** A page that was found, as an option of a listbox; `lang` if it is in another language than the reader’s. */
export function resultOption(result: Result, lang?: Lang): HTMLAnchorElement {
  const { excerpt, page } = result;
  // What is in the title is what the whole page is about.
  const inTitle = excerpt.title.some(({ marked }) => marked);
  const made = option(addressOf(result, inTitle ? undefined : excerpt.section?.id));
  if (lang) made.lang = lang;
  const title = element('span', 'title');
  title.lang = page.meta.titleLang;
  title.append(...marked(excerpt.title));
  const text = element('span', 'excerpt');
  text.append(...excerptIn(excerpt, (name) => element('b', 'label', name)));
  made.append(title, factsOf(result), text);
  return made;
}

/** The page of a person, a place or an issue as an option. */
export function topicOption({ name, path }: TopicPage, home: string): HTMLAnchorElement {
  return textOption(name, home + path);
}

/** A link of a few words as an option: the arrow keys reach it, the tab key does not. */
export function textOption(text: string, address: string): HTMLAnchorElement {
  const made = option(address);
  made.append(element('span', 'label', text));
  return made;
}

/** Options that belong together, under a heading if they have one. */
export function optionGroup(options: readonly HTMLElement[], name = ''): HTMLElement {
  const made = element('div');
  made.setAttribute('role', 'group');
  if (name !== '') {
    const heading = element('p', 'label soft', name);
    heading.setAttribute('role', 'presentation');
    made.setAttribute('aria-label', name);
    made.append(heading);
  }
  made.append(...options);
  return made;
}

function option(address: string): HTMLAnchorElement {
  const made = element('a');
  made.href = address;
  made.tabIndex = -1;
  made.setAttribute('role', 'option');
  made.setAttribute('aria-selected', 'false');
  return made;
}
