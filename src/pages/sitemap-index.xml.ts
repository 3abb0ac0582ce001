import { sitemapIndex } from '../exports/sitemap.ts';

export const GET = () => new Response(sitemapIndex(), { headers: { 'Content-Type': 'application/xml' } });
