import { addDaysTo, formatDay, eachDay, weekOf, type Day } from '../timeline/dates.ts';
import { period, type Lang } from '../site.ts';
import type { Glyph } from './glyph.ts';
import type { Typeface } from './lettering.ts';
import { mark, previewMargin, previewSize, put } from './preview-frame.ts';
import { svg } from './svg.ts';

/** A time as one line of music, and the notes on it: each from a day to a day, `above` others of that day. */
export interface Stave {
  readonly lang: Lang;
  readonly notes: readonly { readonly start: Day; readonly end: Day; readonly glyph: Glyph; readonly above: number }[];
  readonly scale: number;
}

const line = 574;

/** As many days as one line shows: two months and a little, so that bars and notes stay apart. */
const longest = 70;

/** The days on the line, those that begin weeks and months, and the middle of each day; days before and after it stand at its ends. */
interface Scale {
  readonly days: readonly Day[];
  readonly mondays: readonly Day[];
  readonly months: readonly Day[];
  readonly step: number;
  readonly place: (day: Day) => number;
}

function scaleOf(days: readonly Day[]): Scale {
  const step = (previewSize.width - 2 * previewMargin) / days.length;
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const index = new Map(days.map((day, index) => [day, index]));
  const place = (day: Day) => previewMargin + step * ((index.get(day < first ? first : day > last ? last : day) ?? 0) + 0.5);
  const mondays = days.filter((day) => weekOf(day).monday === day);
  const months = days.filter((day) => day.endsWith('-01'));
  return { days, mondays, months, step, place };
}

const whole = eachDay(period.start, period.end);
const wholeScale = scaleOf(whole.slice(-longest));

const scales = new Map<Day, Scale>();

/** The whole time of the site if one line has room for it, or else the days around a day. */
function scaleAround(day: Day): Scale {
  if (whole.length <= longest) return wholeScale;
  const start = addDaysTo(day, -longest / 2);
  const scale = scales.get(start) ?? scaleOf(eachDay(start, addDaysTo(start, longest - 1)));
  scales.set(start, scale);
  return scale;
}

/** The line at the foot of a preview: bars for weeks, names of months, and where among them this is. */
export function previewStave(stave: Stave, sans: Typeface, colours: Record<'ink' | 'soft' | 'hairline' | 'paper', string>): string {
  const { days, mondays, months, step, place } = scaleAround(stave.notes.at(-1)?.start ?? period.end);
  const notes = stave.notes.filter(({ start, end }) => end >= (days[0] ?? '') && start <= (days.at(-1) ?? ''));
  const edge = (day: Day) => Math.round(place(day) - step / 2) + 0.5;
  const bars = mondays.map((day) => `M${edge(day)} ${line - 5}V${line + 5}`).join('');
  const starts = months.map((day) => `M${edge(day)} ${line - 12}V${line + 36}`).join('');
  return [
    svg('path', {
      d: `M${previewMargin} ${line}H${previewSize.width - previewMargin}${bars}${starts}`,
      stroke: colours.hairline,
      'stroke-width': 1.6,
    }),
    ...months.map((day) => put(sans(formatDay(day, stave.lang, 'month'), 18), edge(day) + 10, line + 34, colours.soft)),
    ...notes.flatMap(({ start, end, glyph, above }) => [
      start === end ? '' : svg('path', { d: `M${place(start)} ${line}H${place(end)}`, stroke: colours.ink, 'stroke-width': 5 }),
      mark(glyph, place(start), line - above, stave.scale, colours.ink, colours.paper),
    ]),
  ].join('');
}
