// The site as hosts serve it that read its `_headers`.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePath } from '../../src/site.ts';
import { at, fileOf, site } from '../tested-site.ts';
import { launchChromium } from './chromium.ts';
import { kinds } from './site.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** The headers a host sends with an address: those of every rule that fits, one after the other. */
function headersOf(address: string): [name: string, value: string][] {
  const rules = readFileSync(join(site, '_headers'), 'utf8').split('\n\n');
  return rules.flatMap((rule) => {
    const [path = '', ...lines] = rule.trim().split('\n');
    const pattern = new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
    if (!pattern.test(address)) return [];
    return lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as [string, string]);
  });
}

const host = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const file = fileOf(pathname);
  try {
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    for (const [name, value] of headersOf(pathname)) response.appendHeader(name, value);
    response.end(readFileSync(file));
  } catch {
    response.writeHead(404).end();
  }
});
const elsewhere = createServer(({ url = '/' }, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end(`<!doctype html><title>x</title><iframe src="${decodeURIComponent(url.slice(2))}"></iframe>`);
});
const listening = (server: Server) =>
  new Promise<string>((resolve) => {
    server.listen(0, () => {
      resolve(`http://localhost:${(server.address() as AddressInfo).port}`);
    });
  });

let browser: Browser;
let origin: string;
let other: string;
beforeAll(async () => {
  [browser, origin, other] = await Promise.all([launchChromium(), listening(host), listening(elsewhere)]);
});
afterAll(async () => {
  await browser.close();
  host.close();
  elsewhere.close();
});

/** What the browser complains of when it opens an address. */
async function complaints(address: string, act: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<void>): Promise<string[]> {
  const page = await browser.newPage();
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
  test.each([...kinds, ['picture', '/overview/issues.svg'], ['map', '/maps/geneva.svg']] as const)(
    '%s is shown whole',
    async (_kind, path) => {
      const said = await complaints(`${origin}${at(path)}`, async (page) => {
        if (path.includes('?q=')) await page.locator('#search-results li').first().waitFor();
      });
      expect(said).toEqual([]);
    },
  );

  test('another site can frame what is made for it, and nothing else', async () => {
    const frame = (path: string) => `${other}/?${encodeURIComponent(`${origin}${at(path)}`)}`;
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
    const cached = (path: string) => headersOf(at(path)).filter(([name]) => name === 'Cache-Control');
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
