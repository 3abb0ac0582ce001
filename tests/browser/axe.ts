import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kinds, useSite } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe objects to on a page as it stands. */
async function objections(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axeSource });
  const { violations, passes } = await page.evaluate(() =>
    window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  expect(passes.length).toBeGreaterThan(15);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Tests every kind of page, the search box and the filters in a colour scheme, so many pixels wide. */
export function testAccessibility(colorScheme: 'light' | 'dark', width: number): void {
  const { open } = useSite();
  // The site's policy lets no script in but its own; axe comes from outside.
  const options = { colorScheme, bypassCSP: true, viewport: { width, height: 800 } };

  test.each([...kinds, ['not found', '/404.html'] as const])('%s', async (_kind, path) => {
    const page = await open(path, options);
    if (path.includes('?q=')) await page.locator('#search-results li').first().waitFor();
    expect(await objections(page)).toEqual([]);
  });

  test.each(['/', '/en/'])('the search box over %s, with results', async (path) => {
    const page = await open(path, options);
    await page.keyboard.press('/');
    await page.keyboard.type('umerov');
    await page.locator('#search-options').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await objections(page)).toEqual([]);
  });

  test.each(['/', '/en/search/?q=territory'])('facets open and chosen on %s', async (path) => {
    const page = await open(path, options);
    await page.locator('facet-bar summary').first().click();
    await page.locator('facet-bar details li').first().getByRole('checkbox').check();
    await page.locator('facet-bar .chosen button').first().waitFor();
    expect(await objections(page)).toEqual([]);
  });
}
