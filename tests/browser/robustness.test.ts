// What the scripts do where the browser or the network lets them down: the page stays, says so, and goes on when it can.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { at } from '../tested-site.ts';
import { launchChromium } from './chromium.ts';
import { openWatched, type WatchedPage } from './watched.ts';

const origin = inject('origin');
const remembered = 'hoa-dam:visits';
let browser: Browser;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  await watched.close();
  // Chromium and Pagefind themselves note what could not be loaded.
  expect(watched.complaints.filter((complaint) => !/Failed to load|net::ERR_FAILED|Pagefind: WASM Error/.test(complaint))).toEqual([]);
});
afterAll(async () => {
  await browser.close();
});

async function open(path: string, before?: (page: Page) => Promise<unknown>): Promise<void> {
  watched = await openWatched(browser, origin);
  ({ page } = watched);
  await before?.(page);
  await page.goto(at(path));
}
const entries = () => page.locator('.timeline .entry:visible').count();

describe('what is remembered of visits', () => {
  test.each([
    '',
    '{{{',
    'null',
    '[]',
    '"on"',
    '42',
    '{"day":"<img src=x onerror=__hit()>","entries":{}}',
    '{"day":"2026-01-01","entries":null}',
    '{"day":1,"entries":{}}',
    '{"day":"2026-01-01"}',
    `"${'x'.repeat(100_000)}"`,
  ])('is begun anew where it is %j', async (stored) => {
    await open('/', (page) =>
      page.addInitScript(
        ([key, value]) => {
          localStorage.setItem(key, value);
        },
        [remembered, stored] as const,
      ),
    );
    await page.getByText('Lần sau bạn trở lại').waitFor();
    expect(await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '') as unknown, remembered)).toHaveProperty('entries');
  });

  test('takes no names of objects and no foreign values for entries', async () => {
    const stored =
      '{"day":"2026-01-01","entries":{"__proto__":{"2025-12-02-moscow":""},"constructor":7,"<b>":"</b>","2025-12-02-moscow":""}}';
    await open('/', (page) =>
      page.addInitScript(
        ([key, value]) => {
          localStorage.setItem(key, value);
        },
        [remembered, stored] as const,
      ),
    );
    await page.locator('.fresh').first().waitFor();
    expect(await page.locator('.fresh').count()).toBe((await page.locator('.timeline .entry').count()) - 1);
  });

  test.each(['getItem', 'setItem'] as const)('is nothing where %s throws, and the timeline is whole', async (method) => {
    await open('/', (page) =>
      page.addInitScript((name) => {
        Storage.prototype[name] = () => {
          throw new DOMException('no', 'QuotaExceededError');
        };
      }, method),
    );
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#visits').isVisible()).toBe(false);
    expect(await entries()).toBe(130);
  });

  test('is nothing where the storage itself is switched off', async () => {
    await open('/', (page) =>
      page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('no', 'SecurityError');
            },
          });
      }),
    );
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#visits').isVisible()).toBe(false);
    expect(await entries()).toBe(130);
  });

  test('is not told of any more where the storage fails as a reader turns it off', async () => {
    await open('/');
    await page.locator('#visits button').waitFor();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    });
    await page.locator('#visits button').click();
    await expect.poll(() => page.locator('#visits').isVisible()).toBe(false);
  });

  test('is forgotten in all tabs once it is forgotten in one', async () => {
    await open('/');
    const second = await page.context().newPage();
    await second.goto(origin + at('/'));
    await page.getByRole('button', { name: 'Quên' }).click();
    await second.reload();
    await second.getByRole('button', { name: 'Ghi nhớ lại' }).waitFor();
    expect(await second.evaluate((key) => localStorage.getItem(key), remembered)).toBe('"off"');
  });
});

describe('where something cannot be loaded', () => {
  test.each([
    ['the index', '**/*.pf_index'],
    ['the names', '**/names.json'],
    ['what is known of the index', '**/*.pf_meta'],
    ['the texts', '**/*.pf_fragment'],
  ])('the search page says so for %s, and finds once it can', async (_what, lost) => {
    await open('/search/', (page) => page.route(lost, (route) => route.abort()));
    const box = page.locator('main input[name="q"]');
    await box.fill('umerov');
    await page.getByText((await page.locator('search-results').getAttribute('data-failed')) ?? '?').waitFor();
    await page.unroute(lost);
    await box.fill('umerov miami');
    await page.locator('#search-results li').first().waitFor();
  });

  test('the view as of a day says so, keeps the list, and follows once it can', async () => {
    await open('/', (page) => page.route('**/standings.json', (route) => route.abort()));
    const day = page.locator('#view-controls input');
    await day.fill('2025-11-20');
    await expect
      .poll(() => page.locator('facet-bar [role="status"]').textContent())
      .toBe(await page.locator('facet-bar').getAttribute('data-failed'));
    expect(await entries()).toBe(130);
    await page.unroute('**/standings.json');
    await day.fill('2025-11-21');
    await page.locator('#as-of').waitFor();
    expect(await entries()).toBeLessThan(130);
  });

  test.each([
    ['an answer that is no JSON', { status: 200, contentType: 'application/json', body: '{"issue":[{"key"' }],
    ['a page of errors', { status: 503, contentType: 'text/html', body: '<h1>503</h1>' }],
  ])('filters say so for %s', async (_what, answer) => {
    await open('/?weight=core', (page) => page.route('**/facets.json', (route) => route.fulfill(answer)));
    await expect
      .poll(() => page.locator('facet-bar [role="status"]').textContent())
      .toBe(await page.locator('facet-bar').getAttribute('data-failed'));
    expect(await entries()).toBe(130);
  });

  test('without the script of the search box the box is a form that leads to the search page', async () => {
    await open('/about/', (page) => page.route('**/_astro/search-dialog*', (route) => route.abort()));
    await page.keyboard.press('/');
    await page.locator('#search-dialog input').fill('kremlin');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=kremlin');
  });
});

describe('a browser', () => {
  test('that keeps no more of the address goes on searching', async () => {
    await open('/search/', (page) =>
      page.addInitScript(() => {
        history.replaceState = () => {
          throw new DOMException('Attempt to use history.replaceState() more than 100 times per 30 seconds', 'SecurityError');
        };
      }),
    );
    await page.locator('main input[name="q"]').fill('umerov');
    await page.locator('#search-results li').first().waitFor();
  });

  test('that goes back shows the search and the filters as they were left', async () => {
    await open('/en/search/?q=kremlin&sort=date');
    await page.locator('#search-results li a').first().click();
    await page.waitForURL(/\/en\/m/);
    await page.goBack();
    await page.locator('#search-results li').first().waitFor();
    expect(await page.locator('main input[name="q"]').inputValue()).toBe('kremlin');
    expect(await page.locator('search-results select').inputValue()).toBe('date');
    await page.goto(at('/en/?weight=core&sort=newest'));
    await page.locator('.score a.away').first().waitFor();
    const left = await entries();
    expect(left).toBeLessThan(130);
    await page.locator('.timeline .entry:visible a').first().click();
    await page.waitForURL(/\/en\/m/);
    await page.goBack();
    await expect.poll(entries).toBe(left);
    expect(await page.locator('#view-controls select').inputValue()).toBe('newest');
  });
});
