// What every page goes through once it is rendered.
import { defineMiddleware } from 'astro:middleware';
import { finished } from './build/page-policy.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(finished(await response.text()), response);
});
