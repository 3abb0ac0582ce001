import type { APIContext } from 'astro';
import { iconPictures } from '../../charts/icon.ts';
import { schemeColours } from '../../charts/scheme-colours.ts';
import { webManifest } from '../../exports/manifest.ts';
import { inEveryLanguage } from '../../i18n/static-paths.ts';
import type { Lang } from '../../site.ts';
import tokens from '../../styles/tokens.css?raw';

const pictures = Object.entries(iconPictures).map(([name, { size }]) => ({ name, size }));

export const getStaticPaths = inEveryLanguage;

export function GET({ props }: APIContext<{ lang: Lang }>): Response {
  const manifest = webManifest(props.lang, schemeColours(tokens, 'paper').light, pictures);
  return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
}
