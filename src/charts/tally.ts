import type { Track } from '../timeline/model.ts';
import type { Chapter } from '../timeline/sheets.ts';
import { tracks } from '../timeline/terms.ts';

/** The score from far away: tracks as rows, years or months as columns, and one note for all the entries of a cell. */
export interface Tally {
  readonly rows: readonly { readonly track: Track; readonly cells: readonly TallyCell[] }[];
  /** How many entries each column has. */
  readonly totals: readonly number[];
}

/** The entries of a track in a chapter. */
interface TallyCell {
  readonly count: number;
  /** The radius of the note, in units of which a cell is 24 high: its area goes with the count. */
  readonly radius: number;
}

const largest = 11;
/** So that a single entry among hundreds can be seen. */
const smallest = 1.8;

/** Counts the entries of chapters by track; a track without entries has no row. */
export function tally(chapters: readonly Chapter[]): Tally {
  const counts = chapters.map(({ entries }) => {
    const byTrack = new Map<Track, number>();
    for (const { track } of entries) byTrack.set(track, (byTrack.get(track) ?? 0) + 1);
    return byTrack;
  });
  const most = Math.max(1, ...counts.flatMap((each) => [...each.values()]));
  const radius = (count: number) => Math.round(Math.max(smallest, largest * Math.sqrt(count / most)) * 10) / 10;
  const cell = (count: number): TallyCell => ({ count, radius: count === 0 ? 0 : radius(count) });
  return {
    rows: tracks
      .filter((track) => counts.some((each) => each.has(track)))
      .map((track) => ({ track, cells: counts.map((each) => cell(each.get(track) ?? 0)) })),
    totals: chapters.map(({ entries }) => entries.length),
  };
}
