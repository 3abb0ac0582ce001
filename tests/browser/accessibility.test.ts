import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { kinds, useSite } from './site.ts';

const { open } = useSite();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

describe.each(['light', 'dark'] as const)('axe finds nothing to object to, in %s', (colorScheme) => {
  test.each([...kinds, ['not found', '/404.html'] as const])('%s', async (_kind, path) => {
    // The site's policy lets no script in but its own; axe comes from outside.
    const page = await open(path, { colorScheme, bypassCSP: true });
    if (path.includes('?q=')) await page.locator('#search-results li').first().waitFor();
    await page.addScriptTag({ content: axeSource });
    const { violations, passes } = await page.evaluate(() =>
      window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    );
    expect(passes.length).toBeGreaterThan(15);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
