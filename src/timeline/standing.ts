import type { Day } from './dates.ts';
import type { IssueState, Timeline } from './model.ts';

/** What tells how things stood on any day: when each entry began and ended, and every step of every issue. */
export interface Standings {
  /** The first and the last day of each entry, in order of time. */
  readonly days: readonly (readonly [start: Day, end: Day])[];
  /** For the key of an issue, the places of the entries that dealt with it, and the state each left it in. */
  readonly issues: Readonly<Record<string, readonly (readonly [place: number, state: IssueState])[]>>;
}

/** How things stood on the evening of a day. */
export interface Standing {
  /** How many entries had begun: the first so many of the timeline. */
  readonly begun: number;
  /** The issues that an entry which had ended dealt with: its place and the state it left them in, and how many entries there had been. */
  readonly issues: ReadonlyMap<string, { readonly place: number; readonly state: IssueState; readonly count: number }>;
}

/** The standings of a timeline. */
export function standingsOf({ entries }: Timeline): Standings {
  const issues: Record<string, [number, IssueState][]> = {};
  for (const [place, entry] of entries.entries()) {
    for (const { issue, state } of entry.issues) (issues[issue.key] ??= []).push([place, state]);
  }
  return { days: entries.map(({ date }) => [date.start, date.end]), issues };
}

/** How things stood on the evening of a day: talks that went on had begun, but what came of them was not known yet. */
export function standingOn({ days, issues }: Standings, day: Day): Standing {
  const later = days.findIndex(([start]) => start > day);
  const stood = Object.entries(issues).flatMap(([key, steps]) => {
    const taken = steps.filter(([place]) => (days[place]?.[1] ?? '') <= day);
    const [place, state] = taken.at(-1) ?? [];
    return place === undefined || state === undefined ? [] : [[key, { place, state, count: taken.length }] as const];
  });
  return { begun: later < 0 ? days.length : later, issues: new Map(stood) };
}
