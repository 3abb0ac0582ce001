import { describe, expect, test } from 'vitest';
import { at } from '../tested-site.ts';
import { kinds, pathOf, useSite } from './site.ts';

const { open } = useSite();

describe('reading', () => {
  test('from the timeline to a meeting, to its counterpart in English, and back', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Putin tiếp Witkoff và Kushner tại Điện Kremlin', exact: true }).click();
    expect(pathOf(page)).toBe('/meetings/2025-12-02-moscow/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Điện Kremlin');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    expect(pathOf(page)).toBe('/en/meetings/2025-12-02-moscow/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Kremlin');
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    expect(pathOf(page)).toBe('/en/');
  });

  test('a note of the score leads to its meeting', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: /^2\/12\/2025, Cuộc gặp: Putin tiếp/ }).click();
    expect(pathOf(page)).toBe('/meetings/2025-12-02-moscow/');
  });

  test('every note of the score is hit where it is drawn', async () => {
    const page = await open('/en/', { viewport: { width: 1440, height: 2000 } });
    const missed = await page.locator('.score svg a:not(.week)').evaluateAll((links) =>
      links
        .filter((link) => {
          const { x, y, width, height } = link.querySelector('.note')?.getBoundingClientRect() ?? new DOMRect();
          return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a') !== link;
        })
        .map((link) => link.getAttribute('href')),
    );
    expect(missed).toEqual([]);
  });

  test('an address with an anchor opens that account, and its heading links to itself', async () => {
    const page = await open('/en/meetings/2025-12-02-moscow/#territory');
    const heading = page.getByRole('heading', { name: /^Territory/ });
    expect((await heading.boundingBox())?.y).toBeLessThan(200);
    expect(await heading.getByRole('link').getAttribute('href')).toBe('#territory');
  });

  test('a footnote leads to its source, and the source back to the text', async () => {
    const page = await open('/en/meetings/2025-12-02-moscow/');
    const note = page.locator('sup.cite a').first();
    const source = (await note.getAttribute('href')) ?? '';
    await note.click();
    expect(new URL(page.url()).hash).toBe(source);
    await page.locator(`${source} a[href^="#cite-"]`).click();
    expect(new URL(page.url()).hash).toBe(source.replace('#source-', '#cite-'));
  });

  test('an issue gathers its accounts from meeting to meeting; a footnote there leads to the source on the meeting’s page', async () => {
    const page = await open('/en/issues/territory/');
    const steps = page.locator('section.step');
    expect(await steps.count()).toBeGreaterThan(5);
    await steps.first().locator('sup.cite a').first().click();
    expect(pathOf(page)).toMatch(/^\/en\/meetings\//);
    expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
  });

  test('an address that does not exist says so in both languages', async () => {
    const page = await open('/404.html');
    expect(await page.getByRole('heading', { name: 'Không có trang này' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'No such page' }).isVisible()).toBe(true);
  });
});

describe('core of the process only', () => {
  test.each([true, false])('puts the diplomacy around it away; with JavaScript: %s', async (javaScriptEnabled) => {
    const page = await open('/en/', { javaScriptEnabled });
    const around = page.getByRole('link', { name: 'NATO foreign ministers meet in Brussels on 3 December', exact: true });
    expect(await around.isVisible()).toBe(true);
    await page.getByLabel('Core of the process only').filter({ visible: true }).check();
    await around.waitFor({ state: 'hidden' });
    expect(await page.getByRole('link', { name: 'Putin receives Witkoff and Kushner at the Kremlin', exact: true }).isVisible()).toBe(true);
  });
});

describe('without JavaScript', () => {
  test('timeline, meeting, issue, person and language can be read and followed', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Putin tiếp Witkoff và Kushner tại Điện Kremlin', exact: true }).click();
    await page.locator('.facts').getByRole('link', { name: 'Yuri Ushakov' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Yuri Ushakov');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    expect(pathOf(page)).toBe('/en/people/ushakov/');
  });

  test('the search page says what it needs and offers the indexes', async () => {
    const page = await open('/search/?q=kremlin', { javaScriptEnabled: false });
    expect(await page.getByText('cần JavaScript').isVisible()).toBe(true);
    await page.locator('#search-index').getByRole('link', { name: 'Điện Kremlin, Moskva' }).click();
    expect(pathOf(page)).toBe('/venues/kremlin/');
  });
});

describe('by day and by night', () => {
  test.each(['light', 'dark'] as const)('the page, the score and the maps are %s', async (colorScheme) => {
    const page = await open('/en/meetings/2025-12-14-berlin/', { colorScheme });
    const lightness = async (selector: string, property: 'color' | 'backgroundColor') =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => {
          const [red = 0, green = 0, blue = 0] = (getComputedStyle(element)[name].match(/[\d.]+/g) ?? []).map(Number);
          return (red + green + blue) / 765;
        }, property);
    const dark = colorScheme === 'dark';
    expect((await lightness('html', 'backgroundColor')) < 0.3).toBe(dark);
    expect((await lightness('h1', 'color')) > 0.7).toBe(dark);
    await page.goto(at('/en/'));
    expect((await lightness('.score svg a:not(.week)', 'color')) > 0.7).toBe(dark);
  });
});

describe('with type twice as large', () => {
  test.each([
    ['/', 320],
    ['/en/', 768],
    ['/meetings/2025-11-23-geneva/', 320],
    ['/en/people/umerov/', 320],
    ['/overview/', 768],
  ])('nothing is lost on %s at %i pixels', async (path, width) => {
    const page = await open(path, { viewport: { width, height: 800 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe('on a narrow screen', () => {
  test.each(kinds)('%s is no wider than 320 pixels', async (_kind, path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    if (path.includes('?q=')) await page.locator('#search-results li').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('with a keyboard', () => {
  test('the first stop is a link past the masthead, and it works', async () => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('main');
  });
});

describe('on paper', () => {
  test('a meeting is printed without navigation, with its sources', async () => {
    const page = await open('/meetings/2025-12-02-moscow/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await page.locator('#sources').isVisible()).toBe(true);
    expect(await page.getByText('/meetings/2025-12-02-moscow/', { exact: false }).filter({ visible: true }).first().isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  test('the timeline fits a sheet of A4, with the score, every issue, and the address of every entry', async () => {
    const page = await open('/en/', { viewport: { width: 718, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
    expect(await page.locator('.score .scroll > svg').isVisible()).toBe(true);
    expect(await page.locator('facet-bar').isVisible()).toBe(false);
    expect(await page.locator('.standing li').filter({ visible: true }).count()).toBe(24);
    const address = await page
      .locator('.entry .title a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('/en/milestones/2025-11-02-kremlin-no-summit-statement/');
  });
});
