import type { APIContext } from 'astro';
import { iconOnPaper, iconPictures, type IconPicture } from '../../charts/icon.ts';
import { pngOf, siteIcon } from '../../raster/png.ts';
import tokens from '../../styles/tokens.css?raw';

const names = Object.keys(iconPictures) as IconPicture[];

export const getStaticPaths = () => names.map((name) => ({ params: { name }, props: { name } }));

/** The icon of the site as pixels, from the drawing that browsers show. */
export async function GET({ props }: APIContext<{ name: IconPicture }>): Promise<Response> {
  const png = await pngOf(iconOnPaper(siteIcon(), props.name, tokens));
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
}
