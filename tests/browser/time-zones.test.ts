import { expect, describe, test } from 'vitest';
import { useSite } from './site.ts';

const { open } = useSite();

/** Where a reader is, the language of the browser, an instant, and which day it is there then. */
const readers = [
  ['Pacific/Kiritimati', 'ar-EG', '2025-12-31T11:00:00Z', '2026-01-01', '1/1/2026', 'January 1, 2026'],
  ['America/Los_Angeles', 'en-US', '2026-03-09T06:30:00Z', '2026-03-08', '8/3/2026', 'March 8, 2026'],
  ['Asia/Ho_Chi_Minh', 'vi-VN', '2025-12-02T18:00:00Z', '2025-12-03', '3/12/2025', 'December 3, 2025'],
] as const;

describe.each(readers)('a reader in %s with a browser in %s', (timezoneId, locale, instant, day, vietnamese, english) => {
  const openThen = async (path: string) => {
    const page = await open(path, { timezoneId, locale });
    await page.clock.setFixedTime(instant);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.reload();
    return page;
  };

  test('is told of the last visit by the day it was there', async () => {
    const page = await openThen('/en/');
    const remembered = () => page.evaluate(() => (JSON.parse(localStorage.getItem('hoa-dam:visits') ?? '{}') as { day?: string }).day);
    await expect.poll(remembered).toBe(day);
  });

  test.each([
    ['/', vietnamese],
    ['/en/', english],
  ])('cites a page from %s as read on the day it is there', async (home, readOn) => {
    const page = await openThen(`${home}meetings/2025-12-02-moscow/`);
    await expect.poll(() => page.locator('[data-read-on]').first().textContent()).toBe(readOn);
  });

  test('sees the timeline as of the day that the address names', async () => {
    const page = await openThen('/en/?asof=2025-12-15');
    await page.getByText('As of the evening of 15 December 2025').waitFor();
  });

  test('finds what took place on a day', async () => {
    const page = await openThen('/en/search/?q=2+December+2025');
    const first = page.locator('#search-results li').first();
    await first.waitFor();
    expect(await first.textContent()).toContain('2 December 2025');
  });
});
