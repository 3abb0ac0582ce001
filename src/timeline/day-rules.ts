import { period } from '../site.ts';
import type { DaySpan } from './dates.ts';
import { quote, type Fault } from './fault.ts';

/** The timeline covers two months; a day far from them is a slip of the pen. An empty date could not be read. */
export function outsidePeriod(file: string, { edtf, start, end }: DaySpan): Fault[] {
  if (edtf === '' || (start >= period.start && end <= period.end)) return [];
  const expected = `days from ${period.start} to ${period.end}, which this timeline covers`;
  return [{ file, field: ['date'], at: 'value', rule: 'outside-period', found: quote(edtf), expected }];
}

/**
 * The day in a file’s name is the first of its date, as the address tells it for good. An article may be named by any day of what
 * it reports, and where that day is in doubt, by another.
 */
export function dateInName(file: string, slug: string, { edtf, start, end, certainty }: DaySpan, anyDay: boolean): Fault[] {
  const [named] = /^\d{4}-\d\d-\d\d(?=-)/.exec(slug) ?? [];
  if (named === undefined || edtf === '' || named === start) return [];
  if (anyDay && ((start <= named && named <= end) || certainty !== 'exact')) return [];
  const found = `${quote(edtf)}, while the name of the file says ${quote(named)}`;
  const expected = `${quote(named)}, or, if the file is new and its name is wrong, the file renamed to ${quote(`${start}${slug.slice(10)}.md`)}`;
  return [{ file, field: ['date'], at: 'value', rule: 'date-in-name', found, expected }];
}
