import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { at, below } from '../tested-site.ts';
import { launchChromium } from './chromium.ts';

/** Opens pages of the built site, or `about:blank`, in real Chromium; every page is closed after its test, and must have logged no error. */
export function useSite(): {
  /** Opens a page by its path from the root of the site. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
} {
  const origin = inject('origin');
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(errors.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
  });

  return {
    async open(path, options = {}) {
      const context = await browser.newContext({ baseURL: origin, ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${path}: ${message.text()}`);
      });
      page.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (protocol !== 'data:' && asked !== origin) errors.push(`${path} asks another host: ${request.url()}`);
      });
      await page.goto(path.startsWith('/') ? at(path) : path);
      return page;
    },
  };
}

/** Where a page is, from the root of the site, without query and fragment. */
export function pathOf(page: Page): string {
  return below(new URL(page.url()).pathname);
}

/** One page of every kind, in both languages. */
export const kinds: readonly (readonly [kind: string, path: string])[] = (
  [
    ['timeline', '/'],
    ['year', '/2025/'],
    ['month', '/2025/11/'],
    ['overview', '/overview/'],
    ['meeting', '/meetings/2025-12-02-moscow/'],
    ['milestone', '/milestones/2025-12-20-trilateral-proposal/'],
    ['articles', '/articles/'],
    ['article', '/articles/2025-12-03-kremlin-bao-thanh-hoa/'],
    ['issues', '/issues/'],
    ['issue', '/issues/territory/'],
    ['people', '/people/'],
    ['person', '/people/umerov/'],
    ['venues', '/venues/'],
    ['venue', '/venues/kremlin/'],
    ['search', '/search/'],
    ['results', '/search/?q=dien+kremlin'],
    ['about', '/about/'],
    ['embedding', '/about/embed/'],
    ['embedded entry', '/embed/2025-12-02-moscow/'],
    ['embedded timeline', '/embed/timeline/'],
    ['data', '/about/data/'],
    ['licences', '/about/licences/'],
  ] as const
).flatMap(([kind, path]) => [[kind, path] as const, [`${kind}, English`, `/en${path}`] as const]);
