// On pages with something to copy: the link of a section, and the text of a citation.
import { copying } from '../i18n/copying.ts';
import { adoptStyles } from '../search/interface/adopt-styles.ts';
import { element } from '../search/interface/element.ts';
import type { Lang } from '../site.ts';
import styles from './copy.css?inline';

const lang = document.documentElement.lang as Lang;
const texts = copying[lang];
const notice = element('p', 'notice label no-print');
notice.role = 'status';
document.querySelector('main')?.append(notice);
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Copies a text and says so. Where the browser does not let it, the text stands there selected, with the keys that copy it. */
async function copy(text: string, done: string): Promise<void> {
  let seconds = 5;
  try {
    await navigator.clipboard.writeText(text);
    notice.textContent = done;
  } catch {
    seconds = 30;
    const shown = element('span', '', text);
    notice.replaceChildren(texts.refused, ' ', shown);
    getSelection()?.selectAllChildren(shown);
  }
  clearTimeout(clearing);
  clearing = setTimeout(() => {
    notice.textContent = '';
  }, seconds * 1000);
}

// An undated page is cited with the day it was read.
for (const day of document.querySelectorAll('[data-read-on]'))
  day.textContent = lang === 'en' ? new Date().toLocaleDateString('en-US', { dateStyle: 'long' }) : new Date().toLocaleDateString(lang);

adoptStyles(styles);
for (const citation of document.querySelectorAll('.cite-this dd > span')) {
  const style = citation.closest('div')?.querySelector('dt')?.textContent ?? '';
  const button = Object.assign(element('button', 'plain no-print', `${texts.copy} ${style}`), { type: 'button' });
  button.addEventListener('click', () => void copy(citation.textContent, texts.copied));
  citation.after(' ', button);
}

// The link is followed as well: the address then names the section.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.anchor'))
  link.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
    if (!ctrlKey && !metaKey && !shiftKey) void copy(link.href, texts.copiedLink);
  });

// Without its script a page is complete: this is a module only to keep its names to itself.
export {};
