// What shows a page where a link to it is shared: one picture for each entry, `site.png` for all else.
import type { APIContext } from 'astro';
import { entryPreview, sitePreview } from '../../../charts/preview-words.ts';
import { drawPreview } from '../../../charts/preview.ts';
import { loadTimeline } from '../../../data/load.ts';
import { pageKey } from '../../../data/page-key.ts';
import { eachInEveryLanguage } from '../../../i18n/static-paths.ts';
import { pngOf } from '../../../raster/png.ts';
import { lettering } from '../../../raster/typefaces.ts';
import type { Lang } from '../../../site.ts';
import tokens from '../../../styles/tokens.css?raw';
import type { Entry } from '../../../timeline/model.ts';

export async function getStaticPaths() {
  const { entries } = await loadTimeline();
  return eachInEveryLanguage(
    [undefined, ...entries],
    (entry) => ({ slug: entry?.slug ?? 'site' }),
    (entry) => pageKey(entry ?? entries),
  );
}

export async function GET({ props: { lang, item } }: APIContext<{ lang: Lang; item: Entry | undefined }>): Promise<Response> {
  const preview = item ? entryPreview(item, lang) : sitePreview(await loadTimeline(), lang);
  const png = await pngOf(drawPreview(preview, lettering(), tokens));
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
}
