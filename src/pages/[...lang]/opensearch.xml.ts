import type { APIContext } from 'astro';
import { openSearchDescription } from '../../exports/opensearch.ts';
import { inEveryLanguage } from '../../i18n/static-paths.ts';
import type { Lang } from '../../site.ts';

export const getStaticPaths = inEveryLanguage;

export function GET({ props }: APIContext<{ lang: Lang }>): Response {
  return new Response(openSearchDescription(props.lang), { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
