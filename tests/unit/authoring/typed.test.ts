import { describe, expect, test } from 'vitest';
import { choiceOf, matching, named, type Choices } from '../../../src/authoring/choices.ts';
import { readAnswer } from '../../../src/authoring/answer.ts';
import { questions } from '../../../src/authoring/questions.ts';
import { proposeSlug, slugOf } from '../../../src/authoring/slug.ts';
import { durationOf, edtfOf } from '../../../src/authoring/typed-date.ts';

describe('dates as people type them', () => {
  test.each([
    ['2025-11-23', '2025-11-23'],
    ['2025/11/23', '2025-11-23'],
    ['23/11/2025', '2025-11-23'],
    ['23-11-2025', '2025-11-23'],
    [' 23.11.2025 ', '2025-11-23'],
    ['23/11', '2025-11-23'],
    ['2/12?', '2025-12-02?'],
    ['2025-12-02~', '2025-12-02~'],
    ['ngày 23 tháng 11 năm 2025', '2025-11-23'],
    ['23 November 2025', '2025-11-23'],
    ['November 23, 2025', '2025-11-23'],
    ['23 Nov', '2025-11-23'],
    ['2025-12-04/2025-12-06', '2025-12-04/2025-12-06'],
    ['2025-12-04 to 2025-12-06', '2025-12-04/2025-12-06'],
    ['4–6/12', '2025-12-04/2025-12-06'],
    ['4-6/12/2025', '2025-12-04/2025-12-06'],
    ['từ 4 đến 6/12', '2025-12-04/2025-12-06'],
    ['4–6 December 2025', '2025-12-04/2025-12-06'],
    ['30/11-2/12/2025', '2025-11-30/2025-12-02'],
    ['11/23/2025', undefined],
    ['31/11/2025', undefined],
    ['6/12 – 4/12', undefined],
    ['4-6', undefined],
    ['2025-11', undefined],
    ['tomorrow', undefined],
    ['', undefined],
  ])('%s is %s', (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf);
  });

  test.each([
    ['5h', 'PT5H'],
    ['1h30', 'PT1H30M'],
    ['45 phút', 'PT45M'],
    ['4–7h', 'PT4H/PT7H'],
    ['PT4H/PT7H', 'PT4H/PT7H'],
    ['90', undefined],
    ['long', undefined],
  ])('%s lasts %s', (typed, iso) => {
    expect(durationOf(typed)).toBe(iso);
  });
});

const umerov = choiceOf('umerov', { names: { vi: 'Rustem Umerov', en: 'Rustem Umerov' }, aliases: ['Рустем Умєров', 'Umierov'] });
const rubio = choiceOf('rubio', { names: { vi: 'Marco Rubio', en: 'Marco Rubio' }, aliases: [] });
const rutte = choiceOf('rutte', { names: { vi: 'Mark Rutte', en: 'Mark Rutte' } });
const baoThanhHoa = choiceOf('bao-thanh-hoa', { name: 'Báo Thanh Hóa' });
const territory = choiceOf('territory', { names: { vi: 'Lãnh thổ', en: 'Territory' } });
const geneva = { key: '2025-11-23-geneva', name: '', names: ['2025 11 23 geneva'], day: '2025-11-23' };
const moscow = { key: '2025-12-02-moscow', name: '', names: ['2025 12 02 moscow'], day: '2025-12-02' };
const choices: Choices = {
  people: [umerov, rubio, rutte],
  venues: [],
  issues: [territory],
  outlets: [baoThanhHoa],
  meetings: [geneva, moscow],
  milestones: [],
};

describe('keys are offered as one types', () => {
  test.each([
    ['rubio', ['rubio'], 'its key'],
    ['MARCO RU', ['rubio'], 'the beginning of a name'],
    ['mar', ['rubio', 'rutte'], 'the beginning of several'],
    ['umierov', ['umerov'], 'another spelling'],
    ['умєров', ['umerov'], 'another script'],
    ['rustem um', ['umerov'], 'several words'],
    ['ubio', ['rubio'], 'letters within'],
    ['Umerof', ['umerov'], 'one letter amiss'],
    ['nobody at all', [], 'nobody'],
  ])('%s offers %j: %s', (typed, keys) => {
    expect(matching(choices.people, typed).map(({ key }) => key)).toEqual(keys);
  });

  test('names are found without diacritics, in either language', () => {
    expect(named(choices.outlets, 'bao thanh hoa')).toBe(baoThanhHoa);
    expect(named(choices.issues, 'lanh tho')).toBe(territory);
    expect(named(choices.issues, 'Territory')).toBe(territory);
  });

  test('meetings nearest to the day come first', () => {
    expect(matching(choices.meetings, '', '2025-12-01').map(({ key }) => key)).toEqual([moscow.key, geneva.key]);
  });
});

describe('an answer is read as the frontmatter has it, or what would be right is told', () => {
  const asked = (kind: 'article' | 'meeting', name: string) => questions[kind].filter((question) => question.name === name).slice(0, 1);
  const read = (kind: 'article' | 'meeting', name: string, ...typed: string[]) =>
    asked(kind, name).map((each) => readAnswer(each, typed, choices))[0];

  test.each([
    ['article', 'title', ['  Hai  dòng\r\nmột tên '], 'Hai dòng một tên'],
    ['article', 'outlet', ['Báo Thanh Hóa'], 'bao-thanh-hoa'],
    ['article', 'outlet', ['none'], null],
    ['article', 'published', ['24/11/2025'], '2025-11-24'],
    ['article', 'published', ['none'], null],
    ['article', 'participants', ['Marco Rubio, umerov'], ['rubio', 'umerov']],
    ['article', 'participants', ['rubio', 'umerov'], ['rubio', 'umerov']],
    ['article', 'participants', ['none'], []],
    ['meeting', 'participants', ['rubio:present, umerov:disputed'], ['rubio', { umerov: 'disputed' }]],
    ['meeting', 'issues', ['Lãnh thổ: open'], { territory: 'open' }],
    ['meeting', 'issues', ['none'], {}],
    [
      'meeting',
      'source',
      [
        '{ outlet: tass, url: https://tass.com/1, published: 2025-12-02, lang: en }',
        '{ outlet: tass, url: https://tass.com/2, published: 2025-12-02, lang: en }',
      ],
      {
        'tass-1202': { outlet: 'tass', url: 'https://tass.com/1', published: '2025-12-02', lang: 'en' },
        'tass-1202-b': { outlet: 'tass', url: 'https://tass.com/2', published: '2025-12-02', lang: 'en' },
      },
    ],
  ] as const)('%s --%s %j', (kind, name, typed, value) => {
    expect(read(kind, name, ...typed)).toEqual({ value });
  });

  test.each([
    ['article', 'title', 'x'.repeat(83), /at most 70 characters; this one has 83/],
    ['article', 'date', '11/23/2025', /a day that exists/],
    ['article', 'date', '12/2/2025', /days from 2025-11-01 to 2025-12-31.*not 2025-02-12; the day comes before the month/],
    ['article', 'published', '4–6/12', /a day that exists/],
    ['article', 'url', 'vnexpress.net', /begins with https/],
    ['article', 'participants', 'umerov, Rubeo', /not `Rubeo`; did you mean `rubio`/],
    ['article', 'participants', 'umerov:disputed', /`umerov` alone/],
    ['meeting', 'issues', 'territory', /`territory:` and one of agreed, narrowed/],
    ['meeting', 'kind', 'lunch', /one of meeting, call, visit/],
    ['meeting', 'source', '{ outlet: tass, lang: en }', /url: found no `url`/],
    ['meeting', 'source', '{ outlet', /the facts of a source/],
  ] as const)('%s --%s %s is refused', (kind, name, typed, problem) => {
    expect(read(kind, name, typed)).toEqual({ problem: expect.stringMatching(problem) as string });
  });
});

describe('slugs', () => {
  const parts = { date: '2025-12-02', titleEn: 'Putin speaks of the plan to India Today' };
  test.each([
    ['article', { ...parts, city: 'Moscow', outlet: 'bao-thanh-hoa' }, '2025-12-02-moscow-bao-thanh-hoa'],
    ['article', { ...parts, date: '2025-12-04/2025-12-06', city: 'Hallandale Beach, Florida' }, '2025-12-04-hallandale-beach'],
    ['article', { ...parts, outlet: 'rt' }, '2025-12-02-putin-speaks-of-the-rt'],
    ['meeting', { ...parts, city: 'Moscow', kind: 'meeting', participant: 'putin' }, '2025-12-02-moscow'],
    ['meeting', { ...parts, kind: 'call', participant: 'zelensky' }, '2025-12-02-zelensky-call'],
    ['milestone', { ...parts, city: 'Moscow' }, '2025-12-02-putin-speaks-of-the'],
  ] as const)('%s %j: %s', (kind, given, slug) => {
    expect(proposeSlug(kind, given, new Set())).toBe(slug);
  });

  test('one that is taken is counted on', () => {
    expect(proposeSlug('meeting', { ...parts, city: 'Moscow' }, new Set(['2025-12-02-moscow', '2025-12-02-moscow-2']))).toBe(
      '2025-12-02-moscow-3',
    );
  });

  test('they have no diacritics', () => {
    expect(slugOf('Đài Tiếng nói – VOV 1')).toBe('dai-tieng-noi-vov-1');
  });
});
