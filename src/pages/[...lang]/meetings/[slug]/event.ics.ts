import type { APIContext } from 'astro';
import { loadLeads, loadTimeline } from '../../../../data/load.ts';
import { pageKey } from '../../../../data/page-key.ts';
import { calendar } from '../../../../exports/calendar.ts';
import { eachInEveryLanguage } from '../../../../i18n/static-paths.ts';
import type { Lang } from '../../../../site.ts';
import type { Entry } from '../../../../timeline/model.ts';

export async function getStaticPaths() {
  const { entries } = await loadTimeline();
  return eachInEveryLanguage(
    entries.filter(({ folder }) => folder === 'meetings'),
    ({ slug }) => ({ slug }),
    pageKey,
  );
}

export async function GET({ props: { lang, item } }: APIContext<{ lang: Lang; item: Entry }>): Promise<Response> {
  const events = await loadLeads([item], lang);
  return new Response(calendar(events, lang), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
