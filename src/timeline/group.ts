import { weekOf, type Day } from './dates.ts';
import type { Entry } from './model.ts';

/** The entries that begin on one day. */
export interface DayGroup {
  readonly day: Day;
  readonly entries: readonly Entry[];
}

/** The days of one ISO 8601 week that have entries. */
export interface WeekGroup {
  readonly monday: Day;
  readonly sunday: Day;
  readonly days: readonly DayGroup[];
}

/** Entries in order of time, by the week and the day on which they begin; weeks and days without entries are left out. */
export function groupByWeek(entries: readonly Entry[]): WeekGroup[] {
  const days = [...Map.groupBy(entries, ({ date }) => date.start)].map(([day, group]) => ({ day, entries: group }));
  return [...Map.groupBy(days, ({ day }) => weekOf(day).monday)].map(([monday, group]) => ({
    monday,
    sunday: weekOf(monday).sunday,
    days: group,
  }));
}

/** The entries of one ISO 8601 week, the core of the negotiating process apart from the diplomacy around it. */
export interface WeekByWeight {
  readonly monday: Day;
  readonly sunday: Day;
  readonly core: readonly Entry[];
  readonly context: readonly Entry[];
}

/** Entries in order of time, by week and weight; weeks without entries are left out. */
export function groupByWeekAndWeight(entries: readonly Entry[]): WeekByWeight[] {
  return groupByWeek(entries).map(({ monday, sunday, days }) => {
    const { core = [], context = [] } = Object.groupBy(
      days.flatMap((day) => day.entries),
      ({ weight }) => weight,
    );
    return { monday, sunday, core, context };
  });
}
