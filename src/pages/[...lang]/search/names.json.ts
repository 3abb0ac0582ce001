import type { APIContext } from 'astro';
import { loadTimeline } from '../../../data/load.ts';
import { inEveryLanguage } from '../../../i18n/static-paths.ts';
import { searchNames } from '../../../search/indexing/search-names.ts';
import type { Lang } from '../../../site.ts';

export const getStaticPaths = inEveryLanguage;

export async function GET({ props }: APIContext<{ lang: Lang }>): Promise<Response> {
  return Response.json(searchNames(await loadTimeline(), props.lang));
}
