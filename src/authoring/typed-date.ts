import { period } from '../site.ts';
import { parseDaySpan, parseDuration } from '../timeline/dates.ts';

const months = 'january february march april may june july august september october november december'.split(' ');

/** What may stand between the two ends of an interval. */
const between = /\s*(?:[–—-]|\/(?=\d{4}-)|(?<=\s)(?:to|until|đến|tới)(?=\s))\s*/g;

/**
 * A day or an interval as people type it, as EDTF; `undefined` if it is none or does not exist. The day comes before the month, unless its name is written.
 * What the first day leaves out it shares with the last; a year that nobody names is the one of the timeline. `?` and `~` are kept.
 * @example edtfOf('23/11/2025') // '2025-11-23'
 * @example edtfOf('4–6/12') // '2025-12-04/2025-12-06'
 * @example edtfOf('ngày 2 tháng 12?') // '2025-12-02?'
 */
export function edtfOf(typed: string): string | undefined {
  const text = inNumbers(typed.normalize('NFC').trim().toLowerCase());
  const splits = [...text.matchAll(between)].map(
    (found) => [text.slice(0, found.index), text.slice(found.index + found[0].length)] as const,
  );
  for (const [first, last] of [[undefined, text] as const, ...splits]) {
    const end = partsOf(last, { month: '', year: period.start.slice(0, 4) });
    const start = end && (first === undefined ? end : partsOf(first, end));
    const edtf = start && (first === undefined ? write(end) : `${write(start)}/${write(end)}`);
    if (edtf !== undefined && parseDaySpan(edtf)) return edtf;
  }
  return undefined;
}

/** Vietnamese and English words for the parts of a date as the numbers and strokes that mean the same. */
function inNumbers(text: string): string {
  return text
    .replaceAll(/(?:^từ\s+)|(?:(?<=^|\s)ngày\s+)/g, '')
    .replaceAll(/[\s,]*(?:tháng|năm)\s+/g, '/')
    .replace(
      /^([a-z]{3,})\.?\s+(\d.*?)(?:,\s*(\d{4}))?([?~]?)$/,
      (_, month: string, days: string, year = '', doubt = '') => `${days} ${month} ${year}${doubt}`,
    )
    .replaceAll(/\s*\b([a-z]{3,})\b\.?,?\s*(?=\d{4}|[?~–—-]|$|\s)/g, (word, name: string) => {
      const month = months.findIndex((each) => each.startsWith(name)) + 1;
      return month === 0 ? word : `/${month}/`;
    })
    .replaceAll(/[/,]+\s*(?=[?~]?(?:$|\s|[–—-]))/g, '')
    .replaceAll(/(?<=\d),\s*(?=\d{4})/g, '/');
}

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly doubt: string;
}

/** One day: year first, or day first with one kind of sign throughout, as `2.12.2025`; with hyphens the year must be there. */
function partsOf(text: string, shared: Pick<Parts, 'month' | 'year'>): Parts | undefined {
  const iso = /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})\s*(?<doubt>[?~]?)$/.exec(text);
  const spoken = /^(?<day>\d{1,2})(?:(?<sign>[-/.])(?<month>\d{1,2})(?:\k<sign>(?<year>\d{4}))?)?\s*(?<doubt>[?~]?)$/.exec(text);
  const { day, month, year, sign, doubt = '' } = (iso ?? spoken)?.groups ?? {};
  if (day === undefined || (sign === '-' && year === undefined)) return undefined;
  return { day, month: month ?? shared.month, year: year ?? shared.year, doubt };
}

function write({ day, month, year, doubt }: Parts): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${doubt}`;
}

/**
 * A length of time as people type it, as ISO 8601; `undefined` if it is none.
 * @example durationOf('4h–7h') // 'PT4H/PT7H'
 * @example durationOf('1h30') // 'PT1H30M'
 */
export function durationOf(typed: string): string | undefined {
  const [first = '', last = first] = typed
    .trim()
    .toLowerCase()
    .split(/\s*[–—/-]\s*/);
  // “4–7 h” names its unit once.
  const ends = [first === last || /\D/.test(first) ? first : first + last.replace(/^\d+/, ''), last].map((end) => {
    const [, hours, minutes] = /^(?:(\d+)\s*(?:h|hours?|giờ))?\s*(?:(\d+)\s*(?:m|min|minutes?|phút)?)?$/.exec(end) ?? [];
    if (hours === undefined && /^\d*$/.test(end)) return '';
    return hours === undefined && minutes === undefined
      ? end.toUpperCase()
      : `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}`;
  });
  return parseDuration([...new Set(ends)].join('/'))?.iso;
}
