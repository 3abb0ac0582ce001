import type { APIContext } from 'astro';
import { embeddableTimeline, oEmbed } from '../../../../exports/embed.ts';
import { inEveryLanguage } from '../../../../i18n/static-paths.ts';
import type { Lang } from '../../../../site.ts';

export const getStaticPaths = inEveryLanguage;

export function GET({ props }: APIContext<{ lang: Lang }>): Response {
  return new Response(oEmbed(embeddableTimeline(props.lang)), { headers: { 'Content-Type': 'application/json' } });
}
