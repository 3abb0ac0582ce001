import type { APIContext } from 'astro';
import { placesMap } from '../../../charts/places-map.ts';
import { standalone } from '../../../charts/svg.ts';
import { loadTimeline } from '../../../data/load.ts';
import { absolute } from '../../../i18n/routes.ts';
import { inEveryLanguage } from '../../../i18n/static-paths.ts';
import type { Lang } from '../../../site.ts';
import pictures from '../../../styles/picture.css?raw';
import tokens from '../../../styles/tokens.css?raw';
import { meetingPlaces } from '../../../timeline/places.ts';

export const getStaticPaths = inEveryLanguage;

/** Paper in daylight, and the type by its name, for wherever the file will be shown. */
const setting = ":root{color-scheme:light;--font-sans:'Be Vietnam Pro';--font-serif:'Source Serif 4'}";

export async function GET({ props }: APIContext<{ lang: Lang }>): Promise<Response> {
  const picture = placesMap(meetingPlaces(await loadTimeline()), props.lang, absolute);
  return new Response(standalone(picture, props.lang, tokens + pictures + setting), { headers: { 'Content-Type': 'image/svg+xml' } });
}
