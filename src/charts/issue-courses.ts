import { daysIn, eachDay, weekOf, type Day } from '../timeline/dates.ts';
import type { IssueCourse, IssueStep } from '../timeline/select.ts';

/** Issues × days: a row for each issue, a mark for each event that dealt with it. All lengths in units of the drawing. */
export interface IssueCourses {
  readonly width: number;
  readonly height: number;
  /** Where the last day ends. */
  readonly end: number;
  readonly rows: readonly CourseRow[];
  /** A line at the start of every week. */
  readonly weeks: readonly DayLine[];
  readonly months: readonly DayLine[];
}

/** A day that has a line of its own. */
export interface DayLine {
  readonly day: Day;
  readonly x: number;
}

/** The course of one issue; `y` is its middle. */
export interface CourseRow {
  readonly course: IssueCourse;
  readonly y: number;
  readonly marks: readonly CourseMark[];
}

/** An event in the course of an issue; those of one day stand one above the other. */
export interface CourseMark {
  readonly step: IssueStep;
  readonly x: number;
  readonly y: number;
}

/** How wide a day is, and how far the marks of one day stand apart: what a click on one may take. */
export const step = { day: 15.8, mark: 12 } as const;

const top = 44;
const rowHeight = 32;
/** Room for the words of a state behind the last day. */
const words = 128;

/** Sets out the courses of issues between two days (inclusive), one below the other, each row as high as its fullest day needs. */
export function layOutCourses(courses: readonly IssueCourse[], start: Day, end: Day): IssueCourses {
  const x = (day: Day) => (daysIn({ start, end: day }) - 0.5) * step.day;
  const days = eachDay(start, end);
  const lines = (some: readonly Day[]) => some.map((day) => ({ day, x: x(day) - step.day / 2 }));
  let below = top;
  const rows = courses.map((course): CourseRow => {
    const byDay = [...Map.groupBy(course.steps, ({ entry }) => entry.date.start)];
    const height = Math.max(rowHeight, 10 + Math.max(0, ...byDay.map(([, steps]) => steps.length)) * step.mark);
    const y = below + height / 2;
    below += height;
    const marks = byDay.flatMap(([day, steps]) =>
      steps.map((each, index) => ({ step: each, x: x(day), y: y + (index - (steps.length - 1) / 2) * step.mark })),
    );
    return { course, y, marks };
  });
  return {
    width: days.length * step.day + words,
    height: below + 8,
    end: days.length * step.day,
    rows,
    weeks: lines(days.filter((day) => weekOf(day).monday === day)),
    months: lines(days.filter((day) => day.endsWith('-01'))),
  };
}
