import { describe, expect, test } from 'vitest';
import { searchDocuments } from '../../../src/search/indexing/documents.ts';
import { searchNames } from '../../../src/search/indexing/search-names.ts';
import { dayInText } from '../../../src/search/query/day-words.ts';
import { foldable, folded, plainWords, readable } from '../../../src/search/query/fold.ts';
import { inARow } from '../../../src/search/query/hits.ts';
import { Lookup } from '../../../src/search/query/lookup.ts';
import { bare, readQuery, typedWords } from '../../../src/search/query/typed-query.ts';
import { takeDates } from '../../../src/search/query/typed-dates.ts';
import { isEmpty, otherSpellings, stemOf } from '../../../src/search/query/word-forms.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { records } from '../../fixtures/records.ts';

const built = buildTimeline(records());
if (!('timeline' in built)) throw new Error('the records do not build');
const { timeline } = built;

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
    ['hoà bình, thuỷ', 'hoa binh thuy'],
    ['Зеленський', 'зеленськии'],
    ['“28 điểm”', '28 diem'],
  ])('compares %j as %j', (text, plain) => {
    expect(plainWords(text)).toBe(plain);
  });

  test('keeps every letter at its place', () => {
    const text = 'Ngày 2/12, ông Đỗ – “Điện Kremlin” ﬁ İ';
    expect(folded(text)).toHaveLength(text.length);
    expect(folded(text).indexOf('kremlin')).toBe(text.indexOf('Kremlin'));
  });
});

describe('dates as people type them', () => {
  const december2 = ['d1202'];
  const dated = ['d20251202'];
  test.each([
    ['2/12', december2],
    ['02/12', december2],
    ['2.12', december2],
    ['ngày 2/12', december2],
    ['ngày 2 tháng 12', december2],
    ['mùng 2 tháng mười hai', december2],
    ['2 tháng 12 năm 2025', dated],
    ['2/12/2025', dated],
    ['02-12-2025', dated],
    ['2025-12-02', dated],
    ['Dec 2', december2],
    ['December 2nd', december2],
    ['2 December 2025', dated],
    ['the 2nd of December', december2],
    ['December 2, 2025', dated],
  ])('%s', (typed, expected) => {
    const { dates } = takeDates(typed);
    expect(dates).toHaveLength(1);
    expect(dates[0]?.[0]).toEqual(expected);
  });

  test.each([
    ['23-25/11', [['d1123', 'd1124', 'd1125']]],
    ['Nov 23–25', [['d1123', 'd1124', 'd1125']]],
    ['23 to 25 November 2025', [['d20251123', 'd20251124', 'd20251125']]],
    ['tháng 12/2025', [['m202512']]],
    ['December 2025', [['m202512']]],
    ['12/28', [['d1228']]],
    ['11/12', [['d1211'], ['d1112']]],
  ])('%s, with its other reading after it', (typed, expected) => {
    expect(takeDates(typed).dates).toEqual([expected]);
  });

  test('a day without a month may be of any month', () => {
    expect(takeDates('ngày 23').dates[0]?.[0]).toContain('d1123');
    expect(takeDates('ngày 23').dates[0]?.[0]).toHaveLength(12);
  });

  test('is taken out of what else was typed', () => {
    expect(takeDates('đàm phán ngày 23/11 ở Geneva').rest.replaceAll(/\s+/g, ' ')).toBe('đàm phán ở Geneva');
  });

  test.each(['kế hoạch 28 điểm', '50/50', '32/12', '800.000 quân', '20-28', 'may'])('%s is no date', (typed) => {
    expect(
      takeDates(typed)
        .dates.flat(2)
        .filter((word) => word.startsWith('d')),
    ).toEqual([]);
  });
});

describe('what was typed', () => {
  test('is read as phrases, dates and words', () => {
    const query = readQuery('"bảo đảm an ninh" Berlin “security guarantees” 15/12');
    expect(query.phrases.map((phrase) => phrase.map(({ text }) => text).join(' '))).toEqual(['bảo đảm an ninh', 'security guarantees']);
    expect(query.words.map(({ text }) => text)).toEqual(['berlin']);
    expect(query.dates).toHaveLength(1);
  });

  test('can be had without quotation marks', () => {
    expect(bare(' "bảo đảm"  an ninh “Berlin”')).toBe('bảo đảm an ninh Berlin');
  });

  test('has a last word that may go on, until a space or a mark is typed', () => {
    expect(readQuery('dam pha').open).toBe(true);
    expect(readQuery('dam phan ').open).toBe(false);
    expect(readQuery('dam phan?').open).toBe(false);
  });

  test('keeps thousands together and takes compounds apart', () => {
    expect(typedWords('800.000 quân, 28-point').map(({ text }) => text)).toEqual(['800000', 'quân', '28', 'point']);
  });

  test.each(['', '  ', '""', '«»', '?!'])('%j asks for nothing', (typed) => {
    const { phrases, dates, words } = readQuery(typed);
    expect([...phrases, ...dates, ...words]).toEqual([]);
  });
});

describe('forms of a word', () => {
  test.each([
    ['guarantees', 'guarante'],
    ['negotiators', 'negoti'],
    ['security', 'secur'],
    ['eu', undefined],
    ['28th', undefined],
  ])('%s has in common with its others %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  test.each([
    ['mĩ', ['mỹ']],
    ['kỹ', ['kĩ']],
    ['ly', ['li']],
    ['quy', ['qui']],
    ['mai', []],
    ['kyiv', []],
  ])('%s is also written %j', (word, others) => {
    expect(otherSpellings(word)).toEqual(others);
  });

  test('a word with diacritics is not the empty word without them', () => {
    const [cua, cửa] = typedWords('của cửa');
    expect([cua, cửa].map((word) => word && isEmpty(word, 'vi'))).toEqual([true, false]);
  });
});

describe('names', () => {
  const lookup = new Lookup([
    { vi: ['Umerov'], en: [], also: ['Rustem Umierov'], page: { name: 'Rustem Umerov', path: 'people/umerov/' } },
    {
      vi: ['Bảo đảm an ninh'],
      en: ['Security guarantees'],
      also: [],
      page: { name: 'Bảo đảm an ninh', path: 'issues/security-guarantees/' },
    },
    { vi: ['Điện Kremlin'], en: ['The Kremlin'], also: [] },
    { vi: ['Moskva'], en: ['Moscow'], also: ['Mátxcơva'] },
  ]);

  test('are recognised whatever their diacritics, the longest first', () => {
    expect(lookup.nameAt(['bao', 'dam', 'an', 'ninh', 'berlin'])?.length).toBe(4);
    expect(lookup.nameAt(['rustem', 'umierov'])?.groups[0]?.page?.path).toBe('people/umerov/');
    expect(lookup.nameAt(['matxcova'])?.groups[0]?.en).toEqual(['Moscow']);
    expect(lookup.nameAt(['an', 'ninh'])).toBeUndefined();
  });

  test.each([
    ['umreov', 'umerov'],
    ['umerv', 'umerov'],
    ['kremiln', 'kremlin'],
    ['guarentes', 'guarantees'],
    ['nihn', 'ninh'],
    ['umerovv', 'umerov'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(lookup.nearest(typed)).toBe(meant);
  });

  test.each(['an', 'pick', 'zzzzzz', 'bao'])('%s is near to none', (typed) => {
    expect(lookup.nearest(typed)).toBeUndefined();
  });

  test('near to what nobody has are suggested by what their pages are called', () => {
    expect(lookup.near(['umrov'], 'en')).toEqual(['Rustem Umerov']);
    expect(lookup.near(['moscov'], 'en')).toEqual(['Moscow']);
    expect(lookup.near(['qqqq'], 'en')).toEqual([]);
  });
});

describe('words in a row', () => {
  test.each([
    [
      [[3, 9], [10], [10, 11]],
      [9, 10, 11],
    ],
    [[[1, 5], [3]], []],
    [
      [[4], [4]],
      [4, 4],
    ],
    [
      [
        [7, 2],
        [3, 8],
      ],
      [7, 8, 2, 3],
    ],
  ])('%j stand at %j', (places, row) => {
    expect(inARow(places)).toEqual(row);
  });
});

describe('what is indexed', () => {
  const documents = searchDocuments(timeline);

  test('is every entry and article, in every language in the same order', () => {
    expect(documents.vi.map(({ url }) => url)).toEqual(['/meetings/2025-12-04-miami/', '/articles/miami-article/']);
    expect(documents.en.map(({ file }) => file)).toEqual([
      'en/meetings/2025-12-04-miami/index.html',
      'en/articles/miami-article/index.html',
    ]);
  });

  test('an entry is found by its place, its days, its kind, and every spelling of who was there', () => {
    const [entry] = documents.vi;
    expect(entry).toMatchObject({ standing: 'round', label: 'Cuộc gặp', when: '4/12/2025' });
    expect(entry?.places).toEqual(expect.arrayContaining(['Miami', 'Hoa Kỳ', 'United States']));
    expect(entry?.people).toEqual(expect.arrayContaining(['Rustem Umerov', 'Umierov']));
    expect(entry?.days).toEqual(['d20251204', 'd1204', 'm202512', 'm12']);
    expect(entry?.kindNames).toContain('hội đàm');
  });

  test('a line of names has the standing and title length of every document', () => {
    const names = searchNames(timeline, 'en');
    expect(names.standings).toHaveLength(documents.en.length);
    expect(names.titles.vi).toHaveLength(documents.vi.length);
    expect(names.articles).toEqual([1]);
    expect(Number.parseInt(names.titles.vi[0] ?? '', 36)).toBe(documents.vi[0]?.title.text.split(' ').length);
  });

  test('a name that has another in it is left out: the other finds it', () => {
    const group = searchNames(timeline, 'vi').groups.find(({ page }) => page?.path === 'people/umerov/');
    expect(group).toMatchObject({ vi: ['Rustem Umerov'], also: ['Umierov'] });
  });
});

test.each([
  ['d1202', 'vi', '2/12'],
  ['d20251202', 'en', '2 December'],
  ['m202512', 'en', undefined],
] as const)('the day %s is %s: %s in texts', (word, lang, text) => {
  expect(dayInText(word, lang)).toBe(text);
});
