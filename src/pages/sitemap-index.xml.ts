import { loadTimeline } from '../data/load.ts';
import { sitemapIndex, sitemaps } from '../exports/sitemap.ts';

export const GET = async () =>
  new Response(sitemapIndex(sitemaps(await loadTimeline()).length), { headers: { 'Content-Type': 'application/xml' } });
