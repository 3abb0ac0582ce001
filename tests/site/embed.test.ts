import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-check/read-content.ts';
import { absolute, pathTo } from '../../src/i18n/routes.ts';
import { languages } from '../../src/site.ts';
import { framed, page, text } from './built.ts';

const { timeline } = readContent('content');
if (!timeline) throw new Error('the content is at fault');
const entries = languages.flatMap((lang) => timeline.entries.map((entry) => ({ entry, lang })));

interface Rich {
  html: string;
  title: string;
  height: number;
}

test('every entry and the timeline can be embedded, in both languages', () => {
  const expected = [
    ...entries.map(({ entry, lang }) => pathTo.embeddedEntry(entry, lang)),
    ...languages.map((lang) => pathTo.embeddedTimeline(lang)),
  ];
  expect(framed).toEqual(expected.sort());
});

describe('what is embedded', () => {
  test('has no script, loads nothing, is not to be found by itself, and its links leave the frame', () => {
    for (const path of framed) {
      const root = page(path);
      expect(root.querySelectorAll('script, link:not([rel="canonical"]), img, iframe').map(String)).toEqual([]);
      expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(root.querySelector('base')?.attributes).toEqual({ target: '_top' });
      expect(text(path)).not.toMatch(/url\(/);
    }
  });

  test('has its styles within, and stays small: an entry 5 kB, the timeline 14 kB', () => {
    const sizes = framed.map((path) => [path, gzipSync(text(path)).length] as const);
    const heavy = sizes.filter(([path, bytes]) => bytes > (path.endsWith('/timeline/') ? 14 : 5) * 1024);
    expect(heavy).toEqual([]);
    expect(framed.filter((path) => !page(path).querySelector('style')?.text.includes('#dark:target'))).toEqual([]);
  });

  test('of an entry names it, its page, its issues with their states, and how many sources it has', () => {
    for (const { entry, lang } of entries) {
      const root = page(pathTo.embeddedEntry(entry, lang));
      const said = root.querySelector('main')?.text ?? '';
      expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(absolute(pathTo.entry(entry, lang)));
      expect(root.querySelector('h1 a')?.getAttribute('href')).toBe(pathTo.entry(entry, lang));
      expect(said).toContain(entry.title.texts[lang]);
      expect(entry.issues.filter(({ issue }) => !said.includes(issue.names[lang]))).toEqual([]);
      expect(said).toContain(String(entry.sources.length));
    }
  });

  test.each(languages)('of the timeline leads to every entry, the core of the process unfolded, in %s', (lang) => {
    const root = page(pathTo.embeddedTimeline(lang));
    const addresses = (selector: string) => root.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');
    const core = timeline.entries.filter(({ weight }) => weight === 'core').map((entry) => pathTo.entry(entry, lang));
    expect(addresses('li a').sort()).toEqual(timeline.entries.map((entry) => pathTo.entry(entry, lang)).sort());
    expect(addresses('section > ol a').sort()).toEqual(core.sort());
  });
});

test('the page of every entry, and the timeline, tell programs how to embed them', () => {
  const discovered = [
    ...entries.map(({ entry, lang }) => [pathTo.entry(entry, lang), pathTo.embeddedEntry(entry, lang)] as const),
    ...languages.map((lang) => [pathTo.timeline(lang), pathTo.embeddedTimeline(lang)] as const),
  ];
  for (const [path, inFrame] of discovered) {
    const link = page(path).querySelector('link[type="application/json+oembed"]')?.getAttribute('href');
    expect(link).toBe(absolute(pathTo.oEmbed(inFrame)));
    const { html: code, title } = JSON.parse(text(pathTo.oEmbed(inFrame))) as Rich;
    expect(parse(code).querySelector('iframe')?.getAttribute('src')).toBe(absolute(inFrame));
    expect(page(inFrame).querySelector('title')?.text).toBe(title);
  }
});

test.each(languages)('the page that shows how has live examples in every scheme, and their code, in %s', (lang) => {
  const root = page(pathTo.embedding(lang));
  const frames = root.querySelectorAll('iframe').map((frame) => frame.getAttribute('src') ?? '');
  const codes = root.querySelectorAll('pre').map((code) => parse(code.text).querySelector('iframe')?.getAttribute('src'));
  expect(frames.map((address) => address.split('#')[1])).toEqual([undefined, 'light', 'dark', undefined]);
  expect(codes).toEqual(frames.map(absolute));
});
