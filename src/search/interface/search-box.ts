import { searchBox } from '../../i18n/search-box.ts';
import type { Lang } from '../../site.ts';
import { adoptStyles } from './adopt-styles.ts';
import { element } from './element.ts';
import styles from './search-box.css?inline';

/**
 * Puts the search box at the end of the page, closed: a form that leads to the search page, which `search-dialog.ts` brings to life.
 * `link` is the one to that page, beside which the names stand that search knows.
 */
export function makeSearchBox({ pathname }: HTMLAnchorElement): HTMLDialogElement {
  const { label, placeholder, button, title, close, failed } = searchBox[document.documentElement.lang as Lang];
  const input = withAttributes(element('input'), {
    type: 'search',
    name: 'q',
    'aria-label': label,
    placeholder,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'search-options',
    'aria-autocomplete': 'list',
  });
  const form = withAttributes(element('form'), { role: 'search', action: pathname });
  form.append(
    input,
    element('button', 'visually-hidden', button),
    withAttributes(element('button', 'close label', close), { type: 'button' }),
  );
  const options = withAttributes(element('div'), { id: 'search-options', role: 'listbox', 'aria-label': title, hidden: '' });
  const dialog = withAttributes(element('dialog'), { id: 'search-dialog', 'aria-label': label });
  Object.assign(dialog.dataset, { index: `${import.meta.env.BASE_URL}pagefind/`, names: `${pathname}names.json`, failed });
  dialog.append(form, withAttributes(element('p', 'label soft'), { role: 'status' }), options);
  adoptStyles(styles);
  document.body.append(dialog);
  return dialog;
}

function withAttributes<Made extends Element>(made: Made, attributes: Readonly<Record<string, string>>): Made {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
