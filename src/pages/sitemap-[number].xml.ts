import type { APIContext } from 'astro';
import { loadTimeline } from '../data/load.ts';
import { sitemaps } from '../exports/sitemap.ts';

export const getStaticPaths = async () =>
  sitemaps(await loadTimeline()).map((text, index) => ({ params: { number: String(index) }, props: { text } }));

export const GET = ({ props: { text } }: APIContext<{ text: string }>) =>
  new Response(text, { headers: { 'Content-Type': 'application/xml' } });
