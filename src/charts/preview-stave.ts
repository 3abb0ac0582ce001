import { formatDay, eachDay, weekOf, type Day } from '../timeline/dates.ts';
import { period, type Lang } from '../site.ts';
import type { Glyph } from './glyph.ts';
import type { Typeface } from './lettering.ts';
import { mark, previewMargin, previewSize, put } from './preview-frame.ts';
import { svg } from './svg.ts';

/** The two months as one line of music, and the notes on it: each from a day to a day, `above` others of that day. */
export interface Stave {
  readonly lang: Lang;
  readonly notes: readonly { readonly start: Day; readonly end: Day; readonly glyph: Glyph; readonly above: number }[];
  readonly scale: number;
}

const days = eachDay(period.start, period.end);
const step = (previewSize.width - 2 * previewMargin) / days.length;
const line = 574;

/** The middle of a day on the line; days outside the two months stand at their ends. */
function place(day: Day): number {
  const clamped = day < period.start ? period.start : day > period.end ? period.end : day;
  return previewMargin + step * (days.indexOf(clamped) + 0.5);
}

/** The line at the foot of a preview: bars for weeks, names of months, and where in the two months this is. */
export function previewStave(stave: Stave, sans: Typeface, colours: Record<'ink' | 'soft' | 'hairline' | 'paper', string>): string {
  const edge = (day: Day) => Math.round(place(day) - step / 2) + 0.5;
  const mondays = days.filter((day) => weekOf(day).monday === day);
  const months = days.filter((day) => day.endsWith('-01'));
  const bars = mondays.map((day) => `M${edge(day)} ${line - 5}V${line + 5}`).join('');
  const starts = months.map((day) => `M${edge(day)} ${line - 12}V${line + 36}`).join('');
  return [
    svg('path', {
      d: `M${previewMargin} ${line}H${previewSize.width - previewMargin}${bars}${starts}`,
      stroke: colours.hairline,
      'stroke-width': 1.6,
    }),
    ...months.map((day) => put(sans(formatDay(day, stave.lang, 'month'), 18), edge(day) + 10, line + 34, colours.soft)),
    ...stave.notes.flatMap(({ start, end, glyph, above }) => [
      start === end ? '' : svg('path', { d: `M${place(start)} ${line}H${place(end)}`, stroke: colours.ink, 'stroke-width': 5 }),
      mark(glyph, place(start), line - above, stave.scale, colours.ink, colours.paper),
    ]),
  ].join('');
}
