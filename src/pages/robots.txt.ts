import { robots } from '../exports/sitemap.ts';

export const GET = () => new Response(robots(), { headers: { 'Content-Type': 'text/plain' } });
