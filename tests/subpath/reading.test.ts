import { describe, expect, test } from 'vitest';
import { useSite } from '../browser/site.ts';

const { open } = useSite();

describe('below a sub-path', () => {
  test('the search page finds a meeting, and leads to it', async () => {
    const page = await open('/hoa-dam/search/?q=dien+kremlin');
    await page.locator('#search-results li a').first().click();
    await page.waitForURL('**/hoa-dam/meetings/**');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Điện Kremlin');
  });

  test('the search box opens and finds a person', async () => {
    const page = await open('/hoa-dam/en/people/');
    await page.keyboard.press('/');
    await page.keyboard.type('umerov');
    await page.locator('#search-options').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/hoa-dam\/en\/(?!people\/$)./);
  });

  test('the timeline is narrowed by a facet, kept in the address', async () => {
    const page = await open('/hoa-dam/en/');
    await page.getByText('Issue', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Elections in Ukraine' }).check();
    await page.getByText('5 events').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/hoa-dam/en/');
    expect(new URL(page.url()).search).not.toBe('');
  });

  test('the timeline as of a day says where things stood', async () => {
    const page = await open('/hoa-dam/en/?asof=2025-12-15');
    await page.getByText('As of the evening of 15 December 2025').waitFor();
  });

  test('a reader goes from language to language, from entry to issue, and sees its map', async () => {
    const page = await open('/hoa-dam/meetings/2025-12-02-moscow/');
    const map = page.locator('.facts img');
    await map.scrollIntoViewIfNeeded();
    await expect.poll(() => map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/hoa-dam/en/meetings/2025-12-02-moscow/');
    await page.locator('.facts').getByRole('link', { name: 'Territory' }).first().click();
    await page.waitForURL(/\/hoa-dam\/en\//);
  });

  test('what is embedded shows in its frame, and leads out of it', async () => {
    const page = await open('/hoa-dam/en/about/embed/');
    await page.locator('iframe').first().contentFrame().getByRole('heading').getByRole('link').click();
    await page.waitForURL('**/hoa-dam/en/meetings/**');
  });
});
