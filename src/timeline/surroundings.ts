import type { Entry, Timeline } from './model.ts';
import { neighboursOf, type EntryNeighbours } from './neighbours.ts';
import { entriesNamed, stepsBefore, stepsOf, type IssueStep } from './select.ts';

/** What the page of an entry tells of the rest of the timeline. */
export interface Surroundings {
  readonly neighbours: EntryNeighbours;
  /** The entries that belong together with it. */
  readonly related: readonly Entry[];
  /** The steps of its thread, its own among them. */
  readonly thread: readonly Entry[];
  /** For the key of an issue, where it stood before. */
  readonly before: ReadonlyMap<string, IssueStep>;
}

/** Finds what surrounds an entry of the timeline. */
export function surroundingsOf(timeline: Timeline, entry: Entry): Surroundings {
  return {
    neighbours: neighboursOf(timeline, entry),
    related: entriesNamed(timeline, entry.related),
    thread: entry.thread ? stepsOf(timeline, entry.thread) : [],
    before: stepsBefore(timeline, entry),
  };
}
