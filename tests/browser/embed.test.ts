import { describe, expect, test } from 'vitest';
import { at } from '../tested-site.ts';
import { useSite } from './site.ts';

const { open } = useSite();
const paper = { light: 'rgb(251, 248, 241)', dark: 'rgb(22, 21, 17)' };

describe('an embedded page', () => {
  test.each([
    ['', 'light', 'light'],
    ['', 'dark', 'dark'],
    ['#light', 'dark', 'light'],
    ['#dark', 'light', 'dark'],
  ] as const)('with “%s” is, for a reader in the %s, %s; without JavaScript', async (fragment, colorScheme, seen) => {
    for (const path of ['/embed/2025-12-02-moscow/', '/en/embed/timeline/']) {
      const page = await open(`${path}${fragment}`, { colorScheme, javaScriptEnabled: false });
      const background = await page.locator(':root').evaluate((root) => getComputedStyle(root).backgroundColor);
      expect(background).toBe(paper[seen]);
    }
  });

  test('does not make the page around it scroll, whatever scheme it is told', async () => {
    const page = await open('/about/embed/', { viewport: { width: 800, height: 500 } });
    await page.locator('iframe').nth(2).scrollIntoViewIfNeeded();
    await page.locator('iframe').nth(2).contentFrame().getByRole('heading').waitFor();
    const before = await page.evaluate(() => scrollY);
    await page.locator('iframe').nth(3).scrollIntoViewIfNeeded();
    await page.locator('iframe').nth(3).contentFrame().getByRole('heading').first().waitFor();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await page.goto(at('/en/embed/timeline/#dark'));
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test.each([
    '/embed/2025-11-23-geneva/',
    '/en/embed/2025-12-20-miami-russia/',
    '/embed/2025-12-24-20-point-plan/',
    '/en/embed/2025-12-11-coalition-call/',
  ])('%s has room in the height that its code gives from 360 pixels on, and is cut at no side from 300 on', async (path) => {
    const page = await open(path, { viewport: { width: 360, height: 100 } });
    const { height } = (await (await page.request.get(at(`${path}oembed.json`))).json()) as { height: number };
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(needed).toBeLessThanOrEqual(height);
    await page.setViewportSize({ width: 300, height: 100 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });

  test('unfolds the events of a week from the keyboard', async () => {
    const page = await open('/en/embed/timeline/', { javaScriptEnabled: false });
    const list = page.locator('details ol').first();
    expect(await list.isVisible()).toBe(false);
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await list.waitFor();
  });
});
