import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { renderChanged } from '../../../src/build/render-changed.ts';

/** The paths that Astro is left to render, of those it would render: addresses, with the keys that their pages give. */
async function rendered(
  paths: readonly (readonly [pathname: string, type: 'page' | 'endpoint', key?: string])[],
  last: Record<string, string>,
) {
  const astro = {
    name: 'astro',
    getStaticPaths: () =>
      Promise.resolve(paths.map(([pathname, type, cacheKey]) => ({ pathname, route: { type }, ...(cacheKey ? { cacheKey } : {}) }))),
    render: () => Promise.resolve(new Response()),
  } as unknown as AstroPrerenderer;
  let chosen = astro;
  const start = renderChanged((file, key) => last[file] === key).hooks['astro:build:start'];
  await start?.({
    setPrerenderer: (prerenderer) => {
      chosen = typeof prerenderer === 'function' ? prerenderer(astro) : prerenderer;
    },
  } as Parameters<NonNullable<typeof start>>[0]);
  return (await chosen.getStaticPaths()).map(({ pathname }) => pathname);
}

test('only what has another key than in the last site, or none, is rendered, pages that search knows first', async () => {
  const paths = [
    ['/', 'page'],
    ['/meetings/a/', 'page', 'one'],
    ['/meetings/b/', 'page', 'two'],
    ['/meetings/b/event.ics', 'endpoint', 'three'],
    ['/meetings/c/', 'page', 'new'],
  ] as const;
  const last = { 'index.html': 'zero', 'meetings/a/index.html': 'one', 'meetings/b/index.html': 'old', 'meetings/b/event.ics': 'three' };
  expect(await rendered(paths, last)).toEqual(['/meetings/b/', '/meetings/c/', '/']);
});

test('two paths that lead to one file are both rendered, for Astro to refuse', async () => {
  const paths = [
    ['/meetings/a/', 'page', 'one'],
    ['/meetings/a', 'page', 'one'],
  ] as const;
  expect(await rendered(paths, { 'meetings/a/index.html': 'one' })).toEqual(['/meetings/a/', '/meetings/a']);
});
