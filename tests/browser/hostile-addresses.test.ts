// What others may put into an address of the site: nothing of it runs, nothing breaks, and the page can be used.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { payloads } from '../hostile/payloads.ts';
import { at } from '../tested-site.ts';
import { launchChromium } from './chromium.ts';
import { openWatched, type WatchedPage } from './watched.ts';

const origin = inject('origin');
let browser: Browser;
let watched: WatchedPage;
beforeAll(async () => {
  browser = await launchChromium();
  // The policy would hide what is not escaped.
  watched = await openWatched(browser, origin, { bypassCSP: true });
});
afterEach(() => {
  expect(watched.complaints.splice(0)).toEqual([]);
});
afterAll(async () => {
  await watched.close();
  await browser.close();
});

/** Values of a parameter as they stand in an address. */
const values: readonly string[] = [
  ...payloads.filter((_, index) => index % 4 === 1).map(encodeURIComponent),
  '__proto__',
  'constructor',
  'toString&__proto__[a]=b&constructor.prototype.a=b',
  '%',
  '%E0%A4%A',
  '%ff%fe',
  '%00',
  'a%00b%0d%0aSet-Cookie:%20a=b',
  '%F0%9F',
  '%E2%80%AEgnp.exe',
  encodeURIComponent('(((((((((([[[[[[*+?{1000000}\\'),
  encodeURIComponent('"'.repeat(51)),
  'a'.repeat(500),
  'a%20'.repeat(100),
  'kremlin+1/12+'.repeat(40),
];

const pages = [
  ['the search page', '/search/', ['q', 'sort', 'person', 'issue', 'venue', 'kind', 'weight', 'period', 'highlight', '__proto__']],
  ['the timeline', '/en/', ['asof', 'sort', 'track', 'person', 'weight', 'highlight', 'constructor']],
  ['an entry', '/meetings/2025-12-02-moscow/', ['highlight', 'q']],
] as const;

/** The values three at a time: of those that a parameter has, some parameters take the first and some all. */
const thirds = Array.from({ length: Math.ceil(values.length / 3) }, (_, index) => values.slice(index * 3, index * 3 + 3));

describe.each(pages)('in the address of %s', (_name, path, names) => {
  test.each(thirds.map((some) => [some.map((value) => value.slice(0, 30)).join(' '), some] as const))(
    '%j runs nothing',
    async (_shown, some) => {
      const { page } = watched;
      await page.goto(`${at(path)}?${names.flatMap((name) => some.map((value) => `${name}=${value}`)).join('&')}#${some.at(-1)}`);
      if (path === '/search/') {
        await page.locator('main input[name="q"]').fill('umerov');
        await page.locator('#search-results li').first().waitFor();
      }
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'a'))).toBe(false);
    },
  );
});

test.each(['', 'light', 'dark', '"><img src=x onerror=__hit()>', '%', '%00', 'a"]', "a'),*", '__proto__'])(
  'the fragment #%s of a card runs nothing',
  async (fragment) => {
    const { page } = watched;
    await page.goto('about:blank');
    await page.goto(`${at('/embed/2025-12-02-moscow/')}#${fragment}`);
    expect(await page.getByRole('heading').first().isVisible()).toBe(true);
  },
);

test('the search box takes anything, and says what was typed as it was typed', async () => {
  const { page } = watched;
  await page.goto(at('/en/about/'));
  await page.keyboard.press('/');
  const box = page.locator('#search-dialog input');
  for (const typed of [
    ...payloads.filter((_, index) => index % 3 === 0),
    '\u0000',
    '\uD800',
    '"'.repeat(99),
    'x'.repeat(20_000),
    'ab '.repeat(2000),
  ]) {
    await box.fill(typed);
    await page.waitForFunction(
      (query) => document.querySelector<HTMLElement>('#search-options')?.dataset['query'] === query,
      await box.evaluate((input: HTMLInputElement) => input.value.trim()),
    );
  }
  await box.fill('<xyzzyx>{qqqqq}');
  await expect.poll(() => page.locator('#search-dialog [role="status"]').textContent()).toContain('<xyzzyx>{qqqqq}');
  await box.fill('umerov');
  await page.locator('#search-options [role="option"]').first().waitFor();
});
