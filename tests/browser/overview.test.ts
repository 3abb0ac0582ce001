import { describe, expect, test } from 'vitest';
import { pathOf, useSite } from './site.ts';

const { open } = useSite();

describe('the overview', () => {
  test('every mark of an issue is hit where it is drawn, however many share its day', async () => {
    const page = await open('/en/overview/', { viewport: { width: 1440, height: 9000 } });
    const missed = await page.locator('#issues .panorama a:has(use)').evaluateAll((links) =>
      links
        .filter((link) => {
          const { x, y, width, height } = link.querySelector('use')?.getBoundingClientRect() ?? new DOMRect();
          return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a') !== link;
        })
        .map((link) => link.getAttribute('href')),
    );
    expect(missed).toEqual([]);
  });

  test('a mark leads to the account of its issue on the page of the event', async () => {
    const page = await open('/overview/');
    await page
      .getByRole('link', { name: /^2\/12\/2025, Lãnh thổ – còn bỏ ngỏ: Putin tiếp/ })
      .first()
      .click();
    expect(pathOf(page) + new URL(page.url()).hash).toBe('/meetings/2025-12-02-moscow/#territory');
  });

  test('on a small screen a wide picture moves by keyboard, while the names of its rows stay in view', async () => {
    const page = await open('/en/overview/', { viewport: { width: 320, height: 800 } });
    const region = page.getByRole('region', { name: 'Who was at which talks', exact: true });
    await region.focus();
    const name = region.getByRole('link', { name: 'Rustem Umerov' });
    const before = await name.boundingBox();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(40);
    expect((await name.boundingBox())?.x).toBeCloseTo(before?.x ?? NaN, 0);
  });

  test('its tables open without script and stay inside a small screen', async () => {
    const page = await open('/overview/', { viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
    const summaries = page.locator('figure details > summary');
    for (let index = 0; index < (await summaries.count()); index += 1) await summaries.nth(index).click();
    const table = page.getByRole('table', { name: 'Bảng: Diễn biến của từng vấn đề' });
    expect(await table.isVisible()).toBe(true);
    const main = await page.locator('main').boundingBox();
    expect(main?.width).toBeLessThanOrEqual(320);
    for (const box of await Promise.all((await page.locator('figure .table').all()).map((each) => each.boundingBox())))
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  });

  test('the keyboard can go past a picture of many links to its table', async () => {
    const page = await open('/en/overview/');
    const skip = page.locator('#issues').getByRole('link', { name: 'Skip the picture, to its table' });
    await skip.focus();
    expect((await skip.boundingBox())?.width).toBeGreaterThan(50);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('The same as a table');
  });
});
