import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { formatDuration } from 'date-fns/formatDuration';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { enGB } from 'date-fns/locale/en-GB';
import { vi } from 'date-fns/locale/vi';
import edtf, { type EdtfDate } from 'edtf';
import type { Lang } from '../site.ts';

/** A calendar day as ISO 8601 text, `2025-12-02`. It is never an instant: no time zone applies to it. */
export type Day = string;

/** A day or an interval of days, as written in EDTF level 0–1 (ISO 8601-2), with its first and last day. */
export interface DaySpan {
  readonly edtf: string;
  readonly start: Day;
  readonly end: Day;
  /** `uncertain` for `?`, `approximate` for `~` or `%`, on either end of an interval. */
  readonly certainty: 'exact' | 'uncertain' | 'approximate';
}

const locales = { vi, en: enGB };
const inUtc = { in: utc };

/**
 * Reads an EDTF level 0–1 date of whole days.
 * Gives `undefined` for anything else: a month or year alone, a day that does not exist, an interval that ends before it begins.
 * @see https://www.loc.gov/standards/datetime/
 * @example parseDaySpan('2025-12-04/2025-12-06') // { edtf: '2025-12-04/2025-12-06', start: '2025-12-04', end: '2025-12-06', certainty: 'exact' }
 * @example parseDaySpan('2025-02-30') // undefined
 */
export function parseDaySpan(text: string): DaySpan | undefined {
  const [, start, end = start] = /^([12]\d{3}-\d\d-\d\d)(?:\/([12]\d{3}-\d\d-\d\d))?$/.exec(text) ?? [];
  if (start !== undefined && end !== undefined) return readable(start, end) ? { edtf: text, start, end, certainty: 'exact' } : undefined;
  const date = parseEdtf(text);
  const [first, last] = date?.type === 'Interval' ? [date.lower, date.upper] : [date, date];
  if (first?.precision !== dayPrecision || last?.precision !== dayPrecision) return undefined;
  const either = (doubt: 'uncertain' | 'approximate') => [first, last].some((end) => (end[doubt]?.value ?? 0) > 0);
  const certainty = either('approximate') ? 'approximate' : either('uncertain') ? 'uncertain' : 'exact';
  return { edtf: text, start: first.edtf.slice(0, 10), end: last.edtf.slice(0, 10), certainty };
}

/** Whether exact days exist and are in order. Most dates are exact, and edtf.js takes a hundred times as long for them. */
function readable(start: Day, end: Day): boolean {
  return start <= end && isValid(parseISO(start, inUtc)) && isValid(parseISO(end, inUtc));
}

/** edtf.js counts what a date specifies: 1 a year, 2 a month, 3 a day. */
const dayPrecision = 3;

function parseEdtf(text: string): EdtfDate | undefined {
  // Level 0 and 1 alone, and years a clerk would write: edtf.js reads more.
  if (!text.split('/').every((end) => /^[12]\d{3}-\d\d-\d\d[?~%]?$/.test(end))) return undefined;
  try {
    const date = edtf(text);
    // edtf.js accepts 29 February of any year and rolls it over, so what it read must be what was written.
    return date.edtf === text ? date : undefined;
  } catch {
    return undefined;
  }
}

/** Whether `text` is a calendar day that exists, `2025-12-02`. */
export function isDay(text: string): text is Day {
  return parseDaySpan(text)?.start === text;
}

/** The number of days from `start` to `end`, counting both: 1 for a single day. */
export function daysIn(span: Pick<DaySpan, 'start' | 'end'>): number {
  return differenceInCalendarDays(parseISO(span.end, inUtc), parseISO(span.start, inUtc), inUtc) + 1;
}

/** Every day from `start` to `end`, both included. */
export function eachDay(start: Day, end: Day): Day[] {
  const first = parseISO(start, inUtc);
  return Array.from({ length: daysIn({ start, end }) }, (_, index) => isoDay(addDays(first, index, inUtc)));
}

/** The day so many days after another, or before it. */
export function addDaysTo(day: Day, days: number): Day {
  return isoDay(addDays(parseISO(day, inUtc), days, inUtc));
}

/** The months that a span touches, as `2025-11`, in order of time. */
export function monthsOf({ start, end }: Pick<DaySpan, 'start' | 'end'>): string[] {
  const count = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: count(end) - count(start) + 1 }, (_, index) => {
    const month = count(start) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The last day of a month written `2025-11`. */
export function endOfMonth(month: string): Day {
  return isoDay(lastDayOfMonth(parseISO(`${month}-01`, inUtc), inUtc));
}

/** The ISO 8601 week of a day: its first day, a Monday, and its last. */
export function weekOf(day: Day): { monday: Day; sunday: Day } {
  const monday = startOfISOWeek(parseISO(day, inUtc), inUtc);
  return { monday: isoDay(monday), sunday: isoDay(addDays(monday, 6, inUtc)) };
}

function isoDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

const dayPatterns = {
  /** The whole date with its weekday, for headings. */
  full: { vi: "EEEE, 'ngày' d/M/yyyy", en: 'EEEE d MMMM yyyy' },
  /** The date without its weekday. */
  date: { vi: 'd/M/yyyy', en: 'd MMMM yyyy' },
  /** Day and month, where the year is plain from the context. */
  short: { vi: 'd/M', en: 'd MMM' },
  weekday: { vi: 'EEEE', en: 'EEEE' },
  dayOfMonth: { vi: 'd', en: 'd' },
  month: { vi: "'tháng' M/yyyy", en: 'MMMM yyyy' },
  monthName: { vi: "'tháng' M", en: 'MMMM' },
  /** The month in a narrow column. */
  monthShort: { vi: "'th.' M", en: 'MMM' },
  year: { vi: "'năm' yyyy", en: 'yyyy' },
} as const;

/** The ways a day can be written. */
export type DayStyle = keyof typeof dayPatterns;

/**
 * A day as a language writes it.
 * @example formatDay('2025-12-02', 'en', 'full') // 'Tuesday 2 December 2025'
 * @example formatDay('2025-12-02', 'vi', 'full') // 'Thứ Ba, ngày 2/12/2025'
 */
export function formatDay(day: Day, lang: Lang, style: DayStyle = 'date'): string {
  const text = format(parseISO(day, inUtc), dayPatterns[style][lang], { locale: locales[lang], ...inUtc });
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/**
 * A span of days as a language writes it, shared parts written once; doubt about it is not in the text.
 * @example formatSpan(parseDaySpan('2025-12-04/2025-12-06')!, 'vi') // '4–6/12/2025'
 * @example formatSpan(parseDaySpan('2025-11-30/2025-12-02')!, 'en') // '30 November – 2 December 2025'
 */
export function formatSpan(span: Pick<DaySpan, 'start' | 'end'>, lang: Lang, style: 'date' | 'short' = 'date'): string {
  const last = formatDay(span.end, lang, style);
  if (span.start === span.end) return last;
  if (span.start.slice(0, 7) === span.end.slice(0, 7)) return `${formatDay(span.start, lang, 'dayOfMonth')}–${last}`;
  const sameYear = span.start.slice(0, 4) === span.end.slice(0, 4);
  const first = sameYear && style === 'date' ? dayAndMonth(span.start, lang) : formatDay(span.start, lang, style);
  return lang === 'vi' ? `${first}–${last}` : `${first} – ${last}`;
}

function dayAndMonth(day: Day, lang: Lang): string {
  return format(parseISO(day, inUtc), lang === 'vi' ? 'd/M' : 'd MMMM', { locale: locales[lang], ...inUtc });
}

/** How long something took, in minutes: `shortest` and `longest` differ where reports do. */
export interface Duration {
  readonly iso: string;
  readonly shortest: number;
  readonly longest: number;
}

/**
 * Reads an ISO 8601 duration of hours and minutes, or two of them where reports differ.
 * @example parseDuration('PT4H/PT7H') // { iso: 'PT4H/PT7H', shortest: 240, longest: 420 }
 */
export function parseDuration(text: string): Duration | undefined {
  const minutes = text.split('/').map((part) => {
    const [, hours, rest] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(part) ?? [];
    return hours === undefined && rest === undefined ? NaN : Number(hours ?? 0) * 60 + Number(rest ?? 0);
  });
  const [shortest = NaN, longest = shortest] = minutes;
  return minutes.length <= 2 && shortest > 0 && longest >= shortest ? { iso: text, shortest, longest } : undefined;
}

/**
 * A duration as a language writes it.
 * @example formatHours({ iso: 'PT4H/PT7H', shortest: 240, longest: 420 }, 'en') // '4 hours – 7 hours'
 */
export function formatHours(duration: Pick<Duration, 'shortest' | 'longest'>, lang: Lang): string {
  const write = (minutes: number) => formatDuration({ hours: Math.floor(minutes / 60), minutes: minutes % 60 }, { locale: locales[lang] });
  const { shortest, longest } = duration;
  return shortest === longest ? write(shortest) : `${write(shortest)} – ${write(longest)}`;
}
