import { englishMonths } from './day-words.ts';
import { folded } from './fold.ts';

/** Days or a month that somebody typed, as the words of the index, the likelier reading first. */
export type TypedDate = readonly (readonly string[])[];

const months = {
  vi: 'mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi',
  en: 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
};
const viMonths = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai'];

const dash = String.raw`\s?(?:[-–—]|den|to|and|va)\s?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?:${dash}(?<until>\d{1,2})(?:st|nd|rd|th)?)?`;
const year = String.raw`(?<year>20\d\d)`;

/** The ways people write dates, without diacritics, the longer ones first. */
const patterns = [
  // 2025-12-02
  String.raw`${year}-(?<month>\d{1,2})-(?<day>\d{1,2})`,
  // ngày 2 tháng 12 năm 2025, 2 tháng 12
  String.raw`(?:ngay |mung |mong )?${day} thang (?<month>\d{1,2}|${months.vi})(?:(?: nam |[,/ -]\s?)${year})?`,
  // 2 December 2025, 23rd of Nov, 23-25 November
  String.raw`${day} (?:of )?(?<month>${months.en})\.?(?:,? ${year})?`,
  // December 2, 2025
  String.raw`(?<month>${months.en})\.? ${day}(?:,? ${year})?`,
  // 23-25/11, 2/12/2025, 2.12, 30-11-2025
  String.raw`(?:ngay )?${day}\s?[/.]\s?(?<month>\d{1,2})(?:\s?[/.]\s?${year})?`,
  String.raw`(?:ngay )?(?<day>\d{1,2})-(?<month>\d{1,2})(?:-${year})?`,
  // tháng 12/2025, tháng mười hai
  String.raw`thang (?<month>\d{1,2}|${months.vi})(?:(?: nam |[/ -])${year})?`,
  // December 2025
  String.raw`(?<month>${months.en})(?: ${year})?`,
  // ngày 23
  String.raw`ngay ${day}`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}./-])${pattern}(?![\p{L}\p{N}]|[./-]\d)`, 'gu'));

/**
 * Takes the dates out of a text: what they may mean, and the text without them.
 * @example takeDates('đàm phán ngày 2/12') // { dates: [[['d1202'], ['d0212']]], rest: 'đàm phán ' }
 */
export function takeDates(text: string): { readonly dates: readonly TypedDate[]; readonly rest: string } {
  let rest = text.normalize('NFC');
  const dates: TypedDate[] = [];
  for (const pattern of patterns) {
    for (const match of [...folded(rest).matchAll(pattern)].reverse()) {
      const date = read(match.groups ?? {});
      if (date.length === 0) continue;
      dates.push(date);
      rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    }
  }
  return { dates, rest };
}

function read({ day, until, month, year }: Partial<Record<string, string>>): TypedDate {
  if (day === undefined) return [[`m${year ?? ''}${two(monthNumber(month))}`]];
  const days = Array.from({ length: Math.max(1, Number(until ?? day) - Number(day) + 1) }, (_, index) => Number(day) + index);
  if (days.some((each) => each < 1 || each > 31)) return [];
  if (month === undefined) return [Array.from({ length: 12 }, (_, index) => days.map((each) => `d${two(index + 1)}${two(each)}`)).flat()];
  const number = monthNumber(month);
  const dayFirst = number <= 12 ? [days.map((each) => `d${year ?? ''}${two(number)}${two(each)}`)] : [];
  // As written in America: 12/28.
  const monthFirst =
    /^\d+$/.test(month) && days.length === 1 && Number(day) <= 12 ? [[`d${year ?? ''}${two(Number(day))}${two(number)}`]] : [];
  return [...dayFirst, ...monthFirst].filter((each) => number >= 1 && number <= 31 && each.length > 0);
}

function monthNumber(month = ''): number {
  if (/^\d+$/.test(month)) return Number(month);
  const inVietnamese = viMonths.indexOf(month);
  return (inVietnamese >= 0 ? inVietnamese : englishMonths.findIndex((name) => name.toLowerCase().startsWith(month.slice(0, 3)))) + 1;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
