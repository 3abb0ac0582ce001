import { loadTimeline } from '../data/load.ts';
import { sitemap } from '../exports/sitemap.ts';

export const GET = async () => new Response(sitemap(await loadTimeline()), { headers: { 'Content-Type': 'application/xml' } });
