import type { APIContext } from 'astro';
import { loadLeads, loadTimeline } from '../../../data/load.ts';
import { jsonText } from '../../../exports/dataset.ts';
import { timelineJs } from '../../../exports/timelinejs.ts';
import { inEveryLanguage } from '../../../i18n/static-paths.ts';
import type { Lang } from '../../../site.ts';

export const getStaticPaths = inEveryLanguage;

export async function GET({ props: { lang } }: APIContext<{ lang: Lang }>): Promise<Response> {
  const { entries } = await loadTimeline();
  const text = jsonText(timelineJs(await loadLeads(entries, lang), lang));
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
