// The hostile site in Chromium. The policy is set aside here, so that it hides nothing: what is not escaped would run.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { openWatched, type WatchedPage } from '../browser/watched.ts';
import { languages } from '../../src/site.ts';
import { files, pages } from './built.ts';
import { entries, vocabulary } from './content.ts';
import { payloads } from './payloads.ts';

const origin = inject('origin');
let browser: Browser;
let watched: WatchedPage;
beforeAll(async () => {
  browser = await launchChromium();
  watched = await openWatched(browser, origin, { bypassCSP: true });
});
afterAll(async () => {
  await watched.close();
  await browser.close();
});

const one = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Elements, handlers, styles and addresses of pages that no page of ours has; links to other sites that do not say so. Runs in the page. */
const strangeIn = async (paths: readonly string[]) => {
  const known =
    /^(?:a|abbr|article|aside|b|base|blockquote|body|br|button|caption|circle|cite|code|col|colgroup|dd|defs|details|dialog|div|dl|dt|em|facet-bar|fieldset|figcaption|figure|footer|form|g|h[1-6]|head|header|hr|html|i|iframe|img|input|kbd|label|legend|li|line|link|main|mark|meta|nav|ol|optgroup|option|output|p|path|pattern|pre|q|rect|script|search|search-results|section|select|small|span|strong|style|sub|summary|sup|svg|symbol|table|tbody|td|text|tfoot|th|thead|time|title|tr|tspan|ul|use)$/;
  const strange = (root: Document) =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const { localName } = element;
      const attributes = [...element.attributes].map(({ name, value }) => ({ name, value }));
      const address = attributes.find(({ name }) => /^(?:src|action|(?:xlink:)?href)$/.test(name))?.value ?? '';
      const loads = /^(?:script|img|iframe|form|base)$/.test(localName) || element.matches('link[rel="stylesheet"], link[rel="preload"]');
      const isOther = localName === 'a' && /^https?:\/\/x\.example/i.test(address);
      return [
        ...(known.test(localName) ? [] : [`<${localName}>`]),
        ...attributes
          .filter(({ name, value }) => /^on|^(?:style|srcdoc|autofocus|http-equiv)$/.test(name) && value !== 'content-security-policy')
          .map(({ name, value }) => `${localName} ${name}=${value}`),
        ...(/^\s*(?:javascript|data|vbscript):/i.test(address) || (loads && !/^(?:\/(?!\/)|$)/.test(address))
          ? [`${localName} to ${address}`]
          : []),
        ...(localName === 'script' && address === '' && element.getAttribute('type') !== 'application/ld+json' ? ['an inline script'] : []),
        ...(isOther && element.getAttribute('rel') !== 'external' ? [`a link to ${address}`] : []),
      ];
    });
  const pages = await Promise.all(
    paths.map(async (path) => {
      const root = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
      return strange(root).map((what) => `${path}: ${what}`);
    }),
  );
  return pages.flat();
};

/** What pages say. Runs in the page. */
const saidIn = (paths: readonly string[]) =>
  Promise.all(
    paths.map(async (path) => {
      const root = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
      return {
        heading: root.querySelector('h1')?.textContent ?? '',
        title: root.title,
        shared: root.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? '',
        main: root.querySelector('main')?.textContent ?? '',
        links: [...root.querySelectorAll<HTMLAnchorElement>('main a')].map((link) => link.getAttribute('href') ?? ''),
      };
    }),
  );

describe('the pages, as Chromium reads them', () => {
  beforeAll(async () => {
    await watched.page.goto('/about/');
  });

  test('have nothing that no page of ours has', async () => {
    expect(pages.length).toBeGreaterThan(200);
    expect(await watched.page.evaluate(strangeIn, pages)).toEqual([]);
  });

  test.each(languages)('of entries and articles say in each field what was written (%s)', async (lang) => {
    const read = await watched.page.evaluate(
      saidIn,
      entries.map(({ path }) => `/${lang === 'en' ? 'en/' : ''}${path}/`),
    );
    for (const [index, entry] of entries.entries()) {
      const { heading, title, shared, main, links } = read[index] ?? { heading: '', title: '', shared: '', main: '', links: [] };
      const written = one(entry.titles[lang]);
      expect([heading, title.replace(/ · Hòa đàm$/, ''), shared].map(one)).toEqual([written, written, written]);
      const { facts, issue } = entry;
      const source = 'sources' in facts ? facts.sources.s : undefined;
      const expected = [
        ...facts.participants.map((key) => vocabulary.people[key]?.names[lang]),
        vocabulary.venues[facts.venue]?.names[lang],
        issue && vocabulary.issues[issue]?.names[lang],
        source?.title,
        source && vocabulary.outlets[source.outlet]?.name,
        'updates' in facts ? facts.updates[0]?.[lang] : undefined,
        payloads.join(' '),
      ].filter((text) => text !== undefined);
      const shown = one(main);
      expect(expected.map(one).filter((text) => !shown.includes(text))).toEqual([]);
      expect(links).toContain(source?.url ?? ('url' in facts ? facts.url : ''));
    }
  });

  test.each(languages)('of people, venues and issues have their names as heading (%s)', async (lang) => {
    for (const kind of ['people', 'venues', 'issues'] as const) {
      const all = Object.entries<{ names: Record<'vi' | 'en', string> }>(vocabulary[kind]);
      const read = await watched.page.evaluate(
        saidIn,
        all.map(([key]) => `/${lang === 'en' ? 'en/' : ''}${kind}/${key}/`),
      );
      expect(read.map(({ heading }) => one(heading))).toEqual(all.map(([, { names }]) => one(names[lang])));
    }
  });
});

describe('opened', () => {
  const opened = pages.filter((path) => !path.startsWith('/en/') && !/-(?:[a-z]+-?)?(?:[4-9]|1\d)\/$/.test(path));
  const pictures = files
    .filter((file) => file.endsWith('.svg') && !file.startsWith('en/') && !file.startsWith('maps/'))
    .map((file) => `/${file}`);

  test.each([...opened, ...pictures])('%s runs nothing', async (path) => {
    await watched.page.goto(path);
    expect(watched.complaints.splice(0)).toEqual([]);
  });
});

describe('in the hands of a reader', () => {
  test('the timeline narrowed, turned round and as of a day runs nothing', async () => {
    const { page, complaints } = watched;
    await page.goto('/');
    const facets = page.locator('facet-bar details');
    for (const facet of await facets.all()) {
      await facet.locator('summary').click();
      await facet.locator('li input').first().check();
    }
    await page.locator('facet-bar .chosen button').last().click();
    await page.locator('#view-controls select').selectOption('newest');
    await page.locator('#view-controls input').fill('2025-11-09');
    await page.locator('#as-of').waitFor();
    expect(await page.locator('.timeline .entry:visible').count()).toBe(18);
    await page.locator('#as-of button').click();
    expect(complaints.splice(0)).toEqual([]);
  });

  test('the search box takes every payload and shows the pages that have it', async () => {
    const { page, complaints } = watched;
    await page.goto('/about/');
    await page.keyboard.press('/');
    const box = page.locator('#search-dialog input');
    const list = page.locator('#search-options');
    const empty: string[] = [];
    for (const payload of payloads) {
      await box.fill(payload);
      await page.waitForFunction(
        (query) => document.querySelector<HTMLElement>('#search-options')?.dataset['query'] === query,
        payload.trim(),
      );
      if ((await list.getByRole('option').count()) === 0 && /[a-z]{4}/i.test(payload)) empty.push(payload);
    }
    expect(empty).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });

  test.each(languages)('results show titles as they were written, and facets narrow them (%s)', async (lang) => {
    const { page, complaints } = watched;
    await page.goto(`${lang === 'en' ? '/en' : ''}/search/?q=script`);
    const links = page.locator('#search-results li > a');
    await links.first().waitFor();
    const titles = new Set(entries.map(({ titles }) => one(titles[lang])));
    const shown = await links.allTextContents();
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((title) => !titles.has(one(title)))).toEqual([]);
    for (const facet of await page.locator('facet-bar details').all()) {
      await facet.locator('summary').click();
      await facet.locator('li').first().waitFor();
      await page.keyboard.press('Escape');
    }
    await links.first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.locator('main mark').first().waitFor();
    expect(complaints.splice(0)).toEqual([]);
  });
});
