import { describe, expect, test } from 'vitest';
import type { WordHit, WordHits } from '../../../src/search/query/engine.ts';
import { rank, type Part } from '../../../src/search/query/rank.ts';
import { standings, type Standing } from '../../../src/search/query/standing.ts';

/** Pages of some standing, all with titles of four words. */
function pages(...kinds: readonly Standing[]) {
  const titles = kinds.map(() => '4').join('');
  return { standings: kinds.map((kind) => standings.indexOf(kind)).join(''), titles: { vi: titles, en: titles } };
}

function hits(byPage: Readonly<Record<number, Partial<WordHit>>>): WordHits {
  return new Map(Object.entries(byPage).map(([page, hit]) => [Number(page), { at: [], fields: [], ...hit }]));
}

const order = (parts: readonly Part[], documents: ReturnType<typeof pages>) => rank(parts, documents, 'vi').map(({ page }) => page);

describe('of pages that have a word alike', () => {
  test('a round of the talks comes before other steps, and articles come last', () => {
    const word = hits({ 0: { at: [50] }, 1: { at: [50] }, 2: { at: [50] } });
    expect(order([{ hits: word }], pages('article', 'step', 'round'))).toEqual([2, 1, 0]);
  });

  test('the earlier comes first', () => {
    expect(order([{ hits: hits({ 1: { at: [50] }, 0: { at: [50] } }) }], pages('step', 'step'))).toEqual([0, 1]);
  });
});

describe('a page comes first', () => {
  const two = pages('step', 'step');

  test('that has the word in its title', () => {
    expect(order([{ hits: hits({ 0: { at: [90] }, 1: { at: [2] } }) }], two)).toEqual([1, 0]);
  });

  test('that has the word in its lead', () => {
    expect(order([{ hits: hits({ 0: { at: [90] }, 1: { at: [20] } }) }], two)).toEqual([1, 0]);
  });

  test('that has the word more often', () => {
    expect(order([{ hits: hits({ 0: { at: [90] }, 1: { at: [90, 120, 150] } }) }], two)).toEqual([1, 0]);
  });

  test('that has the word as it was typed', () => {
    expect(order([{ hits: hits({ 0: { at: [90], factor: 0.2 }, 1: { at: [90] } }) }], two)).toEqual([1, 0]);
  });

  test('that was held at the place', () => {
    expect(order([{ hits: hits({ 0: { at: [90] }, 1: { fields: ['places'] } }) }], two)).toEqual([1, 0]);
  });

  test('that has both words', () => {
    expect(order([{ hits: hits({ 0: { at: [2] }, 1: { at: [90] } }) }, { hits: hits({ 1: { at: [120] } }) }], two)[0]).toBe(1);
  });

  test('that has the words one after the other', () => {
    const words = [hits({ 0: { at: [90] }, 1: { at: [90] } }), hits({ 0: { at: [120] }, 1: { at: [91] } })];
    expect(
      order(
        words.map((each) => ({ hits: each })),
        two,
      ),
    ).toEqual([1, 0]);
  });

  test('that has the rarer of two words', () => {
    const three = pages('step', 'step', 'step');
    const common = hits({ 0: { at: [90] }, 2: { at: [90] } });
    expect(order([{ hits: common }, { hits: hits({ 1: { at: [90] } }) }], three)[0]).toBe(1);
  });

  test('whatever its standing, if a whole sentence speaks of it', () => {
    const long = [60, 63, 66, 69].map((place) => ({ hits: hits({ 0: { at: [place, place + 40] }, 1: { at: [place] } }) }));
    expect(order(long, pages('article', 'round'))[0]).toBe(0);
  });
});

describe('a page is left out', () => {
  test('that lacks a phrase in quotation marks', () => {
    expect(
      order(
        [{ hits: hits({ 0: { at: [1] }, 1: { at: [1] } }) }, { hits: hits({ 1: { at: [5] } }), required: true }],
        pages('step', 'step'),
      ),
    ).toEqual([1]);
  });

  test('as all are, if none has the phrase', () => {
    expect(order([{ hits: hits({ 0: { at: [1] } }) }, { hits: hits({}), required: true }], pages('step'))).toEqual([]);
  });

  test('that has far less of what was asked than the best', () => {
    const rare = [hits({ 0: { at: [9] } }), hits({ 0: { at: [8] } }), hits({ 0: { at: [7] } })];
    const parts = [...rare, hits({ 0: { at: [6] }, 1: { at: [6] } })].map((each) => ({ hits: each }));
    expect(order(parts, pages('step', 'step'))).toEqual([0]);
  });
});

test('a word that no page has takes from the share of those that have the others', () => {
  const [without] = rank([{ hits: hits({ 0: { at: [9] } }) }], pages('step', 'step'), 'vi');
  const [withMissing] = rank([{ hits: hits({ 0: { at: [9] } }) }, { hits: hits({}) }], pages('step', 'step'), 'vi');
  expect(without?.share).toBe(1);
  expect(withMissing?.share).toBeLessThan(0.6);
});
