// What others may put into an address of the site: nothing of it runs, nothing breaks, and the page can be used.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { payloads } from '../hostile/payloads.ts';
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
  'a'.repeat(5000),
  'a%20'.repeat(1000),
  'kremlin+1/12+'.repeat(100),
];

const pages = [
  ['the search page', '/search/', ['q', 'sort', 'person', 'issue', 'venue', 'kind', 'weight', 'period', 'highlight', '__proto__']],
  ['the timeline', '/en/', ['asof', 'sort', 'track', 'person', 'weight', 'highlight', 'constructor']],
  ['an entry', '/meetings/2025-12-02-moscow/', ['highlight', 'highlight', 'q']],
] as const;

describe.each(pages)('in the address of %s', (_name, path, names) => {
  test.each(values.map((value) => [value.length > 60 ? `${value.slice(0, 60)}…` : value, value] as const))(
    '%j runs nothing',
    async (_shown, value) => {
      const { page } = watched;
      await page.goto(`${path}?${names.map((name) => `${name}=${value}`).join('&')}#${value}`);
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
    await page.goto(`/embed/2025-12-02-moscow/#${fragment}`);
    expect(await page.getByRole('heading').first().isVisible()).toBe(true);
  },
);

test('the search box takes anything, and says what was typed as it was typed', async () => {
  const { page } = watched;
  await page.goto('/en/about/');
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
  await box.fill('<b>xyzzyx</b>{count}');
  await expect.poll(() => page.locator('#search-dialog [role="status"]').textContent()).toContain('<b>xyzzyx</b>{count}');
  await box.fill('umerov');
  await page.locator('#search-options [role="option"]').first().waitFor();
});
