import { describe, expect, test } from 'vitest';
import { searchDocuments } from '../../../src/search/documents.ts';
import { foldable, plainLetters, readable } from '../../../src/search/fold.ts';
import { prepareSearch, type Pagefind, type PagefindHit } from '../../../src/search/query.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { records } from '../../fixtures/records.ts';

describe('folding', () => {
  test('writes đ as a letter and a mark, and back', () => {
    expect(foldable('Điện đàm')).toBe('D\u0335iện d\u0335àm');
    expect(readable(foldable('Điện đàm, đình chiến'))).toBe('Điện đàm, đình chiến');
  });

  test('composes letters that come in pieces', () => {
    expect(foldable('Lãnh thổ'.normalize('NFD'))).toBe('Lãnh thổ');
  });

  test.each([
    ['Điện Kremlin', 'dien kremlin'],
    ['  BẢO ĐẢM an-ninh! ', 'bao dam an ninh'],
    ['Зеленський', 'зеленськии'],
  ])('compares %j as %j', (text, plain) => {
    expect(plainLetters(text)).toBe(plain);
  });
});

describe('what is indexed', () => {
  const built = buildTimeline(records());
  const documents = 'timeline' in built ? searchDocuments(built.timeline) : [];

  test('every page in every language, once', () => {
    const files = documents.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    expect(files).toContain('meetings/2025-12-04-miami/index.html');
    expect(files).toContain('en/people/umerov/index.html');
    expect(files).toContain('index.html');
    expect(documents.filter(({ lang }) => lang === 'vi')).toHaveLength(documents.length / 2);
  });

  test('an entry is found by its place, its day as people type it, and every spelling of who was there', () => {
    const entry = documents.find(({ file }) => file === 'meetings/2025-12-04-miami/index.html');
    expect(entry).toMatchObject({ standing: 'round', label: 'Cuộc gặp', when: '4/12/2025' });
    expect(entry?.names).toEqual(expect.arrayContaining(['4/12/2025', '4/12', 'Miami']));
    expect(entry?.people).toContain('Umierov');
  });
});

describe('searching', () => {
  /** An index that knows the pages of each standing, and which hits with which score it gives for which words. */
  function index(pages: Partial<Record<string, string[]>>, hits: Record<string, Record<string, number>>): Pagefind & { asked: string[] } {
    const asked: string[] = [];
    const hit = (id: string, score: number): PagefindHit => ({ id, score, data: () => Promise.reject(new Error('not needed')) });
    return {
      asked,
      options: () => Promise.resolve(),
      init: () => Promise.resolve(),
      search: (query, { filters }) => {
        if (query === null) return Promise.resolve({ results: (pages[filters.standing ?? ''] ?? []).map((id) => hit(id, 0)) });
        asked.push(`${filters.lang} ${query}`);
        return Promise.resolve({ results: Object.entries(hits[query] ?? {}).map(([id, score]) => hit(id, score)) });
      },
    };
  }

  test('a round of the talks comes before a step, this before an article, and these before pages that gather them', async () => {
    const pages = { topic: ['t'], article: ['a'], context: ['c'], step: ['s'], plan: ['p'], round: ['r'] };
    const search = await prepareSearch(index(pages, { word: { t: 9, a: 9, c: 9, s: 9, p: 9, r: 9 } }));
    expect((await search('word', 'vi')).map(({ id }) => id)).toEqual(['r', 'p', 's', 'c', 'a', 't']);
  });

  test('what has much more to say comes first all the same', async () => {
    const search = await prepareSearch(index({ round: ['r'], context: ['c'] }, { word: { r: 5, c: 50 } }));
    expect((await search('word', 'vi')).map(({ id }) => id)).toEqual(['c', 'r']);
  });

  test('a page with the phrase comes before a page with the words scattered', async () => {
    const search = await prepareSearch(index({ step: ['x', 'y'] }, { 'a b': { x: 10, y: 9 }, '"a b"': { y: 1 } }));
    expect((await search('a b', 'vi')).map(({ id }) => id)).toEqual(['y', 'x']);
  });

  test('đ is asked for as the index has it, and one word is not asked for as a phrase', async () => {
    const pagefind = index({}, {});
    await (
      await prepareSearch(pagefind)
    )(' “Điện” ', 'en');
    expect(pagefind.asked).toEqual(['en D\u0335iện']);
  });

  test('nothing is asked for nothing', async () => {
    const pagefind = index({}, {});
    expect(await (await prepareSearch(pagefind))(' " ', 'vi')).toEqual([]);
    expect(pagefind.asked).toEqual([]);
  });
});
