// The calendars of all talks, and of those of each track.
import type { APIContext } from 'astro';
import { loadLeads, loadTimeline } from '../../data/load.ts';
import { pageKey } from '../../data/page-key.ts';
import { calendar } from '../../exports/calendar.ts';
import { calendarSelections, type Selection } from '../../exports/selections.ts';
import { filesInEveryLanguage } from '../../i18n/static-paths.ts';
import { t } from '../../i18n/t.ts';
import type { Lang } from '../../site.ts';

export async function getStaticPaths() {
  return filesInEveryLanguage(calendarSelections(await loadTimeline()), ({ folder }) => folder, pageKey);
}

export async function GET({ props: { lang, item } }: APIContext<{ lang: Lang; item: Selection }>): Promise<Response> {
  const name = t(lang).dataPage.calendar(item.name?.(lang));
  const text = calendar(await loadLeads(item.entries, lang), lang, name);
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
