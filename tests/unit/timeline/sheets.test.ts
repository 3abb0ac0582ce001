import { describe, expect, test } from 'vitest';
import { inOrder, isOneSheet, onSheet, yearsOf } from '../../../src/timeline/sheets.ts';
import { timelineOf } from '../../fixtures/years.ts';

const long = { start: '2000-01-01', end: '2025-12-31' };

describe('a time is one sheet', () => {
  test.each([
    ['a day', '2025-11-30', '2025-11-30', true],
    ['two months', '2025-11-01', '2025-12-31', true],
    ['three months over the turn of a year', '2025-11-01', '2026-01-31', true],
    ['a few days of four months', '2025-11-30', '2026-02-01', false],
    ['a year', '2025-01-01', '2025-12-31', false],
  ])('%s: %s to %s is %s', (_name, start, end, one) => {
    expect(isOneSheet({ start, end })).toBe(one);
  });
});

describe('the years of a timeline', () => {
  const { entries } = timelineOf(['2014-02-28', '2014-11-30/2015-01-02', '2014-12-01', '2016-02-29']);
  const years = yearsOf(entries);
  const slugs = (some: readonly { slug: string }[]) => some.map(({ slug }) => slug);

  test('have their months, those without entries left out', () => {
    expect(years.map(({ key, months }) => [key, months.map((month) => month.key)])).toEqual([
      ['2014', ['2014-02', '2014-11', '2014-12']],
      ['2015', ['2015-01']],
      ['2016', ['2016-02']],
    ]);
  });

  test('have an entry in every month that it touches, in order of time, and once in a year', () => {
    expect(slugs(years[0]?.months[2]?.entries ?? [])).toEqual(['2014-11-30-1', '2014-12-01-2']);
    expect(slugs(years[1]?.entries ?? [])).toEqual(['2014-11-30-1']);
    expect(slugs(years[0]?.entries ?? [])).toEqual(['2014-02-28-0', '2014-11-30-1', '2014-12-01-2']);
  });

  test('begin and end with their first and last day, in leap years too', () => {
    expect(years[2]?.months[0]).toMatchObject({ start: '2016-02-01', end: '2016-02-29' });
    expect(years[2]).toMatchObject({ start: '2016-01-01', end: '2016-12-31' });
  });

  test('know what came before and after them', () => {
    expect(inOrder(years).map(({ previous, next }) => [previous?.key, next?.key])).toEqual([
      [undefined, '2015'],
      ['2014', '2016'],
      ['2015', undefined],
    ]);
  });
});

describe('what is shown day by day', () => {
  test('is the whole of a short time', () => {
    const timeline = timelineOf(['2025-11-05', '2025-12-30']);
    const whole = { start: '2025-11-01', end: '2025-12-31' };
    expect(onSheet(timeline, whole)).toMatchObject({ ...whole, since: undefined, entries: timeline.entries });
  });

  test('is the last three months of a long one, with what had begun before and went on into them', () => {
    const timeline = timelineOf(['2014-05-01', '2014-07-31/2014-08-02', '2014-07-31', '2014-10-12']);
    const { start, end, since, entries } = onSheet(timeline, long);
    expect([start, end, since]).toEqual(['2014-08-01', '2014-10-31', '2014-08-01']);
    expect(entries.map(({ slug }) => slug)).toEqual(['2014-07-31-1', '2014-10-12-3']);
  });
});
