import type { APIContext } from 'astro';
import { loadTimeline } from '../../../../data/load.ts';
import { pageKey } from '../../../../data/page-key.ts';
import { embeddableEntry, oEmbed } from '../../../../exports/embed.ts';
import { eachInEveryLanguage } from '../../../../i18n/static-paths.ts';
import type { Lang } from '../../../../site.ts';
import type { Entry } from '../../../../timeline/model.ts';

export async function getStaticPaths() {
  const { entries } = await loadTimeline();
  return eachInEveryLanguage(entries, ({ slug }) => ({ slug }), pageKey);
}

export function GET({ props: { lang, item } }: APIContext<{ lang: Lang; item: Entry }>): Response {
  return new Response(oEmbed(embeddableEntry(item, lang)), { headers: { 'Content-Type': 'application/json' } });
}
