import { say } from '../search/interface/say.ts';
import type { Standing } from '../timeline/standing.ts';
import type { TimelineOnPage } from './timeline-on-page.ts';

/** What stood in the table when the page came, to be put back. */
const asItCame = new WeakMap<Element, Element>();

/** Shows how the issues stood on the evening of a day, or, with none, as the page came. */
export function showStanding(day: string, standing: Standing | undefined, page: TimelineOnPage): void {
  const { lang } = document.documentElement;
  const write = (iso: string, month: 'long' | 'numeric' | 'short', year?: 'numeric') =>
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { day: 'numeric', month, ...(year ? { year } : {}), timeZone: 'UTC' }).format(
      new Date(iso),
    );
  const banner = document.querySelector<HTMLElement>('#as-of');
  const heading = banner?.querySelector('.heading');
  for (const lead of document.querySelectorAll<HTMLElement>('[data-whole]')) lead.hidden = standing !== undefined;
  if (banner && heading) {
    banner.hidden = standing === undefined;
    heading.textContent = standing
      ? say(banner.dataset['heading'] ?? '', { day: write(day, lang === 'en' ? 'long' : 'numeric', 'numeric') })
      : '';
  }
  const latest = banner?.querySelector('ol');
  if (standing) latest?.replaceChildren(...page.latestBefore(standing.begun));
  for (const item of document.querySelectorAll<HTMLElement>('[data-issue]')) {
    const came = asItCame.get(item) ?? (item.cloneNode(true) as Element);
    asItCame.set(item, came);
    item.replaceChildren(...came.cloneNode(true).childNodes);
    const stood = standing?.issues.get(item.dataset['issue'] ?? '');
    item.hidden = standing !== undefined && !stood;
    const sample = stood && document.querySelector(`[data-state="${stood.state}"] .state`);
    if (!stood || !sample) continue;
    item.querySelector('.state')?.replaceWith(sample.cloneNode(true));
    const when = item.querySelector('.when');
    if (when) when.textContent = write(page.dayOf(stood.place), lang === 'en' ? 'short' : 'numeric');
    const link = item.querySelector('a');
    // From there to the account that left it so.
    if (link) link.href = `${page.pathOf(stood.place)}#${item.dataset['issue'] ?? ''}`;
  }
  for (const details of document.querySelectorAll<HTMLElement>('.standing details')) {
    const count = details.querySelectorAll('li:not([hidden])').length;
    const summary = details.querySelector('summary');
    if (summary) summary.textContent = say(summary.dataset['more'] ?? '', { count: String(count) });
    details.hidden = count === 0;
  }
}
