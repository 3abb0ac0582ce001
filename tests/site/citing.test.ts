import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-check/read-content.ts';
import { citationFiles } from '../../src/exports/citation-files.ts';
import { citedPages } from '../../src/exports/citation.ts';
import { absolute, pathTo } from '../../src/i18n/routes.ts';
import { languages } from '../../src/site.ts';
import { at } from '../tested-site.ts';
import { page, text } from './built.ts';

const { timeline } = readContent('content');
if (!timeline) throw new Error('the content is at fault');
const cited = languages.flatMap((lang) => citedPages(timeline, lang));

describe('citations', () => {
  test('have a key of their own, each', () => {
    expect(cited.length).toBeGreaterThan(250);
    expect(new Set(cited.map(({ key }) => key)).size).toBe(cited.length);
  });

  test.each(['bib', 'ris', 'json'])('beside every page cite.%s says what the page says', (format) => {
    for (const { key, title, path } of cited) {
      const works = new Cite(text(pathTo.citation(path, format))).data;
      expect(works).toHaveLength(1);
      expect(works[0]).toMatchObject({ id: key, title: title.text, URL: absolute(path), language: title.lang });
      expect(page(path).querySelector('h1')?.text.trim()).toBe(title.text);
    }
  });

  test('every page shows them as text and leads to the files', () => {
    for (const each of cited) {
      const section = page(each.path).querySelector('.cite-this');
      const texts = section?.querySelectorAll('dd > span').map(({ text }) => text) ?? [];
      expect(texts).toHaveLength(2);
      expect(texts.filter((text) => text.startsWith('Hòa đàm. ') && text.includes(absolute(each.path)))).toEqual(texts);
      const links = section?.querySelectorAll('a[download]').map((link) => ['href', 'download'].map((name) => link.getAttribute(name)));
      expect(links).toEqual(citationFiles(each).map(({ path, file }) => [path, file]));
    }
  });
});

describe('the calendar file of a meeting', () => {
  const meetings = timeline.entries.filter(({ folder }) => folder === 'meetings');

  test.each(languages)('is read by another program, for every meeting, in %s', (lang) => {
    expect(meetings.length).toBeGreaterThan(20);
    for (const entry of meetings) {
      const file = text(pathTo.calendarEvent(entry, lang));
      const [event, ...more] = Object.values(ical.sync.parseICS(file)).filter((each): each is VEvent => each?.type === 'VEVENT');
      expect(more).toEqual([]);
      expect(event).toMatchObject({
        datetype: 'date',
        summary: { val: entry.title.texts[lang] },
        url: absolute(pathTo.entry(entry, lang)),
      });
      expect(file).toContain(`DTSTART;VALUE=DATE:${entry.date.start.replaceAll('-', '')}\r\n`);
      const days = ((event?.end?.getTime() ?? 0) - (event?.start.getTime() ?? 0)) / 86_400_000;
      expect(days).toBe((Date.parse(entry.date.end) - Date.parse(entry.date.start)) / 86_400_000 + 1);
      expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(page(pathTo.entry(entry, lang)).querySelector(`.facts a[href="${pathTo.calendarEvent(entry, lang)}"]`)).not.toBeNull();
    }
  });

  test('is for meetings alone', () => {
    expect(page(at('/milestones/2025-12-20-trilateral-proposal/')).querySelector('a[href$="event.ics"]')).toBeNull();
  });
});
