import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-check/read-content.ts';
import { pathTo } from '../../src/i18n/routes.ts';
import { languages } from '../../src/site.ts';
import { below } from '../tested-site.ts';
import { page, pages, text } from './built.ts';

const { timeline } = readContent('content');
if (!timeline) throw new Error('the content is at fault');
const { entries } = timeline;

/** The pages that links of a page lead to, in order, each once. */
function linked(path: string, selector: string): string[] {
  return [
    ...new Set(
      page(path)
        .querySelectorAll(selector)
        .map((link) => (link.getAttribute('href') ?? '').replace(/#.*$/, '')),
    ),
  ];
}

const monthPages = pages.filter((path) => /^\/(?:en\/)?\d{4}\/\d\d\/$/.test(below(path)));
const yearPages = pages.filter((path) => /^\/(?:en\/)?\d{4}\/$/.test(below(path)));

describe.each(languages)('the months and years, in %s', (lang) => {
  const months = monthPages.filter((path) => path.startsWith(pathTo.timeline(lang)) && (lang === 'en') === below(path).startsWith('/en/'));

  test('have every entry in exactly the months of its days, in order of time', () => {
    expect(months.length).toBeGreaterThan(1);
    for (const path of months) {
      const month = path.split('/').slice(-3, -1).join('-');
      const own = entries.filter(({ date }) => date.start.slice(0, 7) <= month && month <= date.end.slice(0, 7));
      expect(linked(path, '.timeline .entry .title a')).toEqual(own.map((entry) => pathTo.entry(entry, lang)));
      const notes = linked(path, '.score svg a:not(.week)');
      expect(notes.sort()).toEqual(own.map((entry) => pathTo.entry(entry, lang)).sort());
    }
    expect(new Set(months.flatMap((path) => linked(path, '.timeline .entry .title a'))).size).toBe(entries.length);
  });

  test('lead to each other, and are found from the front page', () => {
    for (const [index, path] of months.entries()) {
      expect(page(path).querySelector('a[rel="prev"]')?.getAttribute('href')).toBe(months[index - 1]);
      expect(page(path).querySelector('a[rel="next"]')?.getAttribute('href')).toBe(months[index + 1]);
    }
    const front = linked(pathTo.timeline(lang), '.week-jump .chapters a');
    expect(front.sort()).toEqual([...months, pathTo.year('2025', lang)].sort());
  });

  test('a year counts the events of its months by track, in a table with a link to each', () => {
    const root = page(pathTo.year('2025', lang));
    expect(root.querySelectorAll('.tally thead a').map((link) => link.getAttribute('href'))).toEqual(months);
    const numbers = (cells: readonly { text: string }[]) => cells.map(({ text }) => Number(text));
    const totals = numbers(root.querySelectorAll('.tally tfoot td'));
    expect(totals).toEqual(months.map((path) => page(path).querySelectorAll('.timeline .entry').length));
    const rows = root.querySelectorAll('.tally tbody tr').map((row) => numbers(row.querySelectorAll('td')));
    expect(totals.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))).toEqual(totals);
  });
});

test('bars of a month lead to weeks that are in its list', () => {
  for (const path of monthPages) {
    const root = page(path);
    const lost = root.querySelectorAll('.score a.week').filter((link) => !root.querySelector(link.getAttribute('href') ?? '-'));
    expect(lost).toEqual([]);
  }
});

test('a month and a year tell machines what they list and what they are part of', () => {
  for (const path of [...monthPages, ...yearPages]) {
    const { '@graph': things } = JSON.parse(page(path).querySelector('script[type="application/ld+json"]')?.text ?? '{}') as {
      '@graph': { '@type': string; mainEntity?: { numberOfItems: number }; itemListElement?: { item?: string }[] }[];
    };
    expect(things.map((thing) => thing['@type'])).toEqual(['CollectionPage', 'BreadcrumbList']);
    expect(things[0]?.mainEntity?.numberOfItems).toBeGreaterThan(0);
    expect(things[1]?.itemListElement).toHaveLength(monthPages.includes(path) ? 3 : 2);
  }
});

test('no page is larger than 100 kB compressed', () => {
  expect(pages.map((path) => [path, gzipSync(text(path)).length] as const).filter(([, bytes]) => bytes > 100_000)).toEqual([]);
});
