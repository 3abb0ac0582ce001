import { daysIn, weekOf, eachDay, type Day } from '../timeline/dates.ts';
import type { Entry, Track } from '../timeline/model.ts';
import { tracks } from '../timeline/terms.ts';

/** The score: tracks as staves, days from left to right, every entry a note. All lengths in units of the drawing. */
export interface Score {
  readonly width: number;
  readonly height: number;
  readonly staves: readonly Stave[];
  /** A bar line at the start of every week. */
  readonly bars: readonly { readonly day: Day; readonly x: number }[];
  /** Where each month begins. */
  readonly months: readonly { readonly day: Day; readonly x: number }[];
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
  /** Where a click means this note and no other: as wide as its days, as high as its neighbours on those days leave room. */
  readonly target: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const dayWidth = 15;
const margin = { left: 128, right: 12, top: 40, bottom: 12 };
const lineGap = 7;
const staveGap = 34;
const staveHeight = 4 * lineGap;
/** Lines on which notes of the same days are set, so that none hides another: the middle first. */
const lineOrder = [2, 1, 3, 0, 4];

/** Draws entries between two days (inclusive) as a score; a track without entries has no stave. */
export function drawScore(entries: readonly Entry[], start: Day, end: Day): Score {
  const x = (day: Day) => margin.left + (daysIn({ start, end: day }) - 0.5) * dayWidth;
  const used = tracks.filter((track) => entries.some((entry) => entry.track === track));
  const staves = used.map((track, index): Stave => {
    const top = margin.top + index * (staveHeight + staveGap);
    const lines = [0, 1, 2, 3, 4].map((line) => top + line * lineGap);
    return {
      track,
      lines,
      notes: place(
        entries.filter((entry) => entry.track === track),
        lines,
        x,
      ),
    };
  });
  const days = eachDay(start, end);
  return {
    width: margin.left + days.length * dayWidth + margin.right,
    height: margin.top + used.length * (staveHeight + staveGap) - staveGap + margin.bottom,
    staves,
    bars: days.filter((day) => weekOf(day).monday === day).map((day) => ({ day, x: x(day) - dayWidth / 2 })),
    months: days.filter((day) => day.endsWith('-01')).map((day) => ({ day, x: x(day) - dayWidth / 2 })),
  };
}

function place(entries: readonly Entry[], lines: readonly number[], x: (day: Day) => number): Note[] {
  const busyUntil = new Map<number, Day>();
  const set = entries.map((entry) => {
    const { start, end } = entry.date;
    // With more entries than lines, the one that has been free longest is taken.
    const free = lineOrder.find((line) => (busyUntil.get(line) ?? '') < start) ?? leastBusy(busyUntil);
    busyUntil.set(free, end);
    return { entry, x: x(start), y: lines[free] ?? 0, ...(start === end ? {} : { x2: x(end) }) };
  });
  return set.map((note) => ({ ...note, target: targetOf(note, set, lines) }));
}

type SetNote = Omit<Note, 'target'>;

function leastBusy(busyUntil: ReadonlyMap<number, Day>): number {
  return [...busyUntil].reduce((least, each) => (each[1] < least[1] ? each : least))[0];
}

function targetOf(note: SetNote, notes: readonly SetNote[], lines: readonly number[]): Note['target'] {
  const left = (each: SetNote) => each.x - dayWidth / 2;
  const right = (each: SetNote) => (each.x2 ?? each.x) + dayWidth / 2;
  const rivals = notes.filter((each) => each !== note && left(each) < right(note) && right(each) > left(note));
  const above = rivals.filter(({ y }) => y < note.y).map(({ y }) => (y + note.y) / 2);
  const below = rivals.filter(({ y }) => y > note.y).map(({ y }) => (y + note.y) / 2);
  const top = Math.max((lines[0] ?? 0) - lineGap, ...above);
  const bottom = Math.min((lines.at(-1) ?? 0) + lineGap, ...below);
  return { x: left(note), y: top, width: right(note) - left(note), height: bottom - top };
}
