import type { Lang } from '../../site.ts';

/**
 * How the search index writes a day: as one word with the year and one without, for those who type none.
 * @example dayWord('2025-12-02') // ['d20251202', 'd1202']
 */
export function dayWord(day: string): readonly [dated: string, yearless: string] {
  const [year, month, date] = day.split('-');
  return [`d${year}${month}${date}`, `d${month}${date}`];
}

/**
 * How the search index writes the month of a day.
 * @example monthWord('2025-12-02') // ['m202512', 'm12']
 */
export function monthWord(day: string): readonly [dated: string, yearless: string] {
  const [year, month] = day.split('-');
  return [`m${year}${month}`, `m${month}`];
}

/** The months in English, January first. */
export const englishMonths = 'January February March April May June July August September October November December'.split(' ');

/**
 * How texts of a language name the day that a word of the index stands for; nothing for a month.
 * @example dayInText('d1202', 'vi') // '2/12'
 */
export function dayInText(word: string, lang: Lang): string | undefined {
  const [, month, day] = /^d(?:\d{4})?(\d\d)(\d\d)$/.exec(word) ?? [];
  if (month === undefined || day === undefined) return undefined;
  return lang === 'vi' ? `${Number(day)}/${Number(month)}` : `${Number(day)} ${englishMonths[Number(month) - 1] ?? ''}`;
}
