import type { Lang } from '../site.ts';
import { daysIn, weekOf, eachDay, type Day } from '../timeline/dates.ts';
import { isMajor } from '../timeline/derived.ts';
import type { Entry, Track } from '../timeline/model.ts';
import { tracks } from '../timeline/terms.ts';

/** The score: tracks as staves, days from left to right, every entry a note. All lengths in units of the drawing. */
export interface Score {
  readonly width: number;
  readonly height: number;
  /** The height of what stands above the staves: months and weeks. */
  readonly head: number;
  readonly staves: readonly Stave[];
  /** A bar line at the start of every week: the first of its days in the score, and the whole week. */
  readonly bars: readonly Bar[];
  /** Where each month begins. */
  readonly months: readonly { readonly day: Day; readonly x: number }[];
}

/** The start of a week. */
interface Bar {
  readonly day: Day;
  readonly week: { readonly start: Day; readonly end: Day };
  readonly x: number;
  /** Whether any entry begins in that week. */
  readonly used: boolean;
}

/** The five lines of one track. */
export interface Stave {
  readonly track: Track;
  readonly lines: readonly number[];
  readonly notes: readonly Note[];
}

/** An entry on its stave; `x2` is where talks of several days end. */
export interface Note {
  readonly entry: Entry;
  readonly x: number;
  readonly x2?: number;
  readonly y: number;
  /** Its size, 1 being a glyph of 12 units. */
  readonly scale: number;
  /** The name of a major entry, above the lines of the stave, where there is room. */
  readonly name?: { readonly text: string; readonly x: number; readonly y: number };
  /** Where a click means this note and no other: as wide as its days, as high as its neighbours on those days leave room. */
  readonly target: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The least width of a day; where there are few, they share the width of two months. */
const leastDayWidth = 17;
const leastWidth = 61 * leastDayWidth;
const head = 34;
const lineGap = 6.5;
const staveHeight = 4 * lineGap;
/** Room for names above the lines of a stave, and the distance to the next below. */
const above = 14;
const below = 6;
/** The height of one stave with the room around it. */
export const laneHeight = above + staveHeight + below;
/** A length of the drawing to a hundredth of a unit, as it is written into a page. */
export const units = (length: number) => Math.round(length * 100) / 100;

/** Lines on which notes of the same days are set, so that none hides another: the middle first, the one below the names last. */
const lineOrder = [2, 4, 3, 1, 0];
/** How wide a letter of a name is, on average. */
const letterWidth = 5.6;

/** Draws entries between two days (inclusive) as a score, names in a language; a track without entries has no stave, and what began before or ends after is cut off there. */
export function drawScore(entries: readonly Entry[], start: Day, end: Day, lang: Lang): Score {
  const used = tracks.filter((track) => entries.some((entry) => entry.track === track));
  const days = eachDay(start, end);
  const dayWidth = Math.max(leastDayWidth, leastWidth / days.length);
  const width = days.length * dayWidth;
  const x = (day: Day) => (Math.min(Math.max(daysIn({ start, end: day }), 1), days.length) - 0.5) * dayWidth;
  const weeks = new Set(entries.map(({ date }) => weekOf(date.start).monday));
  const staves = used.map((track, index): Stave => {
    const top = head + index * laneHeight + above;
    const lines = [0, 1, 2, 3, 4].map((line) => top + line * lineGap);
    const notes = place(
      entries.filter((entry) => entry.track === track),
      lines,
      x,
      dayWidth,
    );
    return { track, lines, notes: named(notes, top - 4, width, lang) };
  });
  return {
    width,
    height: head + used.length * laneHeight,
    head,
    staves,
    bars: days
      .map((day) => ({ day, week: weekAround(day), x: x(day) - dayWidth / 2, used: weeks.has(weekOf(day).monday) }))
      .filter(({ day, week }) => day === start || day === week.start),
    months: days.filter((day) => day.endsWith('-01')).map((day) => ({ day, x: x(day) - dayWidth / 2 })),
  };
}

function weekAround(day: Day): { start: Day; end: Day } {
  const { monday, sunday } = weekOf(day);
  return { start: monday, end: sunday };
}

function place(entries: readonly Entry[], lines: readonly number[], x: (day: Day) => number, dayWidth: number): Note[] {
  const taken = lineOrder.map((): Entry[] => []);
  const lineOf = new Map<Entry, number>();
  // Major entries choose first.
  for (const entry of entries.toSorted((a, b) => Number(isMajor(b)) - Number(isMajor(a)))) {
    const rivals = (line: number) => (taken[line] ?? []).filter((each) => meet(each, entry)).length;
    const line = lineOrder.reduce((best, each) => (rivals(each) < rivals(best) ? each : best));
    taken[line]?.push(entry);
    lineOf.set(entry, line);
  }
  const set = entries.map((entry) => {
    const { start, end } = entry.date;
    const scale = isMajor(entry) ? 1.5 : entry.weight === 'core' ? 1 : 0.72;
    return { entry, x: x(start), y: lines[lineOf.get(entry) ?? 0] ?? 0, scale, ...(start === end ? {} : { x2: x(end) }) };
  });
  return set.map((note) => ({ ...note, target: targetOf(note, set, lines, dayWidth) }));
}

type SetNote = Omit<Note, 'target'>;

/** Whether two entries share a day. */
function meet(a: Entry, b: Entry): boolean {
  return a.date.start <= b.date.end && b.date.start <= a.date.end;
}

function targetOf(note: SetNote, notes: readonly SetNote[], lines: readonly number[], dayWidth: number): Note['target'] {
  const left = (each: SetNote) => each.x - dayWidth / 2;
  const right = (each: SetNote) => (each.x2 ?? each.x) + dayWidth / 2;
  const rivals = notes.filter((each) => each !== note && left(each) < right(note) && right(each) > left(note));
  const over = rivals.filter(({ y }) => y < note.y).map(({ y }) => (y + note.y) / 2);
  const under = rivals.filter(({ y }) => y > note.y).map(({ y }) => (y + note.y) / 2);
  const top = Math.max((lines[0] ?? 0) - above + 2, ...over);
  const bottom = Math.min((lines.at(-1) ?? 0) + below, ...under);
  return { x: left(note), y: top, width: right(note) - left(note), height: bottom - top };
}

/** Notes with the names of major entries in a row, from left to right; one that would touch the last is left out, for its note has it as a title. */
function named(notes: readonly Note[], y: number, width: number, lang: Lang): Note[] {
  let reached = -Infinity;
  return notes.map((note) => {
    const { entry, x } = note;
    const text = entry.short?.[lang] ?? entry.venue?.city[lang];
    if (!isMajor(entry) || text === undefined) return note;
    const half = (text.length * letterWidth) / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    if (middle - half < reached) return note;
    reached = middle + half + letterWidth;
    return { ...note, name: { text, x: middle, y } };
  });
}
