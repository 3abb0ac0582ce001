// On pages with something to copy: the link of a section, and the text of a citation.
import { adoptStyles } from '../search/interface/adopt-styles.ts';
import styles from './copy.css?inline';

const notice = document.querySelector<HTMLElement>('.notice');
const lang = document.documentElement.lang === 'en' ? 'en-US' : document.documentElement.lang;
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Copies a text and says so. Where the browser does not let it, the text stands there selected, with the keys that copy it. */
async function copy(text: string, what: 'text' | 'link'): Promise<void> {
  if (!notice) return;
  let seconds = 5;
  try {
    await navigator.clipboard.writeText(text);
    notice.textContent = notice.dataset[what] ?? '';
  } catch {
    seconds = 30;
    const shown = document.createElement('span');
    shown.textContent = text;
    notice.replaceChildren(notice.dataset['refused'] ?? '', ' ', shown);
    getSelection()?.selectAllChildren(shown);
  }
  clearTimeout(clearing);
  clearing = setTimeout(() => {
    notice.textContent = '';
  }, seconds * 1000);
}

// An undated page is cited with the day it was read.
for (const day of document.querySelectorAll('[data-read-on]'))
  day.textContent = new Date().toLocaleDateString(lang, lang === 'en-US' ? { dateStyle: 'long' } : {});

adoptStyles(styles);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button.previousElementSibling?.textContent ?? '', 'text'));
}

// The link is followed as well: the address then names the section.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.anchor'))
  link.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
    if (!ctrlKey && !metaKey && !shiftKey) void copy(link.href, 'link');
  });

// Without its script a page is complete: this is a module only to keep its names to itself.
export {};
