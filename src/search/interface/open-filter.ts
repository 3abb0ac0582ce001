// On the timeline: loads the filters when a reader turns to them, or when the address names one.
const bar = document.querySelector<HTMLElement>('facet-bar');

function start(): void {
  if (!bar) return;
  bar.removeEventListener('toggle', start, true);
  bar.removeEventListener('change', start);
  void import('./timeline-filter.ts')
    .then(({ start }) => start(bar))
    .catch(() => {
      const status = bar.querySelector('[role="status"]');
      if (status) status.textContent = bar.dataset['failed'] ?? '';
    });
}

const chosen = [...new URLSearchParams(location.search).keys()].some((name) => bar?.querySelector(`[data-facet="${CSS.escape(name)}"]`));
if (chosen) start();
else {
  bar?.addEventListener('toggle', start, true);
  bar?.addEventListener('change', start);
}
