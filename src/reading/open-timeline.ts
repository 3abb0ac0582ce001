// On the timeline: loads filters, order and the view as of a day when a reader turns to them, or when the address asks for them.
import { remember } from './visits.ts';
import { isChosenInAddress, turnedTo } from '../search/interface/turned-to.ts';

async function openView(bar: HTMLElement, controls: HTMLElement): Promise<void> {
  const asked = isChosenInAddress(bar) || ['sort', 'asof'].some((name) => new URLSearchParams(location.search).has(name));
  if (!asked) await turnedTo(bar, controls);
  try {
    const { start } = await import('./timeline-view.ts');
    await start(bar, controls, asked);
  } catch {
    const status = bar.querySelector('[role="status"]');
    if (status) status.textContent = bar.dataset['failed'] ?? '';
  }
}

const bar = document.querySelector<HTMLElement>('facet-bar');
const controls = document.querySelector<HTMLElement>('#view-controls');
if (bar && controls) void openView(bar, controls);

// Where the score is wider than the screen, it begins at its first named note.
const score = document.querySelector('.score .scroll');
const named = score?.querySelector('.name');
if (score && named && score.scrollWidth > score.clientWidth)
  score.scrollLeft = named.getBoundingClientRect().left - score.getBoundingClientRect().left - score.clientWidth / 4;

const visits = document.querySelector<HTMLElement>('#visits');
if (visits) remember(visits);
