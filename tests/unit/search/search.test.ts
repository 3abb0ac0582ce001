import { describe, expect, test } from 'vitest';
import { searchDocuments } from '../../../src/search/documents.ts';
import { foldable, plainLetters, readable } from '../../../src/search/fold.ts';
import { search, type Pagefind, type PagefindHit } from '../../../src/search/query.ts';
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
    expect(entry).toMatchObject({ tier: 'entry', kind: 'meeting', label: 'Cuộc gặp', when: '4/12/2025', date: '2025-12-04' });
    expect(entry?.names).toEqual(expect.arrayContaining(['4/12/2025', '4/12', 'Miami']));
    expect(entry?.people).toContain('Umierov');
  });
});

describe('searching', () => {
  /** An index that knows which hits it gives for which words in which tier. */
  function index(hits: Record<string, string[]>): Pagefind & { asked: string[] } {
    const asked: string[] = [];
    const hit = (id: string): PagefindHit => ({ id, score: 1, data: () => Promise.reject(new Error('not needed')) });
    return {
      asked,
      options: () => Promise.resolve(),
      init: () => Promise.resolve(),
      search: (query, { filters }) => {
        const question = `${filters.lang} ${filters.tier} ${query}`;
        asked.push(question);
        return Promise.resolve({ results: (hits[question] ?? []).map(hit) });
      },
    };
  }

  test('entries come before articles and these before topics; phrases before scattered words; nothing twice', async () => {
    const pagefind = index({
      'vi entry "a b"': ['e2'],
      'vi entry a b': ['e1', 'e2'],
      'vi article a b': ['a1'],
      'vi topic "a b"': ['t1'],
      'vi topic a b': ['t1', 't2'],
    });
    expect((await search(pagefind, 'a b', 'vi')).map(({ id }) => id)).toEqual(['e2', 'e1', 'a1', 't1', 't2']);
  });

  test('đ is asked for as the index has it, and one word is not asked for as a phrase', async () => {
    const pagefind = index({});
    await search(pagefind, ' “Điện” ', 'en');
    expect(pagefind.asked).toEqual(['en entry D\u0335iện', 'en article D\u0335iện', 'en topic D\u0335iện']);
  });

  test('nothing is asked for nothing', async () => {
    const pagefind = index({});
    expect(await search(pagefind, ' " ', 'vi')).toEqual([]);
    expect(pagefind.asked).toEqual([]);
  });
});
