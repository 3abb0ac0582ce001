import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { citationFile, citationFiles } from '../../../src/exports/citation-files.ts';
import { textCitations } from '../../../src/exports/citation-text.ts';
import { citedArticle, citedEntry, citedIssue, citedPages, cslOf, type CitedPage } from '../../../src/exports/citation.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { meeting, records } from '../../fixtures/records.ts';

const built = buildTimeline(
  records({ meetings: [meeting({ updates: [{ date: '2026-01-03', vi: 'Thêm nguồn.', en: 'A source added.' }] })] }),
);
if ('faults' in built) throw new Error(JSON.stringify(built.faults));
const { timeline } = built;
const [entry] = timeline.entries;
const [article] = timeline.articles;
const [territory] = timeline.issues;
if (!entry || !article || !territory) throw new Error('the fixture has too little');

const undated: CitedPage = { ...citedArticle(article, 'vi'), title: { text: 'Gặp "riêng" tại Điện Kremlin & “bàn kín”', lang: 'vi' } };
const awkward = 'A_{b} & c: 100 % of $5 #1 ~ ^ \\ “quoted” "straight" ướt sũng';

const plainText = (html: string) => html.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&');
const texts = (page: CitedPage) => textCitations(page).map(({ html }) => plainText(html));
const read = (text: string) => new Cite(text).data[0];

describe('a page to be cited', () => {
  test.each(['toString', 'constructor', '__proto__'])('may be called %s, which JavaScript has a meaning for', (name) => {
    for (const text of texts({ ...undated, title: { text: name, lang: 'en' } })) expect(text).toContain(name);
  });

  test('is the work of the site as an organisation, dated by its last change', () => {
    expect(cslOf(citedEntry(entry, 'en'))).toEqual({
      id: 'hoadam-2025-12-04-miami-en',
      type: 'webpage',
      title: 'Miami (en)',
      author: [{ literal: 'Hòa đàm' }],
      'container-title': 'Hòa đàm',
      issued: { 'date-parts': [[2026, 1, 3]] },
      keyword: 'Territory',
      language: 'en',
      URL: 'https://hoa-dam.example/en/meetings/2025-12-04-miami/',
    });
  });

  test('has no day where none is recorded, and the language its title really is in', () => {
    const untranslated = cslOf(citedArticle(article, 'en'));
    expect(untranslated).not.toHaveProperty('issued');
    expect(untranslated).toMatchObject({ title: 'Bài', language: 'vi', URL: 'https://hoa-dam.example/en/articles/miami-article/' });
  });

  test('has a key of its own in either language', () => {
    const keys = [...citedPages(timeline, 'vi'), ...citedPages(timeline, 'en')].map(({ key }) => key);
    expect(keys).toEqual([
      ...['hoadam-2025-12-04-miami', 'hoadam-article-miami-article', 'hoadam-issue-territory'],
      ...['hoadam-2025-12-04-miami-en', 'hoadam-article-miami-article-en', 'hoadam-issue-territory-en'],
    ]);
  });
});

describe('as text', () => {
  test('a dated page, in English', () => {
    expect(texts(citedEntry(entry, 'en'))).toEqual([
      'Hòa đàm. (2026, January 3). Miami (en). https://hoa-dam.example/en/meetings/2025-12-04-miami/',
      'Hòa đàm. 2026. “Miami (en).” January 3, 2026. https://hoa-dam.example/en/meetings/2025-12-04-miami/.',
    ]);
  });

  test('a dated page, in Vietnamese', () => {
    expect(texts(citedEntry(entry, 'vi'))).toEqual([
      'Hòa đàm. (2026, ngày 3 tháng 1). Miami. https://hoa-dam.example/meetings/2025-12-04-miami/',
      'Hòa đàm. 2026. “Miami”. 3/1/2026. https://hoa-dam.example/meetings/2025-12-04-miami/.',
    ]);
  });

  test('an undated page leaves room for the day of reading', () => {
    expect(texts(undated)).toEqual([
      'Hòa đàm. (không ngày). Gặp “riêng” tại Điện Kremlin & “bàn kín”. Truy cập ngày [ngày/tháng/năm], từ https://hoa-dam.example/articles/miami-article/',
      'Hòa đàm. Không ngày. “Gặp ‘riêng’ tại Điện Kremlin & ‘bàn kín’”. Truy cập ngày [ngày/tháng/năm]. https://hoa-dam.example/articles/miami-article/.',
    ]);
    expect(texts(citedIssue(territory, 'en'))[0]).toBe(
      'Hòa đàm. (n.d.). Territory. Retrieved [date], from https://hoa-dam.example/en/issues/territory/',
    );
    expect(textCitations(undated).every(({ html }) => html.includes('<span data-read-on>[ngày/tháng/năm]</span>'))).toBe(true);
  });

  test('APA sets the title in italics, and markup in a title stays text', () => {
    const [apa] = textCitations({ ...undated, title: { text: 'a < b & <script>', lang: 'en' } });
    expect(apa?.html).toContain('<i>a &lt; b &amp; &lt;script&gt;</i>');
  });
});

describe('as a file', () => {
  test('each is named after the key', () => {
    expect(citationFiles(undated).map(({ path, file }) => [path, file])).toEqual([
      ['/articles/miami-article/cite.bib', 'hoadam-article-miami-article.bib'],
      ['/articles/miami-article/cite.ris', 'hoadam-article-miami-article.ris'],
      ['/articles/miami-article/cite.json', 'hoadam-article-miami-article.json'],
    ]);
  });

  test('BibTeX keeps its letters as they are and escapes what TeX would take for its own', () => {
    expect(citationFile({ ...citedEntry(entry, 'vi'), title: undated.title, keywords: ['Lãnh thổ', 'Ngừng bắn, giám sát'] }, 'bib')).toBe(
      `@misc{hoadam-2025-12-04-miami,
  author = {{Hòa đàm}},
  year = {2026},
  month = {1},
  title = {{Gặp "riêng" tại Điện Kremlin \\& “bàn kín”}},
  url = {https://hoa-dam.example/meetings/2025-12-04-miami/},
  howpublished = {Hòa đàm},
  day = {3},
  keywords = {Lãnh thổ, {Ngừng bắn, giám sát}},
  language = {vi},
}
`,
    );
    expect(citationFile({ ...undated, title: { text: awkward, lang: 'en' } }, 'bib')).toContain(
      'A\\_\\{b\\} \\& c: 100 \\% of \\$5 \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} “quoted”',
    );
  });

  test('RIS keeps long titles, addresses and keys whole, one keyword a line', () => {
    const long = 'Một tiêu đề rất dài '.repeat(8).trim();
    const text = citationFile({ ...citedEntry(entry, 'vi'), title: { text: long, lang: 'vi' }, keywords: ['Lãnh thổ', 'a, b'] }, 'ris');
    expect(text.split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - Hòa đàm',
      'DA  - 2026/01/03/',
      'PY  - 2026',
      'ID  - hoadam-2025-12-04-miami',
      'KW  - Lãnh thổ',
      'KW  - a, b',
      'LA  - vi',
      `TI  - ${long}`,
      'UR  - https://hoa-dam.example/meetings/2025-12-04-miami/',
      'T2  - Hòa đàm',
      'ER  - ',
      '',
    ]);
  });

  test.each(['bib', 'ris', 'json'] as const)('cite.%s is read back by the library as the same work', (format) => {
    const page = { ...citedEntry(entry, 'vi'), title: undated.title };
    const work = read(citationFile(page, format));
    expect(work).toMatchObject({ id: page.key, title: page.title.text, URL: `https://hoa-dam.example${page.path}` });
    expect(work).toMatchObject({ issued: { 'date-parts': [[2026, 1, 3]] } });
    expect(JSON.stringify(work?.['author'])).toContain('Hòa đàm');
  });
});
