import { existsSync } from 'node:fs';
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import ical, { type VEvent } from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-check/read-content.ts';
import { calendarSelections, feedSelections } from '../../src/exports/selections.ts';
import { absolute, pathTo } from '../../src/i18n/routes.ts';
import { t } from '../../src/i18n/t.ts';
import { languages, siteUrl, type Lang } from '../../src/site.ts';
import { at, fileOf } from '../tested-site.ts';
import { page, text } from './built.ts';
import { jsonFeedSchema } from './formats.ts';

const { timeline } = readContent('content');
if (!timeline) throw new Error('the content is at fault');
const exists = (address: string) => {
  const { origin, pathname } = new URL(address);
  return origin === siteUrl.origin && existsSync(fileOf(pathname));
};

const feeds = languages.flatMap((lang) =>
  feedSelections(timeline).map((selection) => ({ lang, folder: selection.folder(lang), selection })),
);
const calendars = languages.flatMap((lang) =>
  calendarSelections(timeline).map((selection) => ({ lang, folder: selection.folder(lang), selection })),
);
const addressesOf = (entries: typeof timeline.entries, lang: Lang) => entries.map((entry) => absolute(pathTo.entry(entry, lang))).sort();

describe('the feeds', () => {
  test('are of the whole, of every track and of every issue, in both languages', () => {
    expect(feeds.length).toBeGreaterThan(50);
    expect(feeds[0]).toMatchObject({ folder: at('/'), selection: { entries: { length: timeline.entries.length } } });
  });

  const namespace = 'http://www.w3.org/2005/Atom';

  test.each(feeds)('$folder feed.xml is Atom with all its entries, newest first', ({ lang, folder, selection }) => {
    const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text(`${folder}feed.xml`), 'text/xml').documentElement;
    if (!root) throw new Error('no root');
    const isElement = (node: object): node is Element => 'tagName' in node;
    const children = (parent: Element, name: string) =>
      [...parent.childNodes].filter(isElement).filter((node) => node.namespaceURI === namespace && node.localName === name);
    const only = (parent: Element, name: string) => children(parent, name).map(({ textContent }) => (textContent ?? '').trim());
    expect([root.namespaceURI, root.localName, root.getAttribute('xml:lang')]).toEqual([namespace, 'feed', lang]);
    expect(only(root, 'id')).toEqual([absolute(`${folder}feed.xml`)]);
    // RFC 4287, 4.1.1: one title, one updated, an author; 4.2.7.2: no two alternates of one type and language.
    expect(['title', 'updated', 'author'].map((name) => only(root, name).length)).toEqual([1, 1, 1]);
    const entries = children(root, 'entry');
    for (const each of [root, ...entries]) {
      const links = children(each, 'link').filter((link) => link.getAttribute('rel') === 'alternate');
      const kinds = links.map((link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(links.map((link) => link.getAttribute('href') ?? '').filter((address) => !exists(address))).toEqual([]);
    }
    const days = entries.flatMap((entry) => only(entry, 'updated'));
    expect(days.every((day) => /^\d{4}-\d\d-\d\dT00:00:00(?:\.000)?Z$/.test(day))).toBe(true);
    expect(days).toEqual([...days].sort().reverse());
    expect(only(root, 'updated')).toEqual([days[0]]);
    expect(entries.flatMap((entry) => only(entry, 'id')).sort()).toEqual(addressesOf(selection.entries, lang));
    const contents = entries.flatMap((entry) => only(entry, 'content'));
    expect(contents.filter((html) => html.length < 500 || / (?:href|src)="(?!https?:)/.test(html))).toEqual([]);
  });

  const ajv = new Ajv2020();
  formats(ajv);
  const validate = ajv.compile<{ items: { id: string }[]; feed_url: string; language: string }>(jsonFeedSchema);

  test.each(feeds)('$folder feed.json is JSON Feed with all its entries', ({ lang, folder, selection }) => {
    const feed: unknown = JSON.parse(text(`${folder}feed.json`));
    expect(validate(feed) ? [] : validate.errors).toEqual([]);
    expect(feed).toMatchObject({ feed_url: absolute(`${folder}feed.json`), language: lang });
    expect(validate(feed) ? feed.items.map(({ id }) => id).sort() : []).toEqual(addressesOf(selection.entries, lang));
  });

  test.each([
    ['/people/umerov/', ['/feed.xml', '/feed.json']],
    ['/en/issues/territory/', ['/en/feed.xml', '/en/feed.json', '/en/issues/territory/feed.xml', '/en/issues/territory/feed.json']],
  ])('%s names its feeds in its head', (path, expected) => {
    const links = page(at(path)).querySelectorAll('head link[type="application/atom+xml"], head link[type="application/feed+json"]');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(expected.map(at));
    expect(links.map((link) => link.getAttribute('rel'))).toEqual(expected.map(() => 'alternate'));
  });
});

describe('the calendars', () => {
  test.each(calendars)('$folder calendar.ics is read by two other programs, with every meeting', ({ lang, folder, selection }) => {
    const file = text(`${folder}calendar.ics`);
    const slugs = selection.entries.map(({ slug }) => `${slug}@${siteUrl.hostname}`).sort();
    const first = Object.values(ical.sync.parseICS(file)).filter((each): each is VEvent => each?.type === 'VEVENT');
    const second = convertIcsCalendar(undefined, file);
    expect(slugs.length).toBeGreaterThan(0);
    expect(first.map(({ uid }) => uid).sort()).toEqual(slugs);
    expect(second.events?.map(({ uid }) => uid).sort()).toEqual(slugs);
    expect(file).toMatch(/\r\nX-WR-CALNAME:Hòa đàm: .+\r\n/);
    for (const entry of selection.entries) {
      const event = second.events?.find(({ uid }) => uid.startsWith(`${entry.slug}@`));
      const read = first.find(({ uid }) => uid.startsWith(`${entry.slug}@`));
      expect(Number(read?.sequence)).toBe(entry.updates.length);
      expect(event?.url).toBe(absolute(pathTo.entry(entry, lang)));
      expect(event?.summary).toBe(entry.title.texts[lang]);
      expect(event?.start.date.toISOString().slice(0, 10)).toBe(entry.date.start);
      // This reader takes names with a comma apart, so only what stands first is compared.
      expect(event?.categories?.slice(0, 2)).toEqual([t(lang).kinds[entry.kind], t(lang).tracks[entry.track]]);
    }
  });

  test('the first holds all talks', () => {
    const talks = timeline.entries.filter(({ folder }) => folder === 'meetings');
    expect(calendars[0]).toMatchObject({ folder: at('/'), selection: { entries: { length: talks.length } } });
  });
});
