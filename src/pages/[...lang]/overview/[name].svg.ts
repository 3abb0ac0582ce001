import type { APIContext } from 'astro';
import { overviewFile, overviewNames, type OverviewName } from '../../../charts/overview.ts';
import { standalone } from '../../../charts/svg.ts';
import { loadTimeline } from '../../../data/load.ts';
import { eachInEveryLanguage } from '../../../i18n/static-paths.ts';
import type { Lang } from '../../../site.ts';
import picture from '../../../styles/picture.css?raw';
import tokens from '../../../styles/tokens.css?raw';

export const getStaticPaths = () => eachInEveryLanguage(overviewNames, (name) => ({ name }));

/** A file on its own has no page to take its fonts and its light from; where they are not installed, the tokens name others. */
const page = ":root{color-scheme:light;--font-sans:'Be Vietnam Pro';--font-serif:'Source Serif 4'}";

export async function GET({ props }: APIContext<{ lang: Lang; item: OverviewName }>): Promise<Response> {
  const { lang, item } = props;
  const file = standalone(overviewFile(item, await loadTimeline(), lang), lang, `${page}${tokens}${picture}`);
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
}
