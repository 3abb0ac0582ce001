// On every page: opens the search box by `/`, Ctrl-K or the link in the masthead, and loads nothing of search before.
import { makeSearchBox } from './search-box.ts';

const link = document.querySelector<HTMLAnchorElement>('#search-link');
let box: HTMLDialogElement | undefined;

function open(): void {
  // The search page has a box of its own.
  if (!link) document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus();
  else if (!box?.open) {
    // The box is there at once, so that a tap may open the keyboard.
    const dialog = (box ??= makeSearchBox(link));
    dialog.showModal();
    dialog.querySelector('input')?.select();
    loadAhead(dialog.dataset);
    import('./search-dialog.ts').then(
      ({ start }) => {
        start(dialog);
      },
      // Without its script the box is a form that leads to the search page.
      () => undefined,
    );
  }
}

/** Asks at once for what the scripts of search would ask for one after the other. */
function loadAhead({ index, names }: DOMStringMap): void {
  if (document.head.querySelector('link[as="fetch"]')) return;
  for (const [href, kind] of [
    [`${index}wasm.unknown.pagefind`, 'fetch'],
    [names, 'fetch'],
    [`${index}pagefind.js`, 'script'],
  ] as const) {
    const link = document.createElement('link');
    link.rel = kind === 'fetch' ? 'preload' : 'modulepreload';
    if (kind === 'fetch') link.as = kind;
    link.crossOrigin = 'anonymous';
    link.href = href ?? '';
    document.head.append(link);
  }
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing = target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  const slash = key === '/' && !typing && !ctrlKey && !metaKey && !altKey;
  const controlK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (!slash && !controlK) return;
  event.preventDefault();
  open();
});

link?.addEventListener('click', (event) => {
  if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
});

const main = document.querySelector('main');
if (main && location.search.includes('highlight='))
  void import('./highlight.ts').then(({ highlight }) => {
    highlight(main);
  });
