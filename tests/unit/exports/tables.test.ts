import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/exports/csv.ts';
import { sourcesCsv, timelineCsv } from '../../../src/exports/tables.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { hostile } from '../../fixtures/hostile.ts';
import { meeting, records } from '../../fixtures/records.ts';

const built = buildTimeline(records({ meetings: [meeting({ participants: ['umerov', { witkoff: 'remote' }] })] }));
if (!('timeline' in built)) throw new Error(JSON.stringify(built));
const { timeline } = built;

/** What a program that is not ours reads. */
const rows = (text: string) => Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;

describe('a table', () => {
  const text = csv([{ name: 'cell', field: 'title', cell: (item: string) => item }], hostile);

  test('begins with the mark of UTF-8 and ends every line with CR LF', () => {
    expect(text.startsWith('\uFEFFcell\r\n')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('gives back every text, and no cell that a spreadsheet would reckon', () => {
    const cells = rows(text).map(({ cell }) => cell);
    expect(cells.map((cell) => cell?.replace(/^'/, ''))).toEqual(hostile);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell ?? ''))).toEqual([]);
    expect(cells.filter((cell) => cell?.startsWith("'"))).toHaveLength(5);
  });

  test('joins lists, and leaves what is not known empty', () => {
    const columns = [
      { name: 'list', field: 'aliases', cell: () => ['a', 'b'] },
      { name: 'none', field: 'short', cell: () => null },
      { name: 'number', field: 'sources', cell: () => 0 },
    ] as const;
    expect(csv(columns, [1])).toBe('\uFEFFlist,none,number\r\na; b,,0\r\n');
  });
});

test('an entry is a row with both titles and both addresses', () => {
  expect(rows(timelineCsv(timeline))).toMatchObject([
    {
      slug: '2025-12-04-miami',
      title_vi: 'Miami',
      title_en: 'Miami (en)',
      country: 'US',
      participants: 'umerov; witkoff: remote',
      issues: 'territory: open',
      sources: '2',
      articles: 'miami-article',
      updated: '',
      url_en: 'https://hoa-dam.example/en/meetings/2025-12-04-miami/',
    },
  ]);
});

test('every source of an entry is a row, our own summaries among them', () => {
  expect(rows(sourcesCsv(timeline))).toMatchObject([
    {
      entry: '2025-12-04-miami',
      type: 'article',
      key: 'miami-article',
      url: 'https://hoa-dam.example/articles/miami-article/',
      lang: 'vi',
    },
    { type: 'citation', key: 'reuters-1204', outlet_name: 'Reuters', attests: 'date; venue; umerov; witkoff; territory' },
  ]);
});
