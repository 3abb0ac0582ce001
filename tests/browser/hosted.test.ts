// The site as hosts serve it that read its `_headers`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { basePath } from '../../src/site.ts';
import { at, site } from '../tested-site.ts';
import { headersOf } from './hosted.ts';
import { kinds } from './site.ts';
import { useHosted } from './use-hosted.ts';

const elsewhere = createServer(({ url = '/' }, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end(`<!doctype html><title>x</title><iframe src="${decodeURIComponent(url.slice(2))}"></iframe>`);
});
const hosted = useHosted(elsewhere);

/** What the browser complains of when it opens an address. */
async function complaints(address: string, act: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<void>): Promise<string[]> {
  const page = await hosted.browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await act(page);
  await page.close();
  return said;
}

describe('with the headers that hosts are told', () => {
  // The Vietnamese pages are walked through with the same headers in policy.test.ts.
  test.each([
    ...kinds.filter(([, path]) => path.startsWith('/en/')),
    ['picture', '/overview/issues.svg'],
    ['map', '/maps/geneva.svg'],
  ] as const)('%s is shown whole', async (_kind, path) => {
    const said = await complaints(`${hosted.origin}${at(path)}`, async (page) => {
      if (path.includes('?q=')) await page.locator('#search-results li').first().waitFor();
    });
    expect(said).toEqual([]);
  });

  test('another site can frame what is made for it, and nothing else', async () => {
    const frame = (path: string) => `${hosted.other}/?${encodeURIComponent(`${hosted.origin}${at(path)}`)}`;
    const card = await complaints(frame('embed/2025-12-02-moscow/#dark'), async (page) => {
      await page.frameLocator('iframe').getByRole('heading').waitFor();
    });
    expect(card).toEqual([]);
    for (const path of ['', 'en/', 'meetings/2025-12-02-moscow/', 'en/about/embed/']) {
      const refused = await complaints(frame(path), async (page) => {
        expect(await page.frameLocator('iframe').locator('#main').count()).toBe(0);
      });
      expect(refused.join()).toContain('frame');
    }
  });

  test('what has the hash of its content in its name is kept, everything else is asked for anew', () => {
    const cached = (path: string) => headersOf(site, at(path)).filter(([name]) => name === 'Cache-Control');
    for (const path of [
      '',
      'en/',
      'meetings/2025-12-02-moscow/',
      'data/timeline.json',
      'pagefind/pagefind.js',
      'pagefind/en/pagefind-entry.json',
      'favicon.svg',
    ])
      expect(cached(path).map(([, value]) => value)).toEqual(['public, max-age=0, must-revalidate']);
    for (const path of ['_astro/x.css', 'pagefind/vi/index/vi_0.pf_index', 'pagefind/vi/pagefind.vi_0.pf_meta'])
      expect(cached(path).map(([, value]) => value)).toEqual(['public, max-age=31536000, immutable']);
  });

  test('rules are for what is below the path of the site; no line is longer, and there are no more of them, than hosts read', () => {
    const lines = readFileSync(join(site, '_headers'), 'utf8').split('\n');
    const rules = lines.filter((line) => line.startsWith('/'));
    expect(rules.filter((path) => !path.startsWith(basePath))).toEqual([]);
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.length).toBeLessThan(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });
});
