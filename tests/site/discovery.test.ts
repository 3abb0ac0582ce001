import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { previewSize } from '../../src/charts/preview-frame.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { absolute, pathTo } from '../../src/i18n/routes.ts';
import { languages } from '../../src/site.ts';
import { strangers } from '../unit/exports/vocabulary.ts';
import { at, fileOf } from '../tested-site.ts';
import { isEnglish, listed, page, text } from './built.ts';

const { timeline } = readContent('content');
if (!timeline) throw new Error('the content is at fault');

describe('every page', () => {
  test.each(listed)('%s has a card and says what it is in the vocabulary of search engines', (path) => {
    const root = page(path);
    const said = (name: string) =>
      root.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`).map((tag) => tag.getAttribute('content'));
    const slug = /(?:meetings|milestones)\/([^/]+)\//.exec(path)?.[1];
    const lang = isEnglish(path) ? 'en' : 'vi';
    expect(said('og:url')).toEqual([absolute(path)]);
    expect(said('og:type')).toEqual([/\/(?:meetings|milestones|articles)\/./.test(path) ? 'article' : 'website']);
    expect(said('og:image')).toEqual([absolute(slug === undefined ? pathTo.sitePreview(lang) : pathTo.preview({ slug }, lang))]);
    expect([said('og:image:width'), said('og:image:height')]).toEqual([['1200'], ['630']]);
    expect(said('og:image:alt')[0]).toBeTruthy();
    expect(said('twitter:card')).toEqual(['summary_large_image']);
    expect(said('theme-color')).toHaveLength(2);
    expect(root.querySelectorAll('link[rel="manifest"]').map((link) => link.getAttribute('href'))).toEqual([pathTo.manifest(lang)]);
    const data = root.querySelectorAll('script[type="application/ld+json"]').map((script) => JSON.parse(script.text) as unknown);
    expect(data).toHaveLength(1);
    expect(strangers(data)).toEqual([]);
    expect(JSON.stringify(data)).toContain(absolute(path));
    const trail = /"@type":"BreadcrumbList","itemListElement":\[\{"@type":"ListItem","position":1,"name":"[^"]+","item":"([^"]+)"/;
    const home = absolute(pathTo.timeline(lang));
    expect(trail.exec(JSON.stringify(data))?.[1]).toBe(absolute(path) === home ? undefined : home);
  });

  test('that stands in place of a missing one has no address and is not listed', () => {
    const missing = page(at('/404.html'));
    expect(missing.querySelector('link[rel="canonical"], link[rel="alternate"][hreflang], meta[property="og:url"]')).toBeNull();
    expect(missing.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  test('of an entry cites the sources it lists, in their order', () => {
    for (const path of listed.filter((each) => /(?:meetings|milestones)\/./.test(each))) {
      const root = page(path);
      const [data] = root
        .querySelectorAll('script[type="application/ld+json"]')
        .map((script) => JSON.parse(script.text) as { '@graph': { citation: { url: string }[] }[] });
      const links = root
        .querySelectorAll('.sources .source > p:first-child > a')
        .map((link) => new URL(link.getAttribute('href')?.replaceAll('&amp;', '&') ?? '', absolute(path)).href);
      expect(data?.['@graph'][0]?.citation.map(({ url }) => new URL(url).href)).toEqual(links);
    }
  });
});

describe('pictures', () => {
  const previews = languages.flatMap((lang) => [pathTo.sitePreview(lang), ...timeline.entries.map((entry) => pathTo.preview(entry, lang))]);

  test('of links are there for every entry and language, of the size that pages tell, and small', async () => {
    expect(previews.length).toBeGreaterThan(200);
    for (const path of previews) {
      const file = readFileSync(fileOf(path));
      expect(await sharp(file).metadata()).toMatchObject({ format: 'png', ...previewSize });
      expect(file.length).toBeLessThan(60_000);
      expect(file.length).toBeGreaterThan(5000);
    }
  });

  test.each(languages)('and icons named by the manifest in %s are there in their sizes', async (lang) => {
    const manifest = JSON.parse(text(pathTo.manifest(lang))) as {
      start_url: string;
      lang: string;
      icons: { src: string; sizes: string; purpose?: string }[];
    };
    expect(manifest).toMatchObject({ start_url: pathTo.timeline(lang), lang });
    expect(manifest.icons.map(({ sizes, purpose }) => purpose ?? sizes)).toEqual(
      expect.arrayContaining(['any', '192x192', '512x512', 'maskable']),
    );
    for (const { src, sizes } of manifest.icons.filter((icon) => icon.sizes !== 'any')) {
      const { width, height } = await sharp(fileOf(src)).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
    expect((await sharp(fileOf(pathTo.iconPicture('touch'))).metadata()).width).toBe(180);
  });
});

describe('the sitemap', () => {
  const urls = parse(text(pathTo.sitemap(0))).querySelectorAll('url');

  test('lists every page once, with its counterparts', () => {
    expect(urls.map((url) => url.querySelector('loc')?.text).sort()).toEqual(listed.map(absolute).sort());
    for (const url of urls) {
      const path = new URL(url.querySelector('loc')?.text ?? '').pathname;
      const alternates = page(path).querySelectorAll('link[rel="alternate"][hreflang]');
      const told = (elements: typeof alternates) => elements.map((each) => [each.getAttribute('hreflang'), each.getAttribute('href')]);
      expect(told(url.querySelectorAll('[hreflang]'))).toEqual(told(alternates));
    }
  });

  test('tells the day of a change only where the page records one', () => {
    const dated = urls.filter((url) => url.querySelector('lastmod')).length;
    expect(dated).toBe(2 * timeline.entries.filter(({ updates }) => updates.length > 0).length);
  });

  test('is found from robots.txt, and what is for language models leads to pages that are there', () => {
    expect(text(pathTo.robots)).toContain(`\nSitemap: ${absolute(pathTo.sitemapIndex)}\n`);
    expect(text(pathTo.sitemapIndex)).toContain(`<loc>${absolute(pathTo.sitemap(0))}</loc>`);
    const links = [...text(pathTo.forModels).matchAll(/\]\((.*?)\)/g)].map(([, address = '']) => new URL(address).pathname);
    expect(links.length).toBeGreaterThan(15);
    for (const path of links) expect(() => text(path)).not.toThrow();
  });
});
