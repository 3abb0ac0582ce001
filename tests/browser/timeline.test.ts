import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at } from '../tested-site.ts';
import { useSite } from './site.ts';

const { open } = useSite();

const shown = (page: Page) => page.locator('.timeline .entry').filter({ visible: true });
const titles = (page: Page) => shown(page).locator('h4').allTextContents();
const territory = (page: Page) => page.locator('.standing [data-issue="territory"]');
const guarantees = (page: Page) => page.locator('.standing [data-issue="security-guarantees"]');

describe('the timeline as of a day', () => {
  test('ends on that evening: entries, score, and the state of every issue', async () => {
    const page = await open('/en/?asof=2025-11-24');
    await page.getByText('As of the evening of 24 November 2025').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    const shownDays = () =>
      shown(page).evaluateAll((entries) => entries.map((entry) => entry.closest('.day')?.querySelector('time')?.dateTime ?? ''));
    await expect.poll(async () => (await shownDays()).filter((day) => day > '2025-11-24')).toEqual([]);
    const days = await shownDays();
    expect(days.length).toBeGreaterThan(30);
    expect(await page.locator('.score svg a:not(.week)').filter({ visible: true }).count()).toBe(days.length);
    // What Geneva left; the talks in Abu Dhabi went on until the 25th.
    expect(await guarantees(page).textContent()).toMatch(/narrowed\s*23 Nov/);
    expect(await guarantees(page).getByRole('link').getAttribute('href')).toMatch(/2025-11-23-geneva[^#]*#security-guarantees$/);
    expect(await page.locator('facet-bar [role="status"]').textContent()).toBe(`${days.length} events`);
  });

  test('is chosen in a field, stays in the address, goes with filters, and is left again', async () => {
    const page = await open('/');
    const whole = await titles(page);
    const stood = await territory(page).textContent();
    await page.getByLabel('Tình hình tối ngày').fill('2025-12-15');
    await page.waitForURL('**/?asof=2025-12-15');
    await page.getByText('Tình hình tối 15/12/2025').waitFor();
    await page.getByLabel('Chỉ sự kiện cốt lõi').filter({ visible: true }).check();
    await page.waitForURL(({ searchParams }) => searchParams.get('weight') === 'core' && searchParams.get('asof') === '2025-12-15');
    await expect.poll(() => page.locator('.timeline .entry.context').filter({ visible: true }).count()).toBe(0);
    expect(await titles(page)).toContain('Mỹ và Ukraine đàm phán tại Berlin ngày 14 và 15/12');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByRole('button', { name: 'Trở lại toàn bộ hai tháng' }).click();
    await page.waitForURL((url) => url.search === '');
    await expect.poll(() => titles(page)).toEqual(whole);
    expect(await territory(page).textContent()).toBe(stood);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });

  test('is one click from the page of a meeting', async () => {
    const page = await open('/en/meetings/2025-12-14-berlin/');
    await page.getByRole('link', { name: 'Everything as of that evening' }).click();
    await page.getByText('As of the evening of 15 December 2025').waitFor();
    expect(await territory(page).textContent()).toContain('open');
  });

  test.each(['nonsense', '2025-02-31', '"><script>alert(1)</script>'])('takes no notice of what is no day: %s', async (value) => {
    const page = await open(`/en/?asof=${encodeURIComponent(value)}`);
    await page.waitForURL((url) => url.search === '');
    expect(await shown(page).count()).toBe(130);
  });
});

describe('the order of the timeline', () => {
  test('can be turned round, and is kept in the address', async () => {
    const page = await open('/en/');
    const oldestFirst = await titles(page);
    await page.getByLabel('Order').selectOption('newest');
    await page.waitForURL('**/?sort=newest');
    await expect.poll(() => titles(page)).toEqual(oldestFirst.toReversed());
    await page.reload();
    await expect.poll(() => titles(page)).toEqual(oldestFirst.toReversed());
    await page.getByLabel('Order').selectOption('');
    await expect.poll(() => titles(page)).toEqual(oldestFirst);
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('finding one’s way', () => {
  test.each([true, false])(
    'a week is one click away, from the list of weeks and from the score; with JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await open('/en/', { javaScriptEnabled });
      const week = page.getByRole('heading', { name: '8–14 December 2025' });
      await page.getByRole('navigation', { name: 'Week' }).getByRole('link', { name: '8–14 Dec' }).click();
      await expect.poll(async () => (await week.boundingBox())?.y ?? 0).toBeLessThan(100);
      await page.getByRole('link', { name: 'to the week of 15–21 December 2025' }).click();
      expect(new URL(page.url()).hash).toBe('#week-2025-12-15');
    },
  );

  test('the chart follows the filters', async () => {
    const page = await open('/en/?side=russia');
    await page.locator('.score a.away').first().waitFor();
    const left = await shown(page).count();
    expect(await page.locator('.score svg a:not(.week, .away)').count()).toBe(left);
    expect(left).toBeGreaterThan(10);
  });

  test('on a narrow screen the score begins where the talks do', async () => {
    const page = await open('/', { viewport: { width: 320, height: 640 } });
    const name = page.locator('.score .name').first();
    await expect.poll(async () => (await name.boundingBox())?.x ?? -1).toBeGreaterThan(0);
    expect((await name.boundingBox())?.x ?? 999).toBeLessThan(320);
  });
});

describe('since the last visit', () => {
  const remembered = 'hoa-dam:visits';

  /** A page of a reader who comes back after one entry has been added and another, the talks in Berlin, has been corrected. */
  async function comeBack(page: Page): Promise<void> {
    await page.locator('#visits').waitFor();
    await page.evaluate((key) => {
      const visit = JSON.parse(localStorage.getItem(key) ?? '') as { day: string; entries: Record<string, string> };
      delete visit.entries['2025-12-02-moscow'];
      localStorage.setItem(key, JSON.stringify({ ...visit, day: '2026-01-12' }));
    }, remembered);
    await page.route(page.url(), async (route) => {
      const html = await (await route.fetch()).text();
      const berlin = html.lastIndexOf('<article', html.lastIndexOf('/meetings/2025-12-14-berlin/'));
      await route.fulfill({
        body: `${html.slice(0, berlin)}<article data-updated="2026-01-15"${html.slice(berlin + '<article'.length)}`,
        contentType: 'text/html',
      });
    });
    await page.reload();
    await page.locator('.fresh').first().waitFor();
  }

  test('what is new or corrected is marked, counted, and can be seen by itself', async () => {
    const page = await open('/en/');
    await page.getByText('When you come back').waitFor();
    expect(await page.locator('.fresh').count()).toBe(0);
    await comeBack(page);
    expect(await page.locator('.entry:has(.fresh) h4 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      at('/en/meetings/2025-12-02-moscow/'),
      at('/en/meetings/2025-12-14-berlin/'),
    ]);
    expect(await page.locator('.fresh').allTextContents()).toEqual(['New', 'Corrected']);
    expect(await page.locator('#visits .told').textContent()).toBe('Since 12/01/2026: 1 new, 1 corrected.');
    await page.getByLabel('Show only these').check();
    expect(await shown(page).count()).toBe(2);
    // As long as one is there, they stay marked; the next visit begins anew.
    await page.reload();
    await page.locator('.fresh').first().waitFor();
    await page.evaluate(() => {
      sessionStorage.clear();
    });
    await page.reload();
    await page.getByText('Nothing new since').waitFor();
  });

  test('a reader can have it forgotten, and remembered again', async () => {
    const page = await open('/');
    await comeBack(page);
    await page.getByRole('button', { name: 'Quên và không ghi nhớ nữa' }).click();
    expect(await page.locator('.fresh').count()).toBe(0);
    expect(await page.evaluate((key) => [localStorage.getItem(key), sessionStorage.getItem(key)], remembered)).toEqual(['"off"', null]);
    await page.reload();
    await page.getByRole('button', { name: 'Ghi nhớ lại' }).click();
    await page.getByText('Lần sau bạn trở lại').waitFor();
  });
});

describe('the scripts of the timeline', () => {
  test('weigh less than 6 kB with filters, order and the view as of a day in use, the opener of search aside', async () => {
    // The only script of a page that has nothing to work with.
    const opener = await (await open('/venues/')).locator('script[src]').getAttribute('src');
    const page = await open('/');
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js') && pathname !== opener) asked.add(pathname);
    });
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Vấn đề', { exact: true }).last().click();
    await page.getByRole('checkbox', { name: 'Lãnh thổ' }).check();
    await page.getByLabel('Tình hình tối ngày').fill('2025-12-15');
    await page.getByText('Tình hình tối 15/12/2025').waitFor();
    const bytes = await Promise.all([...asked].map(async (path) => gzipSync(await (await page.request.get(path)).body()).length));
    expect(bytes.length).toBeGreaterThan(2);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(6000);
  });
});

describe('nothing jumps', () => {
  test.each([
    ['/', 320],
    ['/en/', 768],
    ['/', 1440],
    ['/en/meetings/2025-12-02-moscow/', 320],
    ['/meetings/2025-12-02-moscow/', 1440],
  ])('on %s at %i pixels while it loads', async (path, width) => {
    const page = await open('about:blank', { viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      (window as unknown as { shifts: number[] }).shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shifts: number[] }).shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(at(path), { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });
});
