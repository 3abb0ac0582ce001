// A day is a day wherever the site is built, and in whatever language the system speaks.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';

// Each test starts Node anew.
vi.setConfig({ testTimeout: 60_000 });

const source = (file: string) => pathToFileURL(join(import.meta.dirname, '../../../src', file)).href;

/** Counts, reads and writes days on which clocks change or that a zone left out, and one at each end of a year. */
const script = `
  import * as dates from ${JSON.stringify(source('timeline/dates.ts'))};
  import { spanInWords } from ${JSON.stringify(source('i18n/dates.ts'))};
  import { countryName } from ${JSON.stringify(source('i18n/country.ts'))};
  const days = ['2025-03-09', '2025-03-30', '2025-10-26', '2025-11-02', '2011-12-30', '2025-12-31', '2026-01-01', '2024-02-29'];
  console.log(JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    told: days.map((day) => [
      dates.weekOf(day),
      dates.formatDay(day, 'vi', 'full'),
      dates.formatDay(day, 'en', 'full'),
      spanInWords(dates.parseDaySpan(day + '?'), 'vi'),
    ]),
    counted: dates.daysIn({ start: '2025-10-25', end: '2025-11-03' }),
    each: dates.eachDay('2011-12-29', '2011-12-31'),
    span: dates.formatSpan({ start: '2025-12-31', end: '2026-01-01' }, 'en'),
    country: countryName('TR', 'vi'),
  }));`;

function under(TZ: string, LC_ALL: string): { zone: string; counted: number; each: string[]; told: unknown[][]; span: string } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL },
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof under>;
}

const expected = under('UTC', 'C.UTF-8');

test('days are counted and written as the calendar has them', () => {
  expect(expected.counted).toBe(10);
  expect(expected.each).toEqual(['2011-12-29', '2011-12-30', '2011-12-31']);
  expect(expected.span).toBe('31 December 2025 – 1 January 2026');
  expect(expected.told[5]).toEqual([
    { monday: '2025-12-29', sunday: '2026-01-04' },
    'Thứ Tư, ngày 31/12/2025',
    'Wednesday 31 December 2025',
    expect.stringContaining('31/12/2025'),
  ]);
});

test.each([
  ['Pacific/Kiritimati', 'vi_VN.UTF-8'],
  ['America/Los_Angeles', 'tr_TR.UTF-8'],
  ['Asia/Ho_Chi_Minh', 'ar_EG.UTF-8'],
  ['Pacific/Apia', 'en_US.UTF-8'],
])('they are the same in %s on a system that speaks %s', (TZ, locale) => {
  const told = under(TZ, locale);
  expect([TZ, 'Asia/Saigon']).toContain(told.zone);
  expect(told).toEqual({ ...expected, zone: told.zone });
});
