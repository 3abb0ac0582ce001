import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-check/read-content.ts';
import { site } from '../tested-site.ts';
import { figuresOf, isLong, judge, type Judgement } from './measure.ts';

const { timeline } = readContent('content');
if (!timeline) throw new Error('the content is at fault');

let judgements: Judgement[] = [];
beforeAll(async () => {
  judgements = await judge(site, timeline);
}, 60_000);

/** Those of the queries that have no right answer in the first places, for the message of a failing test. */
function missed(some: readonly Judgement[], places: number): string {
  const bad = some.filter(({ place }) => place === 0 || place > places);
  return bad.map(({ lang, query, place, first }) => `${lang} ${query} → ${place || 'nowhere'}; ${first.join(', ')}`).join('\n');
}

describe('the search of the built site', () => {
  test('has a set of more than 800 queries in both languages', () => {
    expect(judgements.length).toBeGreaterThan(800);
    expect(new Set(judgements.map(({ lang }) => lang))).toEqual(new Set(['vi', 'en']));
  });

  test.each([false, true])('shows the right entry first for short queries (held out: %s)', (heldOut) => {
    const short = judgements.filter((each) => !isLong(each) && each.set.startsWith('held-out') === heldOut);
    expect(figuresOf(short).first, missed(short, 1)).toBeGreaterThanOrEqual(heldOut ? 0.95 : 0.97);
  });

  test('leaves no short query without a result', () => {
    const none = judgements.filter((each) => !isLong(each) && each.first.length === 0);
    expect(none.map(({ query }) => query)).toEqual([]);
  });

  test.each([false, true])('has the event of a headline or question among the first three (held out: %s)', (heldOut) => {
    const long = judgements.filter((each) => isLong(each) && each.set.startsWith('held-out') === heldOut);
    expect(figuresOf(long).firstThree, missed(long, 3)).toBeGreaterThanOrEqual(heldOut ? 0.88 : 0.94);
  });
});
