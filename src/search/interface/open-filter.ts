// On the timeline: loads the filters when a reader turns to them, or when the address names one.
import { isChosenInAddress, turnedTo } from './turned-to.ts';

async function openFilter(bar: HTMLElement): Promise<void> {
  if (!isChosenInAddress(bar)) await turnedTo(bar);
  try {
    const { start } = await import('./timeline-filter.ts');
    await start(bar);
  } catch {
    const status = bar.querySelector('[role="status"]');
    if (status) status.textContent = bar.dataset['failed'] ?? '';
  }
}

const bar = document.querySelector<HTMLElement>('facet-bar');
if (bar) void openFilter(bar);
