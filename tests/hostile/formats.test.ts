// Every file of the hostile site, read back by a parser of its format: what was put in comes out, and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import { DOMParser, type Document } from '@xmldom/xmldom';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { parse } from 'node-html-parser';
import { parse as parseCsv } from 'papaparse';
import { describe, expect, test } from 'vitest';
import '../../src/exports/citation-files.ts';
import { languages } from '../../src/site.ts';
import { files, folder, page, pages, read } from './built.ts';
import { entries, vocabulary } from './content.ts';

const masters = entries.filter(({ kind }) => kind !== 'article');
const slugOf = ({ path }: { path: string }) => path.split('/')[1] ?? '';
const sourceOf = ({ facts }: (typeof entries)[number]) => ('sources' in facts ? facts.sources.s : undefined);
const inLang = (lang: string, path: string) => `${lang === 'en' ? 'en/' : ''}${path}`;
const one = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Every text in a value of JSON. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
const json = (file: string): unknown => JSON.parse(read(file));

/** XML as it should be read; whatever is not well-formed throws. */
function xml(text: string): Document {
  const stop = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError: stop }).parseFromString(text, 'text/xml');
}
const textsOf = (document: Document, name: string) =>
  [...document.getElementsByTagName(name)].map(({ textContent }) => one(textContent ?? ''));

describe('pages', () => {
  test('are valid HTML, and each has its heads, frames and forms as on any site', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'void-style': 'off',
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
        'attr-quotes': 'off',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
      },
    });
    const some = pages.filter((path) =>
      /-(?:m|p|a|person-|venue-|issue-)?[0-3]\/$|\/(?:people|venues|issues|articles|overview|search)\/$/.test(path),
    );
    expect(some.length).toBeGreaterThan(40);
    const faults: string[] = [];
    for (const path of some) {
      const { results } = await validator.validateString(read(`${path.slice(1)}index.html`), path);
      faults.push(
        ...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`)),
      );
    }
    expect(faults).toEqual([]);
  });

  test('have structured data that name the entry as it was written', () => {
    for (const entry of masters)
      for (const lang of languages) {
        const scripts = page(`/${inLang(lang, entry.path)}/`).querySelectorAll('script[type="application/ld+json"]');
        expect(scripts).toHaveLength(1);
        expect(texts(JSON.parse(scripts[0]?.rawText ?? ''))).toContain(entry.titles[lang]);
      }
  });
});

describe('files of JSON', () => {
  const all = files.filter((file) => /\.(?:json|jsonld|webmanifest)$/.test(file) && !file.startsWith('pagefind/'));

  test('are JSON, every one', () => {
    expect(all.length).toBeGreaterThan(80);
    for (const file of all) expect(typeof json(file), file).toBe('object');
  });

  test('have every text of the entries', () => {
    const known = new Set(texts(json('data/timeline.json')));
    const written = masters.flatMap(({ titles, facts }) =>
      texts([titles, 'short' in facts && [facts.short, facts.aliases, facts.updates, facts.sources]]),
    );
    expect(written.length).toBeGreaterThan(400);
    expect(written.filter((text) => !known.has(text))).toEqual([]);
  });

  test('have every text of the vocabulary and of articles', () => {
    const known = new Set(texts([json('data/vocabulary.json'), json('data/articles.json')]));
    const articles = entries
      .filter(({ kind }) => kind === 'article')
      .map(({ titles, facts }) => [titles, 'byline' in facts && [facts.byline, facts.url]]);
    const written = texts([vocabulary.people, vocabulary.venues, vocabulary.issues, vocabulary.outlets, articles].map((each) => each));
    expect(written.filter((text) => text.length > 3 && !known.has(text))).toEqual([]);
  });

  test.each(languages)('of oEmbed and TimelineJS (%s) carry the titles as text', (lang) => {
    const events = new Set(texts(json(inLang(lang, 'data/timelinejs.json'))).map((text) => one(parse(text).text)));
    for (const entry of masters) {
      const title = one(entry.titles[lang]);
      expect(events).toContain(title);
      const embedded = json(inLang(lang, `embed/${slugOf(entry)}/oembed.json`)) as { title: string; html: string };
      expect(one(embedded.title)).toBe(title);
      const elements = parse(embedded.html).querySelectorAll('*');
      expect(elements.map(({ tagName }) => tagName)).toEqual(['IFRAME']);
      expect(
        elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith('on') || name === 'srcdoc'),
      ).toEqual([]);
      expect(one(elements[0]?.getAttribute('title') ?? '')).toContain(title);
    }
  });
});

test('tables have each text in one cell, and none that a spreadsheet takes for a formula', () => {
  for (const file of ['data/timeline.csv', 'data/sources.csv']) {
    const { data, errors } = parseCsv<string[]>(read(file).replace(/^\uFEFF/, ''), { delimiter: ',' });
    expect(errors.filter(({ code }) => code !== 'TooFewFields')).toEqual([]);
    const cells = data.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([]);
    const known = new Set(cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, '')));
    const written = masters.flatMap((entry) =>
      file.includes('timeline') ? Object.values(entry.titles) : [sourceOf(entry)?.title ?? '', sourceOf(entry)?.url ?? ''],
    );
    expect(written.filter((text) => !known.has(text))).toEqual([]);
  }
});

describe('calendars', () => {
  test.each(languages)('have an event for each entry and nothing else (%s), for two readers that are not ours', (lang) => {
    const text = read(inLang(lang, 'calendar.ics'));
    const [, , components] = ICAL.parse(text) as [string, unknown[], [string, unknown[], unknown[]][]];
    expect(new Set(components.map(([name]) => name))).toEqual(new Set(['vevent']));
    expect(components.flatMap(([, , within]) => within)).toEqual([]);
    const events = Object.values(sync.parseICS(text)).filter((each): each is VEvent => each?.type === 'VEVENT');
    const said = new Set(events.map(({ summary }) => (typeof summary === 'object' ? summary.val : summary)));
    const summaries = new Set(
      new ICAL.Component(ICAL.parse(text) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event) => event.getFirstPropertyValue('summary')),
    );
    const titles = entries.filter(({ kind }) => kind === 'meeting').map(({ titles }) => titles[lang]);
    expect(titles.filter((title) => !said.has(title) || !summaries.has(title))).toEqual([]);
    // RFC 5545, 3.1: lines of at most 75 octets, that end in CR and LF.
    const lines = text.split('\r\n');
    expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

describe('XML', () => {
  const all = files.filter((file) => /\.(?:xml|svg)$/.test(file));

  test('is well-formed, every file, and has no script in it', () => {
    expect(all.length).toBeGreaterThan(60);
    for (const file of all) {
      const document = xml(read(file));
      const elements = [...document.getElementsByTagName('*')];
      expect(
        elements.filter(({ localName }) => /^(?:script|foreignObject|animate|set|iframe)$/i.test(localName ?? '')),
        file,
      ).toEqual([]);
      const attributes = elements.flatMap((element) => [...element.attributes]);
      expect(
        attributes.filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)),
        file,
      ).toEqual([]);
    }
  });

  test.each(languages)('of the feed (%s) has the titles, and texts that run nothing', (lang) => {
    const document = xml(read(inLang(lang, 'feed.xml')));
    const titles = new Set(textsOf(document, 'title'));
    expect(masters.filter((entry) => !titles.has(one(entry.titles[lang]))).map(slugOf)).toEqual([]);
    const { items } = json(inLang(lang, 'feed.json')) as { items: { title: string; content_html: string }[] };
    expect(masters.filter((entry) => !items.some(({ title }) => title === entry.titles[lang])).map(slugOf)).toEqual([]);
    const contents = [...textsOf(document, 'content'), ...items.map(({ content_html }) => content_html)];
    expect(contents.length).toBeGreaterThan(40);
    for (const content of contents) {
      const elements = parse(content).querySelectorAll('*');
      expect(
        elements.filter(({ tagName }) =>
          /^(?:SCRIPT|IMG|IFRAME|SVG|MATH|STYLE|FORM|INPUT|BASE|META|LINK|VIDEO|BODY|DETAILS)$/.test(tagName),
        ),
      ).toEqual([]);
      expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith('on'))).toEqual([]);
    }
  });

  test.each(languages)('of pictures (%s) has the names of people and issues', (lang) => {
    const pictures = files.filter((file) => file.startsWith(inLang(lang, 'overview/')) && file.endsWith('.svg'));
    const said = pictures
      .flatMap((file) =>
        [...xml(read(file)).getElementsByTagName('*')].flatMap((element) => [element.textContent, element.getAttribute('aria-label')]),
      )
      .join('\n');
    const missing = Object.values(vocabulary.issues).filter(({ names }) => !said.includes(names[lang]));
    expect(missing).toEqual([]);
  });
});

const readAs = { bib: '@bibtex/text', ris: '@ris/file', json: '@else/json' } as const;
test.each(['bib', 'ris', 'json'] as const)('cite.%s is read back as one work with the title as it was written', (format) => {
  for (const entry of entries)
    for (const lang of languages) {
      const works = new Cite(read(inLang(lang, `${entry.path}/cite.${format}`)), { forceType: readAs[format] }).data as {
        title: string;
        URL: string;
      }[];
      expect(works.map(({ title }) => one(title.replaceAll(/<\/?span[^>]*>/g, '')))).toEqual([one(entry.titles[lang])]);
      expect(works[0]?.URL).toContain(entry.path);
    }
});

test('what hosts read has one rule a line, and no text of the content', () => {
  for (const name of ['_headers', '_redirects', 'robots.txt'])
    expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/__hit|x\.example/);
});
