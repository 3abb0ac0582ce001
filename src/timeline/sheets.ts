import { endOfMonth, monthsOf, type Day, type DaySpan } from './dates.ts';
import type { Entry, Timeline } from './model.ts';

/** Days from the first to the last, both included. */
type Days = Pick<DaySpan, 'start' | 'end'>;

/** As many months as can be read day by day on one sheet: the score then has 92 days at most. */
const monthsOnSheet = 3;

/**
 * Whether a time is shown on one sheet, day by day, or in chapters, by years and months: one sheet holds three calendar months.
 * A rule of time alone, so that no page moves or changes its kind when an entry is added.
 * @example isOneSheet({ start: '2025-11-01', end: '2026-01-31' }) // true
 */
export function isOneSheet(days: Days): boolean {
  return monthsOf(days).length <= monthsOnSheet;
}

/** A month or a year that has entries. */
export interface Chapter extends Days {
  /** `2025-11`, or for a year `2025`. */
  readonly key: string;
  /** The entries that took place in it, in part at least, in order of time: talks from 30 November to 2 December stand in both months. */
  readonly entries: readonly Entry[];
}

/** A year, and its months that have entries. */
export interface Year extends Chapter {
  readonly months: readonly Chapter[];
}

/** The years that have entries, with their months, in order of time; `entries` must be in that order. */
export function yearsOf(entries: readonly Entry[]): Year[] {
  const byMonth = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const month of monthsOf(entry.date)) {
      const own = byMonth.get(month);
      if (own) own.push(entry);
      else byMonth.set(month, [entry]);
    }
  }
  const months = [...byMonth].map(([key, own]) => ({ key, start: `${key}-01`, end: endOfMonth(key), entries: own })).sort(inTime);
  return [...Map.groupBy(months, ({ key }) => key.slice(0, 4))].map(([key, own]) => ({
    key,
    start: `${key}-01-01`,
    end: `${key}-12-31`,
    entries: [...new Set(own.flatMap((month) => month.entries))],
    months: own,
  }));
}

function inTime(a: Chapter, b: Chapter): number {
  return a.key < b.key ? -1 : 1;
}

/** A chapter and those before and after it; missing at either end. */
export interface ChapterInOrder<Kind extends Chapter> {
  readonly chapter: Kind;
  readonly previous: Kind | undefined;
  readonly next: Kind | undefined;
}

/** Each of some chapters with its neighbours. */
export function inOrder<Kind extends Chapter>(chapters: readonly Kind[]): ChapterInOrder<Kind>[] {
  return chapters.map((chapter, index) => ({ chapter, previous: chapters[index - 1], next: chapters[index + 1] }));
}

/** The part of a time that is shown day by day: the whole of it if that is one sheet, or else the three months that end with the last entry's. */
function lastSheet(whole: Days, entries: readonly Entry[]): Days & { readonly entries: readonly Entry[] } {
  if (isOneSheet(whole)) return { start: whole.start, end: whole.end, entries };
  const last = entries.reduce((latest, { date }) => (date.end > latest ? date.end : latest), whole.start);
  const months = monthsOf({ start: whole.start, end: last }).slice(-monthsOnSheet);
  const days = { start: `${months[0] ?? ''}-01`, end: endOfMonth(months.at(-1) ?? '') };
  return { ...days, entries: entries.filter(({ date }) => meets(date, days)) };
}

/** Whether two spans share a day. */
function meets(a: Days, b: Days): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** A timeline narrowed to what is shown day by day; `since` is its first day where that is not the whole. */
export interface OnSheet extends Timeline, Days {
  readonly since: Day | undefined;
}

/** The timeline with the entries of its last sheet alone; its articles and vocabulary stay whole. */
export function onSheet(timeline: Timeline, whole: Days): OnSheet {
  const sheet = lastSheet(whole, timeline.entries);
  return { ...timeline, ...sheet, since: isOneSheet(whole) ? undefined : sheet.start };
}
