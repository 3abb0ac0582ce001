import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { absolute } from '../../src/i18n/routes.ts';
import { at } from '../tested-site.ts';
import { useSite } from './site.ts';

const { open } = useSite();
const address = '/meetings/2025-12-02-moscow/';
const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page) => page.locator('main [role="status"]');
const anchor = (page: Page) => page.getByRole('heading', { name: 'Lãnh thổ' }).getByRole('link');

/** Takes the clipboard away, or makes it refuse. */
async function without(page: Page, how: 'missing' | 'refusing'): Promise<void> {
  await page.evaluate((missing) => {
    const clipboard = missing ? undefined : { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  }, how === 'missing');
}

describe('the link of a section', () => {
  test('goes there, is copied, and that is said', async () => {
    const page = await open(address, allowed);
    await anchor(page).click();
    await said(page).getByText('Đã chép liên kết').waitFor();
    expect(new URL(page.url()).hash).toBe('#territory');
    expect(await copied(page)).toBe(page.url());
  });

  test.each([
    ['/en/about/data/', 'feeds'],
    ['/en/about/embed/', 'privacy'],
  ])('of %s is copied as well', async (path, id) => {
    const page = await open(path, allowed);
    await page.locator(`a.anchor[href="#${id}"]`).click();
    await said(page).getByText('Link copied').waitFor();
    expect(await copied(page)).toBe(page.url());
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  });

  test('works from the keyboard, and stays seen while it has the focus', async () => {
    const page = await open(address, allowed);
    await anchor(page).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await anchor(page).evaluate((link) => getComputedStyle(link, '::after').opacity)).toBe('1');
    await page.keyboard.press('Enter');
    await said(page).getByText('Đã chép liên kết').waitFor();
    expect(await copied(page)).toContain('#territory');
  });

  test.each(['missing', 'refusing'] as const)('stands there selected where the clipboard is %s', async (how) => {
    const page = await open(`/en${address}`);
    await without(page, how);
    await page.getByRole('heading', { name: 'Territory' }).getByRole('link').click();
    await said(page).getByText('Ctrl-C').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
    expect(new URL(page.url()).hash).toBe('#territory');
  });

  test('is seen on a touch screen, and can be hit', async () => {
    const page = await open(address, { hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
    const links = page.locator('a.anchor');
    for (const link of await links.all()) {
      expect(await link.evaluate((element) => getComputedStyle(element, '::after').opacity)).toBe('1');
      const { width = 0, height = 0 } = (await link.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect(await links.count()).toBeGreaterThan(3);
  });
});

describe('a citation', () => {
  test('is copied as plain text with the day of reading', async () => {
    const page = await open(`/en${address}`, { ...allowed, locale: 'de-DE' });
    const today = await page.evaluate(() => new Date().toLocaleDateString('en-US', { dateStyle: 'long' }));
    await page.getByRole('button', { name: 'Copy APA' }).click();
    await said(page).getByText('Citation copied').waitFor();
    expect(await copied(page)).toBe(
      `Hòa đàm. (n.d.). Putin receives Witkoff and Kushner at the Kremlin. Retrieved ${today}, from ${absolute(at(`/en${address}`))}`,
    );
    await page.getByRole('button', { name: 'Copy Chicago' }).click();
    await expect.poll(() => copied(page)).toContain(`“Putin receives Witkoff and Kushner at the Kremlin.” Accessed ${today}.`);
  });

  test('in Vietnamese, of an issue, where the clipboard refuses', async () => {
    const page = await open('/issues/territory/');
    await without(page, 'refusing');
    await page.getByRole('button', { name: 'Chép APA' }).click();
    await said(page).getByText('Ctrl-C').waitFor();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toMatch(/^Hòa đàm\. \(không ngày\)\. Lãnh thổ\. Truy cập ngày \d+\/\d+\/\d{4}, từ https:/);
  });
});

describe('without JavaScript', () => {
  test('citations are there to be selected, with room for the day; no button does nothing', async () => {
    const page = await open(address, { javaScriptEnabled: false });
    await page.getByRole('heading', { name: 'Trích dẫn trang này' }).scrollIntoViewIfNeeded();
    expect(await page.getByText('Truy cập ngày [ngày/tháng/năm], từ https://').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /Chép/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'BibTeX' }).isVisible()).toBe(true);
    await anchor(page).click();
    expect(new URL(page.url()).hash).toBe('#territory');
    expect(await said(page).count()).toBe(0);
  });
});

test('a meeting goes into the calendar, and a citation into a file named after it', async () => {
  const page = await open(address, { acceptDownloads: true });
  const link = page.locator('.facts').getByRole('link', { name: 'Thêm vào lịch' });
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(await answer.text()).toContain('UID:2025-12-02-moscow@');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'BibTeX' }).click()]);
  expect(download.suggestedFilename()).toBe('hoadam-2025-12-02-moscow.bib');
});
