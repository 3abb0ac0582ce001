// What a reader does from page to page: every script and every kind of address once.
import { describe, expect, test } from 'vitest';
import { at } from '../tested-site.ts';
import { pathOf, useSite } from './site.ts';

const { open } = useSite();

describe('a reader', () => {
  test('narrows the timeline by a facet, which is kept in the address', async () => {
    const page = await open('/en/');
    await page.getByText('Issue', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Elections in Ukraine' }).check();
    await page.getByText('5 events').first().waitFor();
    await page.waitForURL((url) => url.search !== '');
    expect(pathOf(page)).toBe('/en/');
  });

  test('sees the timeline as of a day, and opens it from the page of a meeting', async () => {
    const page = await open('/en/meetings/2025-12-14-berlin/');
    await page.getByRole('link', { name: 'Everything as of that evening' }).click();
    await page.getByText('As of the evening of 15 December 2025').waitFor();
    expect(pathOf(page)).toBe('/en/');
  });

  test('finds a meeting on the search page, and a person in the search box', async () => {
    const page = await open('/search/?q=dien+kremlin');
    await page.locator('#search-results li a').first().click();
    await page.waitForURL(`**${at('/meetings/2025-12-02-moscow/')}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Điện Kremlin');
    await page.keyboard.press('/');
    await page.keyboard.type('umerov');
    await page.getByRole('group', { name: 'Có trang riêng' }).getByRole('option', { name: 'Rustem Umerov' }).click();
    await page.waitForURL(`**${at('/people/umerov/')}`);
  });

  test('goes from language to language, from entry to issue, and sees a map', async () => {
    const page = await open('/meetings/2025-12-02-moscow/');
    const map = page.locator('.facts img');
    await map.scrollIntoViewIfNeeded();
    await expect.poll(() => map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.waitForURL(`**${at('/en/meetings/2025-12-02-moscow/')}`);
    await page.locator('.facts').getByRole('link', { name: 'Territory' }).first().click();
    await page.waitForURL((url) => url.hash === '#territory' || url.pathname.includes('/issues/'));
    expect(pathOf(page)).toMatch(/^\/en\//);
  });

  test('follows a frame out to the page it stands for', async () => {
    const page = await open('/en/about/embed/');
    await page.locator('iframe').first().contentFrame().getByRole('heading').getByRole('link').click();
    await page.waitForURL(`**${at('/en/meetings/')}**`);
    expect(page.frames()).toHaveLength(1);
  });
});
