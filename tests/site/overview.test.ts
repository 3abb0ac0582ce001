import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-check/read-content.ts';
import { leastTalks } from '../../src/charts/overview.ts';
import { rollCall } from '../../src/timeline/attendance.ts';
import { stepsOf } from '../../src/timeline/select.ts';
import { numbersOf } from '../../src/timeline/statistics.ts';
import { siteUrl } from '../../src/site.ts';
import { at, below, fileOf } from '../tested-site.ts';
import { page, pages, text } from './built.ts';

const { timeline } = readContent('content');
if (!timeline) throw new Error('the content is at fault');
const outcomes = timeline.entries
  .flatMap(({ folder, slug, issues }) => issues.map(({ issue }) => `/${folder}/${slug}/#${issue.key}`))
  .sort();

describe.each(['/overview/', '/en/overview/'])('%s', (path) => {
  const root = page(at(path));
  const prefix = path === '/overview/' ? '' : '/en';
  const figure = (id: string) => {
    const found = root.getElementById(id);
    if (!found) throw new Error(`no figure ${id}`);
    return found;
  };
  const ours = ['issues', 'people', 'met', 'places', 'drafts', 'numbers'];
  const hrefs = (selector: string) =>
    root.querySelectorAll(selector).map((link) => below(link.getAttribute('href') ?? '').slice(prefix.length));

  test('is in the navigation and weighs less than 70 kB on the wire', () => {
    expect(root.querySelector('.masthead nav a[aria-current="page"]')?.getAttribute('href')).toBe(at(path));
    expect(gzipSync(text(at(path))).length).toBeLessThan(70_000);
  });

  test.each(ours)('the figure %s has a heading, a caption, a table and a file', (id) => {
    const { tagName } = figure(id);
    expect(tagName).toBe('FIGURE');
    expect(figure(id).querySelector('figcaption h2')?.text.trim().length).toBeGreaterThan(5);
    expect(figure(id).querySelector('figcaption p')?.text.length).toBeGreaterThan(80);
    expect(figure(id).querySelector('details table caption')?.text.trim().length).toBeGreaterThan(5);
    const heads = figure(id).querySelectorAll('table th');
    expect(heads.length).toBeGreaterThan(2);
    expect(heads.filter((head) => !head.getAttribute('scope'))).toEqual([]);
    const file = figure(id).querySelector('a[download]')?.getAttribute('href') ?? '';
    expect(readFileSync(fileOf(file)).length).toBeGreaterThan(1000);
  });

  test('every issue of every event is in the picture and in its table, and both lead to the same accounts', () => {
    expect(hrefs('#issues .panorama a[href*="#"]').sort()).toEqual(outcomes);
    expect(hrefs('#issues table a').sort()).toEqual(outcomes);
  });

  test('every talk of everybody is in the picture and in its table', () => {
    const attended = rollCall(timeline, leastTalks).flatMap(({ people }) => people.flatMap((each) => each.attended));
    const expected = attended.map(({ entry }) => `/${entry.folder}/${entry.slug}/`).sort();
    expect(hrefs('#people table a').sort()).toEqual(expected);
    const talks = hrefs('#people .panorama a').filter((href) => href.startsWith('/meetings/'));
    expect(talks.sort()).toEqual([...new Set(expected)]);
    expect(figure('people').querySelectorAll('.panorama a use')).toHaveLength(expected.length);
  });

  test('who met whom: the numbers of the picture are those of the table', () => {
    const drawn = figure('met')
      .querySelectorAll('.panorama g[class^="shade"] > text')
      .map(({ text }) => Number(text));
    const written = figure('met')
      .querySelectorAll('td.number')
      .map(({ text }) => Number(text));
    expect(drawn.toSorted()).toEqual(written.filter((count) => count > 0).toSorted());
  });

  test('the drafts follow each other from 28 points to 20', () => {
    const expected = stepsOf(timeline, 'plan-drafts').map(({ slug }) => `/milestones/${slug}/`);
    expect(hrefs('#drafts h3 a')).toEqual(expected);
    const named = figure('drafts').querySelectorAll('dd a').length;
    expect(named).toBe(stepsOf(timeline, 'plan-drafts').reduce((sum, { issues }) => sum + issues.length, 0));
  });

  test('the numbers are those of the content, in the text, in the table and in the bars', () => {
    const { kinds, sources } = numbersOf(timeline);
    const shown = figure('numbers')
      .querySelectorAll('.groups strong')
      .map(({ text }) => Number(text));
    const expected = [...Object.values(kinds), sources.texts, sources.outlets, sources.citations];
    expect(shown).toEqual(expect.arrayContaining(expected));
    const table = figure('numbers')
      .querySelectorAll('td.number')
      .map(({ text }) => text.trim());
    expect(table).toEqual(expect.arrayContaining(expected.map(String)));
    for (const svg of figure('numbers').querySelectorAll('.bars svg')) {
      const bars = svg
        .querySelectorAll('text.strong')
        .slice(1)
        .map(({ text }) => Number(text));
      expect(bars.reduce((sum, count) => sum + count, 0)).toBe(sources.texts);
    }
  });

  test.each(['issues', 'people', 'met', 'numbers'])(
    'the file %s.svg is whole, in its language, and leads to pages that are there',
    (name) => {
      const svg = text(at(`${path}${name}.svg`));
      const open: string[] = [];
      for (const [, close, tag = '', rest = ''] of svg.matchAll(/<(\/?)([a-zA-Z]+)([^>]*)>/g)) {
        if (close) expect(open.pop()).toBe(tag);
        else if (!rest.endsWith('/')) open.push(tag);
      }
      expect(open).toEqual([]);
      const element = parse(svg).querySelector('svg');
      expect(element?.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
      expect(element?.getAttribute('lang')).toBe(prefix ? 'en' : 'vi');
      const links = parse(svg)
        .querySelectorAll('a')
        .map((link) => link.getAttribute('href') ?? '');
      expect(links.filter((href) => !href.startsWith(siteUrl.href))).toEqual([]);
      expect(links.filter((href) => !pages.includes(new URL(href).pathname))).toEqual([]);
    },
  );
});
