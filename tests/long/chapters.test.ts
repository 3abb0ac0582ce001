import type { Page } from 'playwright-core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { useSite } from '../browser/site.ts';

const folder = inject('longSite');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const pages = files.filter((name) => name.endsWith('index.html')).map((name) => `/${name.slice(0, -'index.html'.length)}`);
const read = (path: string) => readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
const root = (path: string) => parse(read(path));
const { open } = useSite();

describe('a timeline of 26 years', () => {
  test('has no page above 100 kB compressed, and lists for search and filters below that', () => {
    expect(pages.length).toBeGreaterThan(1000);
    const weighed = [...pages, '/search/facets.json', '/search/names.json'].map((path) => [path, gzipSync(read(path)).length] as const);
    expect(weighed.filter(([, bytes]) => bytes > 100_000)).toEqual([]);
  });

  test('has every entry on the page of its month, and none but the last month’s on the front page', () => {
    const entries = pages.filter((path) => /^\/(?:meetings|milestones)\//.test(path));
    const listed = pages
      .filter((path) => /^\/\d{4}\/\d\d\/$/.test(path))
      .flatMap((path) => root(path).querySelectorAll('.timeline .title a'));
    expect(new Set(listed.map((link) => link.getAttribute('href')))).toEqual(new Set(entries));
    const front = root('/')
      .querySelectorAll('.timeline .day')
      .map(({ id }) => id);
    expect(front.length).toBeGreaterThan(5);
    expect(front.every((id) => id >= 'day-2025-11-30')).toBe(true);
  });

  test('leads from its front page to every year and month', () => {
    const links = new Set(
      root('/en/')
        .querySelectorAll('main a')
        .map((link) => link.getAttribute('href')),
    );
    const chapters = pages.filter((path) => /^\/en\/\d{4}\/(?:\d\d\/)?$/.test(path));
    expect(chapters.length).toBeGreaterThan(50);
    expect(chapters.filter((path) => !links.has(path))).toEqual([]);
  });

  test('has a page of a topic for each of its years, linked from the topic’s own, which shows the latest', () => {
    const years = root('/issues/territory/')
      .querySelectorAll('.chapter-links a')
      .map((link) => link.getAttribute('href'));
    const built = pages.filter((path) => /^\/issues\/territory\/\d{4}\/$/.test(path));
    expect(built.length).toBeGreaterThan(3);
    expect(years.toReversed()).toEqual(built);
    for (const path of built) {
      const shown = root(path)
        .querySelectorAll('.step h3')
        .map(({ id }) => id.slice('entry-'.length, 'entry-2014'.length));
      expect(new Set(shown)).toEqual(new Set([path.slice(-5, -1)]));
    }
    expect(root('/issues/territory/').querySelectorAll('.step').length).toBe(root(built.at(-1) ?? '').querySelectorAll('.step').length);
  });

  test('leads to no page that is not there', () => {
    const known = new Set(files.map((name) => `/${name}`));
    const isThere = (path: string) => known.has(path) || known.has(`${path}index.html`);
    const leftOut = /^\/(?:en\/)?(?:maps|previews)\/|\/cite\.|\/event\.ics|^\/pagefind\//;
    const lost = pages.flatMap((path) =>
      root(path)
        .querySelectorAll('main a[href^="/"]')
        .map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*$/, ''))
        .filter((href) => !leftOut.test(href) && !isThere(href))
        .map((href) => `${path} → ${href}`),
    );
    expect(lost).toEqual([]);
  });
});

/** Lets the search page be empty: this site has no index, and the page would ask for it in vain. */
const withoutSearch = (page: Page) => page.route('**/search/?*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));

describe('addresses of the timeline when it was short', () => {
  test.each([
    ['/en/?track=us-russia&period=2025-12-01', '/en/search/?track=us-russia&period=2025-12-01'],
    ['/?asof=2025-12-15', '/2025/12/'],
    ['/en/?asof=2025-12-15&sort=newest', '/en/2025/12/'],
  ])('%s leads to %s', async (from, to) => {
    const page = await open('/about/');
    await withoutSearch(page);
    await page.goto(from, { waitUntil: 'commit' });
    await page.waitForURL((url) => url.pathname + url.search === to);
  });

  test('the filters of the front page lead to the search page, which has the same facets', async () => {
    const page = await open('/en/');
    await withoutSearch(page);
    await page.locator('select[name="track"]').selectOption('us-russia');
    await page.locator('select[name="period"]').selectOption('2025');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**/en/search/?*track=us-russia*');
  });
});

test.each([320, 768, 1440])('no page of years, months or all of them is wider than %i pixels', async (width) => {
  for (const path of ['/', '/2014/', '/2025/12/', '/issues/territory/']) {
    const page = await open(path, { viewport: { width, height: 800 } });
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
  }
});
