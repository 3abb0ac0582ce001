import { describe, expect, test } from 'vitest';
import { at } from '../tested-site.ts';
import { pathOf, useSite } from './site.ts';

const { open } = useSite();

describe.each([320, 1440])('at %i pixels', (width) => {
  test.each([
    ['/meetings/2025-11-23-geneva/', 'Bản đồ: Geneva, Thụy Sĩ'],
    ['/en/meetings/2025-11-23-geneva/', 'Map: Geneva, Switzerland'],
    ['/venues/kremlin/', 'Bản đồ: Moskva, Nga'],
    ['/en/venues/kremlin/', 'Map: Moscow, Russia'],
  ])('%s shows “%s”, and nothing moves as it comes', async (path, name) => {
    const page = await open('/about/', { viewport: { width, height: 700 } });
    let letCome: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (letCome = resolve));
    await page.route('**/maps/*.svg', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(at(path));
    await page.evaluate(() => document.fonts.ready);
    const image = page.getByRole('img', { name });
    const below = page.locator('main').locator('dl > div, h2').last();
    const before = [await image.boundingBox(), await below.boundingBox()];
    expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(0);
    letCome();
    await page.waitForFunction(() => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0));
    expect([await image.boundingBox(), await below.boundingBox()]).toEqual(before);
    expect(before[0]?.height).toBeGreaterThan(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test.each(['/venues/', '/en/venues/'])('the map of %s scrolls by itself, its table open or not', async (path) => {
    const page = await open(path, { viewport: { width, height: 700 } });
    await page.locator('#places summary').click();
    expect(await page.getByRole('table').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test.each(['/venues/', '/en/venues/'])('no two labels of %s touch as they are set', async (path) => {
    const page = await open(path, { viewport: { width, height: 700 } });
    await page.evaluate(() => document.fonts.ready);
    const touching = await page.locator('#places svg text').evaluateAll((texts) => {
      const boxes = texts.map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
      return boxes.flatMap(({ name, box }, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => box.left < other.box.right && other.box.left < box.right)
          // A line of text is higher than its letters: an overlap of a pixel or two is air.
          .filter((other) => box.top + 2 < other.box.bottom && other.box.top + 2 < box.bottom)
          .map((other) => `${name} / ${other.name}`),
      );
    });
    expect(touching).toEqual([]);
  });
});

test('the map shows night colours at night', async () => {
  const colours = await Promise.all(
    (['light', 'dark'] as const).map(async (colorScheme) => {
      const page = await open('/venues/kremlin/', { colorScheme, viewport: { width: 800, height: 900 } });
      const image = page.getByRole('img', { name: 'Bản đồ: Moskva, Nga' });
      await image.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
      return page.evaluate(() => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 200 });
        const context = canvas.getContext('2d');
        const [map] = document.images;
        if (!context || !map) return [];
        context.drawImage(map, 0, 0);
        return [...context.getImageData(250, 70, 1, 1).data];
      });
    }),
  );
  expect(colours[0]?.[3]).toBe(255);
  expect(colours[1]?.[3]).toBe(255);
  expect(colours[0]?.[0]).toBeGreaterThan(180);
  expect(colours[1]?.[0]).toBeLessThan(100);
});

test('a dot of the map leads to its venue', async () => {
  const page = await open('/en/venues/', { viewport: { width: 1440, height: 900 } });
  await page.locator('#places').getByRole('link', { name: 'Kyiv: 4 events' }).click();
  expect(pathOf(page)).toBe('/en/venues/kyiv/');
});
