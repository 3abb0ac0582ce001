import type { APIContext } from 'astro';
import { overviewFile, overviewNames, type OverviewName } from '../../../charts/overview.ts';
import { paperStyles } from '../../../charts/paper-styles.ts';
import { standalone } from '../../../charts/svg.ts';
import { loadTimeline } from '../../../data/load.ts';
import { eachInEveryLanguage } from '../../../i18n/static-paths.ts';
import type { Lang } from '../../../site.ts';
import picture from '../../../styles/picture.css?raw';
import tokens from '../../../styles/tokens.css?raw';

export const getStaticPaths = () => eachInEveryLanguage(overviewNames, (name) => ({ name }));

export async function GET({ props }: APIContext<{ lang: Lang; item: OverviewName }>): Promise<Response> {
  const { lang, item } = props;
  const file = standalone(overviewFile(item, await loadTimeline(), lang), lang, paperStyles(tokens, picture));
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
}
