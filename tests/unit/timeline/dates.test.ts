import { afterEach, describe, expect, test } from 'vitest';
import {
  daysIn,
  eachDay,
  formatDay,
  formatHours,
  formatSpan,
  isDay,
  parseDaySpan,
  parseDuration,
  weekOf,
  type DaySpan,
} from '../../../src/timeline/dates.ts';

function span(text: string): DaySpan {
  const read = parseDaySpan(text);
  if (!read) throw new Error(`${text} is not a span of days`);
  return read;
}

describe('a span of days', () => {
  test.each([
    ['2025-12-03', '2025-12-03', '2025-12-03', 'exact'],
    ['2025-12-04/2025-12-06', '2025-12-04', '2025-12-06', 'exact'],
    ['2025-12-02?', '2025-12-02', '2025-12-02', 'uncertain'],
    ['2025-12-02~', '2025-12-02', '2025-12-02', 'approximate'],
    ['2025-12-02%', '2025-12-02', '2025-12-02', 'approximate'],
    ['2025-11-15~/2025-11-18~', '2025-11-15', '2025-11-18', 'approximate'],
    ['2025-11-15/2025-11-18?', '2025-11-15', '2025-11-18', 'uncertain'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'exact'],
  ])('reads %s', (edtf, start, end, certainty) => {
    expect(parseDaySpan(edtf)).toEqual({ edtf, start, end, certainty });
  });

  test.each([
    '2025-02-30',
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-12',
    '2025',
    '3/12/2025',
    '2025-12-06/2025-12-04',
    '2025-12-04/..',
    '/2025-12-04',
    '2025-12-04/',
    '2025-12-XX',
    '?2025-12-03',
    '2025-12-03T10:00',
    '20251203',
    '',
    ' 2025-12-03',
    '2025-12-01/2025-12-02/2025-12-03',
    'Y20251-01-01',
    '2025?-12-03',
    '2025-12-?03',
    '-2025-12-04',
    '0000-01-01',
  ])('refuses %j', (text) => {
    expect(parseDaySpan(text)).toBeUndefined();
  });

  test.each([
    ['2025-12-02', 'vi', '2/12/2025'],
    ['2025-12-02', 'en', '2 December 2025'],
    ['2025-12-04/2025-12-06', 'vi', '4–6/12/2025'],
    ['2025-12-04/2025-12-06', 'en', '4–6 December 2025'],
    ['2025-11-30/2025-12-02', 'vi', '30/11–2/12/2025'],
    ['2025-11-30/2025-12-02', 'en', '30 November – 2 December 2025'],
    ['2025-12-30/2026-01-02', 'vi', '30/12/2025–2/1/2026'],
    ['2025-12-30/2026-01-02', 'en', '30 December 2025 – 2 January 2026'],
  ] as const)('%s is written in %s as %s', (edtf, lang, text) => {
    expect(formatSpan(span(edtf), lang)).toBe(text);
  });

  test('counts both its ends', () => {
    expect(daysIn(span('2025-12-02'))).toBe(1);
    expect(daysIn(span('2025-11-30/2025-12-02'))).toBe(3);
  });
});

describe('a day', () => {
  test.each([
    ['2025-12-02', true],
    ['2025-12-02?', false],
    ['2025-02-30', false],
    ['2/12/2025', false],
  ])('%s: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  test.each([
    ['vi', 'full', 'Thứ Ba, ngày 2/12/2025'],
    ['en', 'full', 'Tuesday 2 December 2025'],
    ['vi', 'weekday', 'Thứ Ba'],
    ['en', 'short', '2 Dec'],
    ['vi', 'month', 'Tháng 12/2025'],
  ] as const)('is written in %s, %s: %s', (lang, style, text) => {
    expect(formatDay('2025-12-02', lang, style)).toBe(text);
  });

  test('stands in an ISO 8601 week, which begins on Monday', () => {
    expect(weekOf('2025-12-07')).toEqual({ monday: '2025-12-01', sunday: '2025-12-07' });
    expect(weekOf('2025-12-29')).toEqual({ monday: '2025-12-29', sunday: '2026-01-04' });
  });

  test('follows another over the end of a month', () => {
    expect(eachDay('2025-11-29', '2025-12-02')).toEqual(['2025-11-29', '2025-11-30', '2025-12-01', '2025-12-02']);
  });

  describe('in any time zone', () => {
    const zone = process.env['TZ'];
    afterEach(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });

    test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh'])('is the same day in %s', (name) => {
      process.env['TZ'] = name;
      expect(formatDay('2025-12-02', 'en', 'full')).toBe('Tuesday 2 December 2025');
      expect(eachDay('2025-12-31', '2026-01-01')).toEqual(['2025-12-31', '2026-01-01']);
      expect(weekOf('2025-12-01').monday).toBe('2025-12-01');
      expect(daysIn({ start: '2025-10-25', end: '2025-11-03' })).toBe(10);
    });
  });
});

describe('a duration', () => {
  test.each([
    ['PT5H', 300, 300],
    ['PT1H30M', 90, 90],
    ['PT45M', 45, 45],
    ['PT4H/PT7H', 240, 420],
  ])('reads %s', (iso, shortest, longest) => {
    expect(parseDuration(iso)).toEqual({ iso, shortest, longest });
  });

  test.each(['5 hours', 'PT', 'PT0M', 'P1D', 'PT7H/PT4H', 'PT4H/PT5H/PT6H', ''])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  test.each([
    ['PT5H', 'vi', '5 giờ'],
    ['PT1H30M', 'en', '1 hour 30 minutes'],
    ['PT4H/PT7H', 'en', '4 hours – 7 hours'],
  ] as const)('%s is written in %s as %s', (iso, lang, text) => {
    const duration = parseDuration(iso);
    expect(duration && formatHours(duration, lang)).toBe(text);
  });
});
