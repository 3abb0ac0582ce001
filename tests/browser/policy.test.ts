// The site as hosts serve it: what its policy allows is all that it does, in every kind of page and in everything a reader can do there.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, fileOf, site } from '../tested-site.ts';
import { headersOf } from './hosted.ts';
import { kinds } from './site.ts';
import { useHosted } from './use-hosted.ts';
import { openWatched } from './watched.ts';

const elsewhere = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>x</title><p>x');
});
const hosted = useHosted(elsewhere);

const policyOf = (path: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(readFileSync(fileOf(at(path)), 'utf8'))?.[1];

describe('the policy', () => {
  test.each(kinds)('%s allows no inline code, nothing of another host, and no script to write HTML', (_kind, path) => {
    const policy = policyOf(path.split('?')[0] ?? '') ?? '';
    const directives = new Map(policy.split(';').map((each) => [each.trim().split(' ')[0], each.trim().split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    const allowed = [...directives].filter(([name]) => name?.endsWith('-src')).flatMap(([, sources]) => sources);
    expect(allowed.filter((source) => !/^'(?:none|self|wasm-unsafe-eval|sha256-.*)'$/.test(source))).toEqual([]);
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  test('refuses styles that the page has not', async () => {
    const { page, close } = await openWatched(hosted.browser, hosted.origin);
    await page.goto(at('/meetings/2025-12-02-moscow/'));
    const refused = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            resolve(effectiveDirective);
          });
          document.head.append(Object.assign(document.createElement('style'), { textContent: 'h1 { display: none }' }));
        }),
    );
    expect(await refused).toBe('style-src-elem');
    expect(await page.locator('h1').isVisible()).toBe(true);
    await close();
  });

  test('is sent in the headers too, save which styles, and no page may be framed but those made for it', () => {
    const sent = headersOf(site, at('/meetings/2025-12-02-moscow/'));
    const policies = sent.filter(([name]) => name === 'Content-Security-Policy').map(([, value]) => value);
    expect(policies[0]).toContain("default-src 'none'");
    expect(policies[0]?.replace("style-src 'self' 'unsafe-inline'", '')).not.toContain('unsafe-inline');
    expect(policies[1]).toBe("frame-ancestors 'none'");
    expect(Object.fromEntries(sent)).toMatchObject({
      'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}/) as string,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': expect.stringContaining('geolocation=()') as string,
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });
});

/** What a reader does where there is something to do. */
const deeds: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  '/': async (page) => {
    await page.locator('facet-bar summary').first().click();
    await page.locator('facet-bar input[data-facet]').first().check();
    await page.locator('#view-controls select').selectOption('newest');
    await page.locator('#view-controls input').fill('2025-12-10');
    await page.locator('#as-of').waitFor();
    await page.locator('#as-of button').click();
    await page.locator('#visits button').click();
  },
  '/search/?q=dien+kremlin': async (page) => {
    await page.locator('#search-results li').first().waitFor();
    await page.locator('facet-bar summary').first().click();
    await page.locator('facet-bar details li').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#search-results a').first().click();
    await page.locator('mark').first().waitFor();
  },
  '/meetings/2025-12-02-moscow/': async (page) => {
    await page.locator('a.anchor').first().click();
    await page.locator('.cite-this button').first().click();
  },
};

describe('with the headers of hosts and the policies of pages', () => {
  // The scripts of both languages are the same.
  test.each(kinds.filter(([, path]) => !path.startsWith('/en/')))(
    '%s asks its own host alone, and nothing it does is refused',
    async (_kind, path) => {
      const { page, complaints, close } = await openWatched(hosted.browser, hosted.origin);
      await page.goto(at(path), { waitUntil: 'networkidle' });
      await deeds[path]?.(page);
      if (await page.locator('#search-dialog').count()) {
        await page.keyboard.press('Control+k');
        await page.locator('#search-dialog input').fill('umerov');
        await page.locator('#search-options [role="option"]').first().waitFor();
      }
      for (const frame of page.frames()) expect(new URL(frame.url()).origin).toBe(hosted.origin);
      await close();
      expect(complaints).toEqual([]);
    },
  );

  test('a script of another site can read the data, and show the pictures', async () => {
    const page = await hosted.browser.newPage();
    await page.goto(hosted.other);
    const read = await page.evaluate(
      (paths) =>
        Promise.all(
          paths.map(async (path) => {
            const response = await fetch(path);
            return [response.status, (await response.text()).length > 0];
          }),
        ),
      [
        '/data/timeline.json',
        '/data/timeline.csv',
        '/feed.json',
        '/calendar.ics',
        '/embed/2025-12-02-moscow/oembed.json',
        '/overview/issues.svg',
      ].map((path) => hosted.origin + at(path)),
    );
    expect(read).toEqual(read.map(() => [200, true]));
    await page.close();
  });
});
