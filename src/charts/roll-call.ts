import type { Attended, Attender, SideRoll } from '../timeline/attendance.ts';
import { weekOf, type Day } from '../timeline/dates.ts';
import type { Entry, Person, Side } from '../timeline/model.ts';

/** People × talks: a row for each person, a column for each talk. All lengths in units of the drawing. */
export interface RollCall {
  readonly width: number;
  readonly height: number;
  /** Where the last column ends. */
  readonly end: number;
  readonly groups: readonly RollGroup[];
  readonly columns: readonly RollColumn[];
}

/** The rows of one side, below a line with its name at `y`. */
export interface RollGroup {
  readonly side: Side;
  readonly y: number;
  readonly rows: readonly { readonly attender: Attender; readonly y: number }[];
}

/** One of the talks, and everybody named for it. */
export interface RollColumn {
  readonly entry: Entry;
  readonly x: number;
  /** The day, if it is the first column of that day; so with the week’s first column and the month’s. */
  readonly day?: Day;
  readonly startsWeek: boolean;
  readonly startsMonth: boolean;
  readonly marks: readonly { readonly person: Person; readonly attendance: Attended['attendance']; readonly y: number }[];
}

/** The width of a column, and the room above the rows for the days. */
export const column = { width: 13, top: 62 } as const;
const rowHeight = 17;
const headHeight = 25;
/** Room for the number of talks behind the last column. */
const numbers = 56;

/** Sets out who was at which talks, in order of time; talks that none of the people was at have no column. */
export function layOutRollCall(roll: readonly SideRoll[]): RollCall {
  let below: number = column.top;
  const groups = roll.map(({ side, people }): RollGroup => {
    const y = below + headHeight - 8;
    const rows = people.map((attender, index) => ({ attender, y: below + headHeight + (index + 0.5) * rowHeight }));
    below += headHeight + people.length * rowHeight;
    return { side, y, rows };
  });
  const rows = groups.flatMap((group) => group.rows);
  const marks = Map.groupBy(
    rows.flatMap(({ attender: { person, attended }, y }) =>
      attended.map(({ entry, attendance }) => ({ slug: entry.slug, person, attendance, y })),
    ),
    ({ slug }) => slug,
  );
  const talks = new Map(rows.flatMap(({ attender }) => attender.attended.map(({ entry }) => [entry.slug, entry])));
  const inOrder = [...talks.values()].sort((a, b) => (a.date.start < b.date.start ? -1 : a.date.start > b.date.start ? 1 : 0));
  const columns = inOrder.map((entry, index): RollColumn => {
    const day = entry.date.start;
    const before = inOrder[index - 1]?.date.start;
    return {
      entry,
      x: (index + 0.5) * column.width,
      ...(before === day ? {} : { day }),
      startsWeek: before === undefined || weekOf(before).monday !== weekOf(day).monday,
      startsMonth: before?.slice(0, 7) !== day.slice(0, 7),
      marks: marks.get(entry.slug) ?? [],
    };
  });
  const end = columns.length * column.width;
  return { width: end + numbers, height: below + 6, end, groups, columns };
}
